/** Supposed changes, and what they do, in both languages. */
import type { Words } from '../policy.ts';
import { number } from './figures.ts';
import { RULES } from './rules/index.ts';
import type { PolicyChange } from './what-if.ts';
import type { DiffEffect } from './what-if-diff.ts';

/** Names things by their slugs. */
export type NameOf = (slug: string) => Words;

function ruleTitle(id: string): Words {
  return RULES.find((rule) => rule.id === id)?.title ?? { en: id };
}

/** A change as a sentence. */
export function changeWords(change: PolicyChange, nameOf: NameOf): Words {
  switch (change.kind) {
    case 'THRESHOLD': {
      const title = ruleTitle(change.rule);
      const threshold = RULES.find(({ id }) => id === change.rule)?.thresholds[change.name];
      const unit = threshold === undefined || threshold.unit === '' ? '' : ` ${threshold.unit}`;
      const was = threshold === undefined ? '?' : number(threshold.value);
      const [from, to] = [`${was}${unit}`, `${number(change.value)}${unit}`];
      return {
        en: `${title.en}: ${change.name} is ${to} in place of ${from}`,
        zh: `${title.zh ?? title.en}：${change.name}由${from}改为${to}`,
      };
    }
    case 'APPLY_RULE':
      return both(ruleTitle(change.rule), 'is in force', '有效');
    case 'END_RULE':
      return both(ruleTitle(change.rule), 'is not in force', '失效');
    case 'ENACT_BILL':
      return both(ruleTitle(change.bill), 'is law', '成为法律');
    case 'SUSPENSION':
      return change.holds ? both(nameOf(change.act), 'goes on', '继续') : both(nameOf(change.act), 'is over', '结束');
    case 'LIST': {
      const name = nameOf(change.party);
      const [en, zh] =
        change.footnote === null ? ['', ''] : [` with footnote ${change.footnote}`, `（脚注${change.footnote}）`];
      return {
        en: `${name.en} is on ${change.list}${en}`,
        zh: `${name.zh ?? name.en}列入${change.list}${zh}`,
      };
    }
    case 'DELIST':
      return change.list === null
        ? both(nameOf(change.party), 'is on no list', '移出所有名单')
        : both(nameOf(change.party), `is not on ${change.list}`, `移出${change.list}`);
    case 'COUNTRY_GROUP':
      return change.member
        ? both({ en: change.country }, `is in group ${change.group}`, `列入${change.group}组`)
        : both({ en: change.country }, `is not in group ${change.group}`, `移出${change.group}组`);
    case 'CHINA_GATE':
      return change.open
        ? both(nameOf(change.chip), 'may enter China by its own measures', '按中国自身措施可以进入')
        : both(nameOf(change.chip), 'may not enter China by its own measures', '按中国自身措施不得进入');
  }
}

function both(name: Words, en: string, zh: string): Words {
  return { en: `${name.en} ${en}`, zh: `${name.zh ?? name.en}${zh}` };
}

/** The slug of the act behind a change; null where it is about no act. */
export function actOfChange(change: PolicyChange): string | null {
  switch (change.kind) {
    case 'THRESHOLD':
    case 'APPLY_RULE':
    case 'END_RULE':
      return RULES.find(({ id }) => id === change.rule)?.event ?? change.rule;
    case 'ENACT_BILL':
      return change.bill;
    case 'SUSPENSION':
      return change.act;
    default:
      return null;
  }
}

const EFFECT_WORDS: Readonly<Record<DiffEffect, Words>> = {
  OPENS: { en: 'need a licence no longer', zh: '不再须许可证' },
  CLOSES: { en: 'come to need a licence', zh: '变为须许可证' },
  EASES: { en: 'are reviewed more mildly', zh: '审查放宽' },
  TIGHTENS: { en: 'are reviewed more strictly', zh: '审查收紧' },
  BECOMES_UNCERTAIN: { en: 'are no longer certain', zh: '变为不能确定' },
  SETTLES: { en: 'become certain', zh: '得以确定' },
  OTHER: { en: 'rest on other grounds', zh: '依据改变' },
};

/** How many verdicts and parties change, in a sentence. */
export function diffWords(
  judged: number,
  counts: readonly (readonly [DiffEffect, number])[],
  parties: number,
  complete: boolean,
): Words {
  const [cutEn, cutZh] = complete ? ['', ''] : [' Time ran out before all were judged.', '时间用尽，未能全部判断。'];
  if (counts.length === 0 && parties === 0) {
    return {
      en: `Of ${judged} transactions judged on either side none comes out otherwise.${cutEn}`,
      zh: `前后各判断${judged}笔交易，结果均无变化。${cutZh}`,
    };
  }
  const en = counts.map(([effect, count]) => `${count} ${EFFECT_WORDS[effect].en}`).join(', ');
  const zh = counts.map(([effect, count]) => `${count}笔${EFFECT_WORDS[effect].zh}`).join('，');
  const [partiesEn, partiesZh] =
    parties === 0 ? ['', ''] : [` ${parties} parties are caught otherwise.`, `受影响主体${parties}个。`];
  return {
    en: `Of ${judged} transactions judged on either side ${en || 'none comes out otherwise'}.${partiesEn}${cutEn}`,
    zh: `前后各判断${judged}笔交易：${zh || '结果均无变化'}。${partiesZh}${cutZh}`,
  };
}
