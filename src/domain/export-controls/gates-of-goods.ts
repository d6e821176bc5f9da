/** What American law asks of goods that go to somebody at a place on a day. It speaks of the transaction, not of what anybody did. */
import { labelWords } from '../labels.ts';
import type { Words } from '../policy.ts';
import type { Trace } from './condition.ts';
import { readFact } from './facts.ts';
import {
  type DealNames,
  type GateLaw,
  type GateReading,
  type GateReadings,
  join,
  reading,
  STANDINGS,
  unknownGate,
} from './gate.ts';
import { affiliatesRule } from './parties.ts';
import { AFFILIATES_2025 } from './rules/other.ts';
import type { Reason } from './rules/types.ts';
import type { Transaction } from './transaction.ts';
import { type Judgement, judgeTransaction, type Law, type Requirement } from './verdict.ts';
import { missingWords } from './words.ts';

/** A requirement in words: what asks for a licence, how it would be reviewed, and what is missing. */
function requirementWords({ words, review, trace }: Requirement, { exceptions }: Judgement): Words {
  const used = exceptions.filter(({ truth }) => truth === 'TRUE').map(({ name }) => name);
  const missing = trace.truth === 'UNKNOWN' ? trace.missing.map(missingWords) : [];
  const reviewed = review === null ? [] : [labelWords('ReviewPolicy', review)];
  return join([
    words,
    ...reviewed.map(({ en, zh }) => ({ en: `review: ${en}`, zh: `审查政策：${zh}` })),
    ...(used.length === 0
      ? []
      : [
          {
            en: `licence exception ${used.join(', ')} can be used on its conditions`,
            zh: `满足条件可使用许可例外${used.join('、')}`,
          },
        ]),
    ...(missing.length === 0 ? [] : [{ en: `missing: ${join(missing).en}`, zh: `缺少：${join(missing).zh}` }]),
  ]);
}

/** The gate of those requirements that a test picks; undefined where none of them may ask for a licence. */
function required(judgement: Judgement, picks: (requirement: Requirement) => boolean): GateReading | undefined {
  const picked = judgement.requirements.filter(picks);
  const [first] = picked;
  if (first === undefined) return undefined;
  // Requirements that may apply say nothing beside one that does.
  const told = picked.filter(({ truth }) => truth === first.truth);
  return reading(
    STANDINGS[first.truth],
    join([...new Map(told.map((each) => [each.words.en, requirementWords(each, judgement)])).values()]),
    first.trace.citation || null,
    [...new Set(told.map(({ trace }) => trace.rule).filter((rule) => rule !== ''))],
  );
}

const OF_ITEM: ReadonlySet<Reason> = new Set([
  'THRESHOLD',
  'WORLDWIDE_REQUIREMENT',
  'IS_INFORMED_LETTER',
  'END_USE',
  'FOUNDRY_PRESUMPTION',
]);

function licenceGate(judgement: Judgement, { item, destination }: DealNames): GateReading {
  const asked = required(judgement, ({ reason, party }) => party === null && OF_ITEM.has(reason));
  if (asked !== undefined) return asked;
  const { day, open, classifications } = judgement;
  const citation = classifications[0]?.citation ?? null;
  if (open.includes('PART_746')) {
    return unknownGate(
      `part 746 of the EAR controls nearly everything to ${destination.en} and is not modelled`,
      `EAR第746部分对${destination.zh ?? destination.en}几乎管制一切物项，未建模`,
    );
  }
  return reading(
    'DOES_NOT_APPLY',
    {
      en: `no rule modelled asks for a licence for ${item.en} to that destination on ${day} because of what it is`,
      zh: `${day}，所建模规则均未因物项本身要求${item.zh ?? item.en}运往该目的地须取得许可证`,
    },
    citation,
  );
}

