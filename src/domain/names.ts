/** Folding of names, so that 'HBM 3E', 'hbm-3e' and 'HBM３Ｅ', 華為 and 华为 are one name in search. */
import { Converter } from 'opencc-js/t2cn';

/** What a name is to the thing that it finds. */
export const NAME_ROLES = ['PRIMARY', 'ALIAS', 'FORMER', 'TICKER', 'SLUG', 'PINYIN', 'INITIALS', 'WITH_MAKER'] as const;
export type NameRole = (typeof NAME_ROLES)[number];

/** Initials of two letters are anybody's: HW begins many names, and is no way to ask for 华为. */
export const FEWEST_INITIALS = 3;

/** Marks on Latin letters are dropped ('é' is 'e'); those of other scripts, such as Japanese, carry meaning. */
const LATIN_LETTER_WITH_MARKS = /(\p{Script=Latin})\p{M}+/gu;

/** Spaces, invisible characters and punctuation; '+' is no punctuation and keeps N+1 apart from N1. */
const NOT_COMPARED = /[\p{Z}\p{C}\p{P}]+/gu;

const HAN = /\p{Script=Han}/gu;

/** Characters of Hong Kong: they cover those of Taiwan. */
const simplifiedText = Converter({ from: 'hk', to: 'cn' });

/**
 * Simplified characters for traditional ones. One by one: a conversion of whole texts would look at the neighbours,
 * and then the beginning of a name would not fold to the beginning of the folded name.
 */
export function simplified(text: string): string {
  return text.replace(HAN, (character) => simplifiedText(character));
}

/** Compatibility forms unified (full-width letters, ligatures), without marks, simplified, in lower case. */
export function unifiedText(text: string): string {
  return simplified(text.normalize('NFKD').replace(LATIN_LETTER_WITH_MARKS, '$1').normalize('NFKC').toLowerCase());
}

/**
 * The form in which names are compared: unified, without spaces, hyphens, dots, underscores and other punctuation.
 * A name of nothing but punctuation stays as it is, so that no name folds to the empty text.
 */
export function foldName(text: string): string {
  const unified = unifiedText(text);
  const folded = unified.replace(NOT_COMPARED, '');
  return folded === '' ? unified.trim() : folded;
}
