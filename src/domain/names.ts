/** Folding of names, so that 'HBM 3E', 'hbm-3e' and 'HBM３Ｅ' are one name in search. */

/** Marks on Latin letters are dropped ('é' is 'e'); those of other scripts, such as Japanese, carry meaning. */
const LATIN_LETTER_WITH_MARKS = /(\p{Script=Latin})\p{M}+/gu;

/** Spaces, invisible characters and punctuation; '+' is no punctuation and keeps N+1 apart from N1. */
const NOT_COMPARED = /[\p{Z}\p{C}\p{P}]+/gu;

/**
 * The form in which names are compared: compatibility forms unified (full-width letters, ligatures), lower
 * case, without spaces, hyphens, dots, underscores and other punctuation. A name of nothing but punctuation
 * stays as it is, so that no name folds to the empty text.
 */
export function foldName(text: string): string {
  const unified = text.normalize('NFKD').replace(LATIN_LETTER_WITH_MARKS, '$1').normalize('NFKC').toLowerCase();
  const folded = unified.replace(NOT_COMPARED, '');
  return folded === '' ? unified.trim() : folded;
}
