/**
 * Which law stands at a step of a path: what each body of rules asks of a new transaction of that kind on a day. It
 * speaks of the transaction, not of what anybody did.
 */
import { labelWords } from '../labels.ts';
import { type Act, type PolicyStatus, type Law as Statutes, statusOn, type Words } from '../policy.ts';
import { anyOf, type Truth } from '../truth.ts';
import type { Trace } from './condition.ts';
import { inD5OrMacau, readFact, seatOf } from './facts.ts';
import { affiliatesRule } from './parties.ts';
import { AFFILIATES_2025, END_USES } from './rules/other.ts';
import type { Reason } from './rules/types.ts';
import type { Transaction } from './transaction.ts';
import { type Judgement, judgeTransaction, type Law, type Requirement } from './verdict.ts';
import { missingWords } from './words.ts';

export type GateLaw =
  | 'EXPORT_LICENCE'
  | 'HEADQUARTERS_RULE'
  | 'ENTITY_LIST'
  | 'FIFTY_PERCENT_RULE'
  | 'GENERAL_PROHIBITION_10'
  | 'REMOTE_USE'
  | 'CHINA_MEASURES';

export type GateStanding = 'APPLIES' | 'DOES_NOT_APPLY' | 'UNKNOWN';

export interface GateReading {
  readonly standing: GateStanding;
  readonly why: Words;
  readonly citation: string | null;
  /** Slugs of rules, acts and listings behind it. */
  readonly because: readonly string[];
}

export type GateReadings = ReadonlyMap<GateLaw, GateReading>;

const STANDINGS: Readonly<Record<Truth, GateStanding>> = {
  TRUE: 'APPLIES',
  FALSE: 'DOES_NOT_APPLY',
  UNKNOWN: 'UNKNOWN',
};

/** Names of a deal's ends, for sentences. */
export interface DealNames {
  readonly item: Words;
  readonly consignee: Words;
  readonly destination: Words;
}

function reading(
  standing: GateStanding,
  why: Words,
  citation: string | null = null,
  because: readonly string[] = [],
): GateReading {
  return { standing, why, citation, because };
}

export function unknownGate(en: string, zh: string): GateReading {
  return reading('UNKNOWN', { en, zh });
}

/** Words joined in both languages. */
function join(parts: readonly Words[], separator: { en: string; zh: string } = { en: '; ', zh: '；' }): Words {
  return {
    en: parts.map(({ en }) => en).join(separator.en),
    zh: parts.map(({ en, zh }) => zh ?? en).join(separator.zh),
  };
}

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
  const holds = affiliatesRule(judgement.day, law.knownOn);
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

/** The bill that would put remote use under licence, by its common key. */
const REMOTE_ACCESS_BILL = 'remote-access-security-act';

/** First day of the policy statement on model training for parties of D:5. */
const TRAINING_POLICY_FROM = '2025-05-13';

const NO_LAW: ReadonlySet<PolicyStatus> = new Set(['PROPOSED', 'PASSED_ONE_CHAMBER', 'ANNOUNCED']);

