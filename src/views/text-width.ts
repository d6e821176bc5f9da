/**
 * How wide text is, from a table: pictures are the same on every machine, and no browser is asked.
 * The table holds the widths of DejaVu Sans, the widest of the fonts that stand in for one another as `sans-serif`;
 * in Arial or Helvetica the same text leaves some room.
 */

/** Widths of the characters from space to ~ in thousandths of the font size, regular and bold. */
const REGULAR =
  '318,401,460,838,636,950,780,275,390,390,500,838,318,361,318,337,636,636,636,636,636,636,636,636,636,636,337,337,838,838,838,531,1000,684,686,698,770,632,575,775,752,295,295,656,557,863,748,787,603,787,695,635,611,732,684,989,685,611,685,390,337,390,838,500,500,613,635,550,635,615,352,635,634,278,278,579,278,974,634,612,635,635,411,521,392,634,592,818,592,592,525,636,337,636,838';
const BOLD =
  '348,456,521,838,696,1002,872,306,457,457,523,838,380,415,380,365,696,696,696,696,696,696,696,696,696,696,400,400,838,838,838,580,1000,774,762,734,830,683,683,821,837,372,372,775,637,995,837,850,733,850,770,720,682,812,774,1103,771,724,725,457,365,457,838,500,500,675,716,593,716,678,435,716,712,343,343,665,343,1042,712,687,716,716,493,595,478,712,652,924,645,652,582,712,365,712,838';

const TABLES = { regular: REGULAR.split(',').map(Number), bold: BOLD.split(',').map(Number) };

export type Weight = keyof typeof TABLES;

const SPACE = 32;

/** Chinese characters and their punctuation are squares. */
const SQUARE = 1000;

/** Latin with accents, Greek, Cyrillic and signs: as wide as the wider letters. */
const OTHER = 850;

const FIRST_SQUARE = 0x2e80;

function charWidth(character: string, weight: Weight): number {
  const code = character.codePointAt(0) ?? SPACE;
  return TABLES[weight][code - SPACE] ?? (code >= FIRST_SQUARE ? SQUARE : OTHER);
}

/** Width in px of a line of text. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let sum = 0;
  for (const character of text) sum += charWidth(character, weight);
  return (sum * size) / 1000;
}

/** Pieces between which a line may break: words with the space behind them, and each Chinese character. */
function pieces(text: string): string[] {
  return (
    text.match(/[\u2e80-\uffef][，。；：、！？）》」』”]*|[^\s\u2e80-\uffef]*[-/]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []
  );
}

/** The beginning of a text that fits, with an ellipsis where something is left out. */
export function shorten(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  if (textWidth(text, size, weight) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size, weight) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in lines of a width; the last of `most` lines ends in an ellipsis where text is left out. */
export function wrap(
  text: string,
  width: number,
  size: number,
  most = Number.POSITIVE_INFINITY,
  weight: Weight = 'regular',
): string[] {
  const lines: string[] = [];
  let line = '';
  const rest = pieces(text.trim());
  while (rest.length > 0) {
    const piece = rest[0] ?? '';
    if (textWidth((line + piece).trimEnd(), size, weight) <= width) {
      line += piece;
      rest.shift();
    } else if (lines.length === most - 1) {
      return [...lines, shorten(line + rest.join(''), width, size, weight)];
    } else if (line === '') {
      // A word that is wider than the line is cut.
      const head = headOf(piece, width, size, weight);
      lines.push(head);
      rest[0] = piece.slice(head.length);
    } else {
      lines.push(line.trimEnd());
      line = '';
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

function headOf(word: string, width: number, size: number, weight: Weight): string {
  let head = '';
  for (const character of word) {
    if (head !== '' && textWidth(head + character, size, weight) > width) break;
    head += character;
  }
  return head;
}
