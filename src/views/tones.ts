/** Which sign stands for a verdict. */
import { glyph, heightOfLines, SIZE, text } from './draw.ts';
import type { VerdictOutcome } from './generated/answers.ts';
import { type Lang, speaker } from './lang.ts';
import { type Markup, markup } from './markup.ts';
import { textWidth } from './text-width.ts';
import type { Tone } from './theme.ts';

const WORDS = {
  denied: ['licence required, denial presumed or the policy', '须许可证，推定或一律拒绝'],
  licence: ['licence required', '须许可证'],
  exception: ['licence exception available', '可用许可例外'],
  free: ['no licence required, by the rules modelled', '按已建模规则无须许可证'],
  unknown: ['undetermined', '未定'],
} as const;

/** Denial stands out from other licences: to an exporter they are different things. */
export function verdictTone(verdict: { readonly outcome: VerdictOutcome; readonly reviewPolicy: string | null }): Tone {
  switch (verdict.outcome) {
    case 'NO_LICENCE_REQUIRED':
      return 'free';
    case 'LICENCE_EXCEPTION_AVAILABLE':
      return 'exception';
    case 'UNDETERMINED':
      return 'unknown';
    case 'LICENCE_REQUIRED':
      return verdict.reviewPolicy === 'POLICY_OF_DENIAL' || verdict.reviewPolicy === 'PRESUMPTION_OF_DENIAL'
        ? 'denied'
        : 'licence';
  }
}

/** Signs of verdicts with their meaning, for `legend`. */
export function verdictLegend(lang: Lang): [Tone, string][] {
  const say = speaker(lang, WORDS);
  return (['denied', 'licence', 'exception', 'free', 'unknown'] as const).map((tone) => [tone, say(tone)]);
}

const GAP = 18;
const SIGN = 16;
const ROW = heightOfLines(1, SIZE.small) + 5;

/** Signs and what they mean, in rows of a width; gives the height too. */
export function legend(
  entries: readonly (readonly [Tone, string])[],
  x: number,
  y: number,
  width: number,
): { readonly body: Markup; readonly height: number } {
  let [left, top] = [x, y];
  const parts = entries.map(([tone, words]) => {
    const needed = SIGN + textWidth(words, SIZE.small);
    if (left > x && left + needed > x + width) [left, top] = [x, top + ROW];
    const part = markup`${glyph(tone, left, top + 1)}${text(left + SIGN, top + 11, words, { size: SIZE.small, as: 'muted' })}`;
    left += needed + GAP;
    return part;
  });
  return { body: markup`${parts}`, height: top - y + ROW };
}