/** What the law asks of a tenant that uses hardware from afar on a day. */
export function gateOfRemoteUse(
  day: string,
  transaction: Transaction,
  law: Law,
  statutes: Statutes,
  { tenant, ofSite }: { readonly tenant: Words; readonly ofSite: boolean },
): GateReading {
  const bills = [...statutes.values()]
    .filter(({ bill, knownDay }) => bill === REMOTE_ACCESS_BILL && knownDay <= day && knownDay <= law.knownOn)
    .map((act) => ({ act, status: statusOn(statutes, act.id, day, law.knownOn).status }));
  const enacted = bills.find(({ status }) => status === 'IN_FORCE');
  if (enacted !== undefined) {
    const { nameEn, nameZh, id } = enacted.act;
    return reading(
      'UNKNOWN',
      { en: `${nameEn} is in force; what it asks is not modelled`, zh: `${nameZh ?? nameEn}已生效，其要求未建模` },
      null,
      [id],
    );
  }
  const pending = bills
    .filter(({ status }) => NO_LAW.has(status))
    .sort(byKnownDay)
    .at(-1);
  const context = { day, knownOn: law.knownOn, transaction, groups: law.groups };
  const [party] = transaction.parties;
  const seat = party === undefined ? undefined : seatOf(party, context);
  const ofD5 = anyOf(
    [...(seat?.countries ?? []), ...(seat?.parentCountries ?? [])].map((country) => inD5OrMacau(country, context)),
  );
  return reading(
    'DOES_NOT_APPLY',
    join([
      {
        en: `remote use is not caught: ${tenant.en} receives no item, and no rule modelled asks for a licence for that on ${day}`,
        zh: `远程使用不受管制：${tenant.zh ?? tenant.en}未收到任何物项，${day}所建模规则均不要求许可证`,
      },
      ...(pending === undefined ? [] : [billWords(pending)]),
      ...(ofD5 === 'FALSE' || day < TRAINING_POLICY_FROM ? [] : [TRAINING_WORDS]),
      ...(ofSite ? [OWN_HARDWARE] : []),
    ]),
    ofD5 === 'FALSE' || day < TRAINING_POLICY_FROM
      ? '15 CFR 734.13, 734.14'
      : `15 CFR 734.13, 734.14; ${END_USES.citation}`,
    [
      ...(pending === undefined ? [] : [pending.act.id]),
      ...(ofD5 === 'FALSE' || day < TRAINING_POLICY_FROM ? [] : ['us-ai-training-policy-2025-05']),
    ],
  );
}

interface Bill {
  readonly act: Act;
  readonly status: PolicyStatus;
}

function byKnownDay(a: Bill, b: Bill): number {
  return a.act.knownDay < b.act.knownDay ? -1 : 1;
}

function billWords({ act, status }: Bill): Words {
  const state = labelWords('PolicyStatus', status);
  return {
    en: `a bill that would change it is not law (${act.nameEn}: ${state.en})`,
    zh: `拟改变此点的法案尚未成为法律（${act.nameZh ?? act.nameEn}：${state.zh}）`,
  };
}

const TRAINING_WORDS: Words = {
  en: 'who provides it may need a licence where he knows that models are trained for weapons or military intelligence of a party of D:5; ordinary civil use is taken for granted',
  zh: '提供方明知模型训练服务于D:5组国家主体的武器或军事情报用途的，可能须取得许可证；此处假定为普通民用',
};

const OWN_HARDWARE: Words = {
  en: 'if the tenant puts hardware of its own there, the next step is an export to the tenant',
  zh: '若租户在此安放自有硬件，则下一步即为向租户出口',
};

/** What China's own measures say of an item that goes to China or to a Chinese company, or that one uses. */
export function gateOfChina(
  day: string,
  acts: readonly string[],
  law: Law,
  statutes: Statutes,
  { intoChina, item }: { readonly intoChina: boolean; readonly item: Words },
): GateReading {
  const standing = acts.flatMap((id) => {
    const act = statutes.get(id);
    if (act === undefined || act.knownDay > law.knownOn || act.knownDay > day) return [];
    const { status } = statusOn(statutes, id, day, law.knownOn);
    return status === 'IN_FORCE' || status === 'UNKNOWN' ? [{ act, status }] : [];
  });
  if (standing.length === 0) {
    return reading('DOES_NOT_APPLY', {
      en: `no measure of China on ${item.en} is recorded as in force on ${day}`,
      zh: `未记录${day}有效的中国对${item.zh ?? item.en}的措施`,
    });
  }
  const names = join(
    standing.map(({ act }): Words => ({ en: act.nameEn, zh: act.nameZh ?? act.nameEn })),
    { en: '; ', zh: '；' },
  );
  const because = standing.map(({ act }) => act.id);
  if (!intoChina) {
    return reading(
      'UNKNOWN',
      {
        en: `measures stand (${names.en}); whether they reach what is bought or used abroad is not recorded`,
        zh: `有措施生效（${names.zh}）；是否及于境外购买或使用未有记录`,
      },
      null,
      because,
    );
  }
  return reading(standing.some(({ status }) => status === 'IN_FORCE') ? 'APPLIES' : 'UNKNOWN', names, null, because);
}