function headquartersGate(judgement: Judgement, transaction: Transaction, law: Law, names: DealNames): GateReading {
  const asked = required(judgement, ({ reason }) => reason === 'HEADQUARTERS_RULE');
  if (asked !== undefined) return asked;
  const { day, classification } = judgement;
  const part = law.rules
    .filter(({ announced, from, until }) => announced <= law.knownOn && from <= day && day < until)
    .find(({ provisions }) =>
      provisions.some(({ effect }) => effect.does === 'REQUIRE_LICENCE' && effect.reason === 'HEADQUARTERS_RULE'),
    );
  const because = part === undefined ? [] : [part.id];
  const no = (en: string, zh: string) => reading('DOES_NOT_APPLY', { en, zh }, '15 CFR 744.23(a)(3)', because);
  if (part === undefined) return no('there was no such rule on that day', '该日尚无此规则');
  if (classification === 'NOT_3A090' || classification === 'ECCN_3A090_C') {
    return no('the item is not of 3A090.a or .b', '该物项不属于3A090.a或.b');
  }
  const context = { day, knownOn: law.knownOn, transaction, groups: law.groups };
  if (readFact('DESTINATION_LICENCE_SCOPE', part.id, context).truth === 'TRUE') {
    return no(
      `${names.destination.en} itself is a destination for which a licence is asked`,
      `${names.destination.zh ?? names.destination.en}本身即为须许可证的目的地`,
    );
  }
  if (transaction.destination === 'US') return no('the item stays in the United States', '物项留在美国境内');
  return no(
    `neither the seat of ${names.consignee.en} nor that of its ultimate parent is in Macau or a country of group D:5`,
    `${names.consignee.zh ?? names.consignee.en}及其最终母公司的总部均不在澳门或D:5组国家`,
  );
}

function listGate(judgement: Judgement, { consignee }: DealNames): GateReading {
  return (
    required(judgement, ({ party, reason }) => party !== null && reason !== 'AFFILIATE_50_PERCENT') ??
    reading(
      'DOES_NOT_APPLY',
      {
        en: `${consignee.en} is on none of the lists recorded on that day (Entity List, military end users, SDN)`,
        zh: `该日${consignee.zh ?? consignee.en}不在所收录的名单上（实体清单、军事最终用户清单、SDN）`,
      },
      '15 CFR 744.11',
    )
  );
}

function affiliatesGate(judgement: Judgement, law: Law, { consignee }: DealNames): GateReading {
  const asked = required(judgement, ({ reason }) => reason === 'AFFILIATE_50_PERCENT');
  if (asked !== undefined) return asked;
  const { id, citation, from } = AFFILIATES_2025;
  const holds = affiliatesRule(judgement.day, law.knownOn, law.affiliates);
  const no = (en: string, zh: string) => reading('DOES_NOT_APPLY', { en, zh }, citation, [id]);
  if (holds === 'FALSE') {
    return judgement.day < from
      ? no('there was no such rule on that day', '该日尚无此规则')
      : no('the rule was stayed on that day', '该规则于该日处于暂停状态');
  }
  return no(
    `listed parties are not recorded as owners of 50 % or more of ${consignee.en}`,
    `未记录被列名主体合计持有${consignee.zh ?? consignee.en}不低于50%的股份`,
  );
}

function prohibitionGate(trace: Trace): GateReading {
  return reading(STANDINGS[trace.truth], trace.words, trace.citation, [trace.rule]);
}

/** What American law asks of goods that go to a consignee at a destination on a day. */
export function gatesOfGoods(day: string, transaction: Transaction, law: Law, names: DealNames): GateReadings {
  const judgement = judgeTransaction(day, transaction, law);
  const gp10 = judgement.generalProhibition10;
  return new Map<GateLaw, GateReading>([
    ['EXPORT_LICENCE', licenceGate(judgement, names)],
    ['HEADQUARTERS_RULE', headquartersGate(judgement, transaction, law, names)],
    ['ENTITY_LIST', listGate(judgement, names)],
    ['FIFTY_PERCENT_RULE', affiliatesGate(judgement, law, names)],
    ...(gp10 === null || gp10.truth === 'FALSE' ? [] : [['GENERAL_PROHIBITION_10', prohibitionGate(gp10)] as const]),
  ]);
}
