/** What a person typed, as the full-text index wants it. */

/** Words of letters and digits of any script. */
const WORD = /[\p{L}\p{N}]+/gu;

/** Scripts without spaces between words: a spelling mistake there is another word, so they get no fuzzy match. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Shorter words have too many neighbours at a distance of one letter. */
const SHORTEST_FUZZY_WORD = 4;

/** From this length on two mistakes are forgiven. */
const TWO_MISTAKES_FROM = 6;

export interface SearchText {
  /** Lucene query: all words, the last one also as a beginning. Empty where there is no word. */
  readonly words: string;
  /** Lucene query: all words, with mistakes. Empty where no word is long enough. */
  readonly fuzzy: string;
}

/** Words hold letters and digits only, so that nothing a person types is Lucene syntax. */
export function searchText(text: string): SearchText {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  const last = words.at(-1);
  const exact = words.map((word) =>
    word === last && !WITHOUT_SPACES.test(word) ? `("${word}" OR ${word}*)` : `"${word}"`,
  );
  const canBeFuzzy = words.some((word) => word.length >= SHORTEST_FUZZY_WORD && !WITHOUT_SPACES.test(word));
  return { words: exact.join(' AND '), fuzzy: canBeFuzzy ? words.map(withMistakes).join(' AND ') : '' };
}

function withMistakes(word: string): string {
  if (word.length < SHORTEST_FUZZY_WORD || WITHOUT_SPACES.test(word)) return `"${word}"`;
  return `${word}~${word.length >= TWO_MISTAKES_FROM ? 2 : 1}`;
}
