import { foldName, type NameRole } from '../../src/domain/names.ts';
import { wordsOf } from '../../src/domain/search-text.ts';
import type { Entity, PolicyEvent } from '../model.ts';
import { readingOf } from './pinyin.ts';
import { type Row, row } from './rows.ts';

/**
 * A way to find a thing. `text` is shown, `typed` is what a person types for it, where that is something else.
 * Words go into the full-text index beside those of `typed`.
 */
interface Name {
  readonly role: NameRole;
  readonly text: string;
  readonly typed?: string;
  readonly moreWords?: readonly string[];
}

/**
 * The names under which a thing is found, each folded form once, with the best role it has: names come best first.
 * Words of names with a maker go into a field of their own, because all things of a maker share them.
 */
function nameRows(id: string, weight: number, names: readonly Name[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { role, text, typed = text, moreWords = [] } of names) {
    const folded = foldName(typed);
    if (rows.has(folded)) continue;
    const words = [...new Set([...wordsOf(typed), ...moreWords])].join(' ');
    const field = role === 'WITH_MAKER' ? 'makerWords' : 'words';
    rows.set(folded, row({ id, text, folded, role, weight, ...(role !== 'INITIALS' && { [field]: words }) }));
  }
  return [...rows.values()];
}

/** Names that people use: neither registers' nor our own. */
function spokenNames({ names, aliases = [], formerNames = [] }: Entity): Name[] {
  return [
    { role: 'PRIMARY', text: names.en },
    ...(names.zh === undefined ? [] : [{ role: 'PRIMARY', text: names.zh } as const]),
    ...aliases.map((text): Name => ({ role: 'ALIAS', text })),
    ...formerNames.map((text): Name => ({ role: 'FORMER', text })),
  ];
}

/** Both names of a thing one after the other, as in "SMIC 中芯国际": the words of the one find it with those of the other. */
function bothNames({ names: { en, zh } }: Entity): Name[] {
  return zh === undefined || foldName(zh) === foldName(en) ? [] : [{ role: 'ALIAS', text: `${en} ${zh}` }];
}

/** The pinyin of names; the Chinese name is what is shown. Each Chinese word is a word of its pinyin, too. */
function pinyinOf(names: readonly Name[], role: NameRole): Name[] {
  return names.flatMap(({ text }): Name[] => {
    const reading = readingOf(text);
    if (reading === undefined) return [];
    const typed = reading.syllables.join(' ');
    const words = wordsOf(text).flatMap((word) => readingOf(word)?.syllables.join('') ?? []);
    return [{ role, text, typed, moreWords: [foldName(typed), ...words] }];
  });
}

function initialsOf(names: readonly Name[]): Name[] {
  return names.flatMap(({ text }): Name[] => {
    const initials = readingOf(text)?.initials;
    return initials === undefined ? [] : [{ role: 'INITIALS', text, typed: initials }];
  });
}

/** Names of a maker that people put before a thing's own: none that only adds words to another one. Longest first. */
function shortNames(maker: Entity): string[] {
  const texts = [...new Set(spokenNames(maker).map(({ text }) => text))];
  const isLonger = (text: string) => texts.some((other) => text.toLowerCase().startsWith(`${other.toLowerCase()} `));
  return texts.filter((text) => !isLonger(text)).sort((a, b) => b.length - a.length);
}

const ENDS_IN_HAN = /\p{Script=Han}$/u;
const STARTS_IN_HAN = /^\p{Script=Han}/u;

/** `华为昇腾910C`, `Huawei 昇腾910C`, `华为 Ascend 910C`: the maker's name in each language before the thing's own. */
function withMaker(names: readonly Name[], makers: readonly Entity[]): Name[] {
  return makers.flatMap((maker) => {
    const before = shortNames(maker);
    return names.flatMap((name) =>
      before.map((makerName): Name => {
        const own = withoutPrefix(name.text, before);
        const space = ENDS_IN_HAN.test(makerName) && STARTS_IN_HAN.test(own) ? '' : ' ';
        const text = `${makerName}${space}${own}`;
        return { role: 'WITH_MAKER', text, moreWords: [...wordsOf(makerName), ...wordsOf(own)] };
      }),
    );
  });
}

/** A thing's own part of a name that starts with its maker's. */
function withoutPrefix(name: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((text) => name.toLowerCase().startsWith(text.toLowerCase())) ?? '';
  const rest = name.slice(prefix.length);
  const isWithinWord = /^\p{Script=Latin}/u.test(rest) && /\p{Script=Latin}$/u.test(prefix);
  return isWithinWord ? name : rest.replace(/^[\p{Z}\p{P}]+/u, '') || name;
}

/** Names of an entity; of a ticker such as `NASDAQ:NVDA` also the part that people type. */
export function entityNames(entity: Entity, weight: number, makers: readonly Entity[]): Row[] {
  const { ticker, otherTickers = [] } = entity.attributes ?? {};
  const spoken = spokenNames(entity);
  const made = withMaker(spoken, makers);
  const symbols = [ticker ?? [], otherTickers].flat().flatMap((symbol) => [symbol, symbol.split(':').at(-1) ?? symbol]);
  return nameRows(entity.id, weight, [
    ...spoken,
    ...symbols.map((text): Name => ({ role: 'TICKER', text })),
    { role: 'SLUG', text: entity.id },
    ...pinyinOf(spoken, 'PINYIN'),
    ...made,
    ...pinyinOf(made, 'WITH_MAKER'),
    ...initialsOf(spoken),
    ...bothNames(entity),
  ]);
}

/** Names of a policy event. Nothing points at an act as relations do at an entity, so its weight is what it names. */
export function policyEventNames({ id, names, affects }: PolicyEvent): Row[] {
  const weight = (affects?.chips?.length ?? 0) + (affects?.parties?.length ?? 0);
  return nameRows(id, weight, [
    { role: 'PRIMARY', text: names.en },
    ...(names.zh === undefined ? [] : [{ role: 'PRIMARY', text: names.zh } as const]),
    { role: 'SLUG', text: id },
  ]);
}
