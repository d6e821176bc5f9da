/** A page on a rule for people who read law: dates, citation, thresholds, and the tree of each part, from the record. */
import type { Words } from '../policy.ts';
import type { Lang } from '../sentences.ts';
import { NEVER } from '../time.ts';
import { type Condition, wordsOf } from './condition.ts';
import type { Effect, FactName, Rule } from './rules/types.ts';
import { inLang } from './verdict-text.ts';
import { ASSUMPTIONS, factWords, isAssumption, REASON_WORDS } from './words.ts';

function effectWords(effect: Effect): Words {
  switch (effect.does) {
    case 'CLASSIFY':
      return { en: 'classifies the item', zh: '对物项归类' };
    case 'REQUIRE_LICENCE':
      return {
        en: `asks for a licence (${REASON_WORDS[effect.reason].en}); review policy: ${effect.review ?? 'not found'}`,
        zh: `要求许可证（${REASON_WORDS[effect.reason].zh}）；审查政策：${effect.review ?? '未找到'}`,
      };
    case 'EXCEPT':
      return { en: `licence exception ${effect.exception}`, zh: `许可例外${effect.exception}` };
    case 'REVIEW':
      return { en: `review policy ${effect.policy}`, zh: `审查政策${effect.policy}` };
    case 'PROHIBIT':
      return { en: 'prohibits', zh: '禁止' };
    case 'TARIFF':
      return { en: `tariff of ${effect.rate * 100} %`, zh: `关税${effect.rate * 100}%` };
    case 'CATCH_FOREIGN_MADE':
      return { en: 'makes foreign-made items subject to the EAR', zh: '使外国制造的物项受EAR管辖' };
  }
}

function conditionLines(lang: Lang, condition: Condition<FactName>, rule: Rule, level: number): string[] {
  const words = inLang(lang, wordsOf(condition, rule.thresholds, factWords));
  const granted =
    condition.op === 'FACT' && isAssumption(condition.fact)
      ? ASSUMPTIONS[condition.fact].standard === 'TRUE'
        ? lang === 'EN'
          ? ' *(taken for granted)*'
          : ' *（默认成立）*'
        : lang === 'EN'
          ? ' *(not taken for granted)*'
          : ' *（默认不成立）*'
      : '';
  const children = condition.op === 'NOT' ? [condition.of] : 'of' in condition ? condition.of : [];
  return [
    `${'  '.repeat(level)}- ${words}${granted}`,
    ...children.flatMap((child) => conditionLines(lang, child, rule, level + 1)),
  ];
}

function days(from: string, until: string): string {
  return until === NEVER ? `${from} →` : `${from} → ${until}`;
}

/** The page of a rule in Markdown, in one language. */
export function rulePage(lang: Lang, rule: Rule): string {
  const { id, event, title, citation, announced, from, until, thresholds, notes, provisions, bill } = rule;
  const say = (en: string, zh: string) => (lang === 'EN' ? en : zh);
  const rows = Object.entries(thresholds).map(
    ([name, { value, unit }]) => `| \`${name}\` | ${value.toLocaleString('en-US')} | ${unit} |`,
  );
  const parts = provisions.flatMap((provision) => [
    `### ${provision.id}`,
    '',
    `${inLang(lang, provision.words)}: ${inLang(lang, effectWords(provision.effect))}.`,
    '',
    `${say('Days', '适用日期')}: ${days(provision.from ?? from, provision.until ?? until)}${provision.mode === undefined ? '' : `, ${say('only in mode', '仅模式')} ${provision.mode}`}`,
    '',
    ...conditionLines(lang, provision.condition, rule, 0),
    '',
  ]);
  return [
    `# ${inLang(lang, title)}`,
    '',
    ...(bill ? [say('A bill: no law. It counts in what-ifs only.', '草案，非法律，仅用于假设推演。'), ''] : []),
    `- ${say('Rule', '规则')}: \`${id}\`${event === undefined ? '' : ` (${say('policy event', '政策事件')} \`${event}\`)`}`,
    `- ${say('Citation', '引用')}: ${citation}`,
    `- ${say('Public since', '公开日')}: ${announced}`,
    `- ${say('Applied here', '此处适用')}: ${days(from, until)} (${say('the end is exclusive', '终日不含')})`,
    '',
    ...(rows.length > 0
      ? [
          `| ${say('threshold', '阈值')} | ${say('value', '数值')} | ${say('unit', '单位')} |`,
          '|---|---|---|',
          ...rows,
          '',
        ]
      : []),
    ...notes.flatMap((note) => [inLang(lang, note), '']),
    ...parts,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
