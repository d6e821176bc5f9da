/** What fields cost, as a table: the unit is one object read by a statement that reads others of its kind with it. */
import { MAX_PATHS } from '../graph/dependency-paths.ts';
import { MAX_DESTINATIONS, MAX_IDS } from './limits.ts';

/** A list without a size of its own, such as the steps of a path: most have fewer. */
export const PLAIN_LIST = 5;

/** The page where no `first` is given. */
export const DEFAULT_FIRST = 20;

/** Any other object is one row of one statement. */
export const OBJECT = 1;

/** What a field costs by itself, where it is more than an object. */
export const OWN_COST: Readonly<Record<string, number>> = {
  // One transaction judged: three statements and some dozen rules.
  'Query.exportVerdict': 5,
  'Chip.verdicts': 5,
  'Query.partyStatus': 5,
  // Two full-text indexes.
  'Query.search': 20,
  // A verdict for each day on which a rule begins or ends.
  'Query.exportVerdictCalendar': 100,
  // All chips judged.
  'Query.restrictedHardware': 200,
  // All walks within the hops.
  'Query.dependencyPaths': 50,
  'Query.dependents': 50,
  // Everything that a product rests on, judged.
  'Query.chokepoints': 50,
  'Query.removalImpact': 50,
  'Query.substitutes': 50,
  // All recorded holdings, added up.
  'Query.computeTotals': 50,
  // All chips and parties judged twice.
  'Query.whatIf': 2_000,
};

/** Lists whose length an argument gives: of the field itself, or of the field above it. */
export const SIZED: Readonly<
  Record<string, { readonly by: string; readonly of: 'FIELD' | 'PARENT'; readonly max: number }>
> = {
  'PathAnswer.paths': { by: 'limit', of: 'PARENT', max: MAX_PATHS },
  'Query.nodes': { by: 'ids', of: 'FIELD', max: MAX_IDS },
  'Chip.verdicts': { by: 'destinations', of: 'FIELD', max: MAX_DESTINATIONS },
};

/** Other lists that are not plain. */
export const LENGTHS: Readonly<Record<string, number>> = {
  // Parts of a condition: a tree, so what one branch has more another has less. Real ones have 1.1 parts on average.
  'Condition.conditions': 2,
};
