/** The argument `measure`: a name of the closed vocabulary. */
import { closest } from '../domain/closest.ts';
import { MEASURES } from '../domain/measures.ts';
import { BadUserInput } from '../errors.ts';

/** Throws BadUserInput naming the closest measures for one that does not exist. */
export function checkMeasure(measure: string | null | undefined): void {
  if (measure == null || MEASURES.has(measure)) return;
  const near = closest(measure, MEASURES.keys());
  throw new BadUserInput(
    `measure: there is no ${JSON.stringify(measure.slice(0, 100))}. Closest: ${near.join(', ')}. All are in \`measures\`.`,
  );
}
