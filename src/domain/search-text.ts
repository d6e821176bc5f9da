/** Words of names and of what a person typed: cut in the same way, so that they meet in the full-text index. */
import { unifiedText } from './names.ts';

/** Scripts without spaces between words: a spelling mistake there is another word, so they get no fuzzy match. */
const WITHOUT_SPACES = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;

/**
 * Letters and digits of scripts without spaces, or of others: 寒武纪590 is two words. A word of three letters or more
 * ends where digits follow, as people write Ascend910B and Ascend 910B; shorter ones, as in H20, belong to the number.
 */
const WORD = new RegExp(
  String.raw`[${WITHOUT_SPACES}]+|(?:(?![${WITHOUT_SPACES}])\p{L}){3,}(?=\p{N})|(?:(?![${WITHOUT_SPACES}])[\p{L}\p{N}])+`,
  'gu',
);

const IS_WITHOUT_SPACES = new RegExp(`[${WITHOUT_SPACES}]`, 'u');

const HAS_DIGIT = /\p{N}/u;

/** A number with a mistake in it, such as a ticker, is another number. */
const NUMBER = /^\p{N}+$/u;

/** Shorter words have too many neighbours at a distance of one letter. */
const SHORTEST_FUZZY_WORD = 4;

/** From this length on two mistakes are forgiven. */
const TWO_MISTAKES_FROM = 6;

export interface SearchText {
  /** Lucene query: all words, the last one also as a beginning. Empty where there is no word. */
  readonly words: string;
  /** Lucene query: all words, with mistakes. Empty where no word is long enough. */
  readonly fuzzy: string;
  /** Words with digits: a name with other digits is another thing. */
  readonly codes: readonly string[];
}

/** The words of a text, in its order, unified. */
export function wordsOf(text: string): string[] {
  return unifiedText(text).match(WORD) ?? [];
}

/** Words hold letters and digits only, so that nothing a person types is Lucene syntax. */
export function searchText(text: string): SearchText {
  const words = wordsOf(text);
  const exact = words.map((word, index) =>
    index === words.length - 1 && !IS_WITHOUT_SPACES.test(word) ? `("${word}" OR ${word}*)` : `"${word}"`,
  );
  return {
    words: exact.join(' AND '),
    fuzzy: words.some(canBeFuzzy) ? words.map(withMistakes).join(' AND ') : '',
    codes: words.filter((word) => HAS_DIGIT.test(word)),
  };
}

function canBeFuzzy(word: string): boolean {
  return word.length >= SHORTEST_FUZZY_WORD && !IS_WITHOUT_SPACES.test(word) && !NUMBER.test(word);
}

function withMistakes(word: string): string {
  return canBeFuzzy(word) ? `${word}~${word.length >= TWO_MISTAKES_FROM ? 2 : 1}` : `"${word}"`;
}
