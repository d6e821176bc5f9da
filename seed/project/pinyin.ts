import { pinyin } from 'pinyin-pro';
import { FEWEST_INITIALS, simplified } from '../../src/domain/names.ts';

/** How Chinese names are typed with Latin letters. */

/** Two syllables at least: a single one, such as `wei`, says nothing. */
const FEWEST_CHARACTERS = 2;

/** Nobody types more. */
const MOST_INITIALS = 8;

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN_ONLY = /^[\p{Script=Han}\p{P}\p{Z}]+$/u;

export interface Reading {
  /** Syllables without tones, other text as it is: `['han', 'wu', 'ji', '590']`. */
  readonly syllables: readonly string[];
  /** First letters of the syllables; undefined for short and long names, and for those with other text in them. */
  readonly initials: string | undefined;
}

/** How a name is read in Chinese, by words rather than characters: 长江 is chang jiang. Undefined where it is not. */
export function readingOf(name: string): Reading | undefined {
  const characters = name.match(HAN) ?? [];
  if (characters.length < FEWEST_CHARACTERS || KANA.test(name)) return undefined;
  // With `v`, ü is typed as on every Chinese keyboard: lü is lv.
  const parts = pinyin(simplified(name), { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const syllables = parts.map((part) => part.trim()).filter((part) => part !== '');
  const { length } = characters;
  const hasInitials = HAN_ONLY.test(name) && length >= FEWEST_INITIALS && length <= MOST_INITIALS;
  return { syllables, initials: hasInitials ? initialsOf(syllables) : undefined };
}

function initialsOf(syllables: readonly string[]): string {
  return syllables
    .filter((syllable) => /^[a-z]/.test(syllable))
    .map((syllable) => syllable[0])
    .join('');
}
