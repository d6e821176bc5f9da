/** The picture of a verdict: a card with the outcome, and the tree of conditions below it. */
import type { ConditionRow } from './conditions.ts';
import { type Canvas, type Drawing, glyph, heightOfLines, line, lines, rect, SIZE, text } from './draw.ts';
import { type Markup, markup } from './markup.ts';
import { wrap } from './text-width.ts';
import type { VerdictModel } from './verdict.ts';

const WIDTH = 800;
const PAD = 14;
const OUTCOME = 20;
const INDENT = 18;

/** Room for the word of a result. */
const RESULT = 74;

interface Part {
  readonly body: Markup;
  readonly height: number;
}

function card(model: VerdictModel): Part {
  const outcome = wrap(model.outcome, WIDTH - 2 * PAD - 30, OUTCOME, 2, 'bold');
  const facts = [model.review ?? '', model.sentence, ...model.facts]
    .filter((fact) => fact !== '')
    .map((fact) => wrap(fact, WIDTH - 2 * PAD, SIZE.name));
  let y = PAD + heightOfLines(outcome.length, OUTCOME) + 6;
  const shown = facts.map((wrapped, index) => {
    const review = index === 0 && model.review !== null;
    const part = lines(PAD, y, wrapped, { size: SIZE.name, ...(review && { weight: 'bold' as const }) });
    y += heightOfLines(wrapped.length, SIZE.name) + 5;
    return part;
  });
  const height = y + PAD - 5;
  return {
    height,
    body: markup`${rect(0, 0, WIDTH, height, model.tone, 8)}${glyph(model.tone, PAD, PAD + 3, OUTCOME)}${lines(PAD + 30, PAD, outcome, { size: OUTCOME, weight: 'bold' })}${shown}`,
  };
}

/** One condition: result, text, sum, citation. What is not known stands out by its sign. */
function row(
  { level, truth, truthLabel, text: words, arithmetic, because, missing, citation }: ConditionRow,
  top: number,
): Part {
  const left = level * INDENT;
  const room = WIDTH - left - RESULT;
  const main = wrap(words, room, SIZE.text, 3, truth === 'FALSE' ? 'regular' : 'bold');
  const more = [arithmetic, because, ...missing].filter((part) => part !== null && part !== '');
  const below = [...more, ...(level === 0 ? [citation] : [])].flatMap((part) => wrap(part ?? '', room, SIZE.small, 2));
  const height = heightOfLines(main.length, SIZE.text) + heightOfLines(below.length, SIZE.small) + 7;
  const result =
    truth === 'UNKNOWN'
      ? markup`${glyph('unknown', left, top + 2)}${text(left + 15, top + SIZE.text + 1, truthLabel, { as: 'unknown' })}`
      : text(left, top + SIZE.text + 1, truthLabel, truth === 'TRUE' ? { weight: 'bold' } : { as: 'muted' });
  const style = truth === 'FALSE' ? { as: 'muted' } : { weight: 'bold' as const };
  return {
    height,
    body: markup`${result}${lines(left + RESULT, top, main, { size: SIZE.text, ...style })}${lines(left + RESULT, top + heightOfLines(main.length, SIZE.text), below, { size: SIZE.small, as: 'muted' })}`,
  };
}

export function drawVerdict(model: VerdictModel, _canvas: Canvas): Drawing {
  const head = card(model);
  let y = head.height + 22;
  const title = text(0, y, model.conditionsTitle, { size: SIZE.name, weight: 'bold' });
  y += 10;
  const rows = model.rows.map((each) => {
    if (each.level === 0) y += 6;
    const rule =
      each.level === 0
        ? line(
            [
              { x: 0, y: y - 3 },
              { x: WIDTH, y: y - 3 },
            ],
            'faint',
          )
        : null;
    const part = row(each, y);
    y += part.height;
    return markup`${rule}${part.body}`;
  });
  return { width: WIDTH, height: y, body: markup`${head.body}${title}${rows}` };
}
