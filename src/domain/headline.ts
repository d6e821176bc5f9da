/**
 * The headline rule: which of several facts that say different things stands first. Nothing is averaged; the
 * others stay beside it. Denied facts come last; then the better kind of source; then the newer record; then
 * the better grade; then the id, so that the order never depends on how data was loaded.
 */
import { NEVER } from './time.ts';

/** How near a kind of source stands to the event, nearest first. Kinds with the same rank are equals. */
const SOURCE_KIND_RANK: Readonly<Record<string, number>> = {
  official: 0,
  filing: 1,
  standard: 2,
  vendor: 2,
  dataset: 3,
  research: 3,
  press: 4,
  forum: 5,
};

/** After every kind that has a rank: no evidence at all. */
const NO_SOURCE_RANK = 9;

/** After every Admiralty grade A to F. */
const NO_GRADE = 'Z';

/** What the order of a fact is worked out from. */
export interface HeadlineInput {
  readonly id: string;
  readonly hedge: string;
  /** The full day from which the public could read it; NEVER where not known. */
  readonly recordedDay: string;
  readonly sources: Sources;
}

type Sources = Iterable<{ readonly kind: string; readonly grade: string }>;

/** The best kind of source and the best grade among them; undefined without any. */
export function sourceStanding(sources: Sources): { kind: string | undefined; grade: string | undefined } {
  let kind: string | undefined;
  let grade: string | undefined;
  for (const source of sources) {
    if (kind === undefined || rankOf(source.kind) < rankOf(kind)) kind = source.kind;
    if (grade === undefined || source.grade < grade) grade = source.grade;
  }
  return { kind, grade };
}

function rankOf(kind: string | undefined): number {
  return SOURCE_KIND_RANK[kind ?? ''] ?? NO_SOURCE_RANK;
}

/** Text that sorts facts best first when sorted ascending. */
export function headlineKey(input: HeadlineInput): string {
  const { kind, grade = NO_GRADE } = sourceStanding(input.sources);
  const rank = rankOf(kind);
  const denied = input.hedge === 'denied' ? '1' : '0';
  return `${denied}${rank}-${newestFirst(input.recordedDay)}-${grade}-${input.id}`;
}

/** The day with each digit taken from nine: newer days sort before older ones, an unknown day after all. */
function newestFirst(day: string): string {
  if (day === NEVER) return '99999999';
  return day.replaceAll('-', '').replaceAll(/\d/g, (digit) => String(9 - Number(digit)));
}
