/**
 * Sums of compute: figures of one metric and one way of holding. A place is what figures are recorded of: a site, an
 * owner, or a country as a whole; a part of it is a chip or a scope. Of rival figures for one part the interval counts
 * once. Where a figure stands for the whole of a place, its parts are left out; what is left out is named.
 */
import { groupBy } from './group.ts';
import { overlap } from './period.ts';

export type Holding = 'OWNING' | 'USING' | 'HOSTING';
export type ComputeMetric = 'UNITS' | 'TPP' | 'H100_EQUIVALENTS';
export type TotalsBy = 'COMPANY' | 'COUNTRY' | 'CHIP';

export type LeftOutReason =
  | 'DENIED'
  | 'FORECAST'
  | 'GROUP'
  | 'NOT_ATTRIBUTED'
  | 'NOT_YET'
  | 'NO_TPP'
  | 'OLDER'
  | 'OTHER_UNIT'
  | 'OVERLAP';

/** The record of a figure. */
export interface FigureRecord {
  readonly type: 'Claim' | 'Fact';
  /** Slug. */
  readonly id: string;
}

/** One recorded figure. */
export interface Figure {
  /** The records that give it: for a tenant the rent and what the site holds. */
  readonly records: readonly FigureRecord[];
  /** Undefined where the record says neither who owns it nor where it stands. */
  readonly holding: Holding | undefined;
  /** Slug of the site, owner or country that it is recorded of. */
  readonly place: string;
  /** Chip or scope; empty for the whole of the place. */
  readonly part: string;
  /** Chips that it counts, with those inside of them: two figures with one in common may count the same. */
  readonly silicon: readonly string[];
  /** Counted by whole systems. */
  readonly bySystem: boolean;
  /** Slugs of those that it counts for. */
  readonly holders: Readonly<Record<TotalsBy, readonly string[]>>;
  /** Lower end, 0 where it has none. */
  readonly low: number;
  /** Upper end; null where it has none. */
  readonly high: number | null;
  readonly unit: 'CHIPS' | 'H100_EQUIVALENTS' | 'OTHER';
  /** TPP of one chip, where it counts chips of one kind with a known TPP. */
  readonly tpp: number | null;
  readonly hedges: readonly string[];
  /** Period that a claim speaks of; null for a fact, which holds. */
  readonly period: string | null;
  /** First day of the period; null for a fact. */
  readonly start: string | null;
  /** A newer claim replaces it. */
  readonly replaced: boolean;
  /** Recorded of a group of companies. */
  readonly ofGroup: boolean;
}

export interface Total {
  readonly of: string;
  readonly holding: Holding;
  readonly metric: ComputeMetric;
  readonly low: number;
  readonly high: number | null;
  readonly parts: readonly Figure[];
}

export interface LeftOut {
  readonly figure: Figure;
  readonly reason: LeftOutReason;
  /** The total that it was left out of; undefined where it was left out of all. */
  readonly metric: ComputeMetric | undefined;
}

export interface Totals {
  /** By holding and metric, the greatest first. */
  readonly totals: readonly Total[];
  readonly leftOut: readonly LeftOut[];
}

export interface TotalsQuestion {
  readonly by: TotalsBy;
  /** Full day. */
  readonly asOf: string;
  readonly includeForecasts: boolean;
}

const HOLDINGS: readonly Holding[] = ['OWNING', 'USING', 'HOSTING'];
const METRICS: readonly ComputeMetric[] = ['UNITS', 'TPP', 'H100_EQUIVALENTS'];

/** Why a figure cannot be added to anything; undefined where it can. */
function refusal(figure: Figure, { by, asOf, includeForecasts }: TotalsQuestion): LeftOutReason | undefined {
  if (figure.hedges.includes('DENIED')) return 'DENIED';
  if (figure.hedges.includes('FORECAST') && !includeForecasts) return 'FORECAST';
  if (figure.ofGroup) return 'GROUP';
  if (figure.unit === 'OTHER') return 'OTHER_UNIT';
  if (figure.holding === undefined || figure.holders[by].length === 0) return 'NOT_ATTRIBUTED';
  if (figure.replaced) return 'OLDER';
  return figure.start !== null && figure.start > asOf ? 'NOT_YET' : undefined;
}

/** What says that figures are a series of one thing, or rivals for it. */
function seriesKey({ holding, place, part, unit }: Figure): string {
  return JSON.stringify([holding, place, part, unit]);
}

/** Splits a series into its newest figures, with those of the same time, and the older ones. */
function newest(series: readonly Figure[]): { current: Figure[]; older: Figure[] } {
  const last = series.reduce((a, b) => ((b.start ?? '') > (a.start ?? '') ? b : a));
  const isCurrent = ({ period }: Figure) => period === null || last.period === null || overlap(period, last.period);
  return { current: series.filter(isCurrent), older: series.filter((figure) => !isCurrent(figure)) };
}

/** Figures by whole systems whose chips another figure of the place counts one by one. */
function countedSingly(figures: readonly Figure[]): Figure[] {
  return [...groupBy(figures, ({ holding, place }) => JSON.stringify([holding, place])).values()].flatMap((place) => {
    const singly = new Set(place.flatMap(({ bySystem, silicon }) => (bySystem ? [] : silicon)));
    return place.filter(({ bySystem, silicon }) => bySystem && silicon.some((id) => singly.has(id)));
  });
}

/** Of the figures of one total: those that add up, and those that a figure for the whole already contains. */
function withoutParts(of: string, figures: readonly Figure[]): { added: Figure[]; overlapping: Figure[] } {
  const isWhole = ({ place, part }: Figure) => place === of && part === '';
  if (figures.some(isWhole)) {
    return { added: figures.filter(isWhole), overlapping: figures.filter((figure) => !isWhole(figure)) };
  }
  const overlapping = [...groupBy(figures, ({ place }) => place).values()].flatMap((place) =>
    place.some(({ part }) => part === '') ? place.filter(({ part }) => part !== '') : [],
  );
  return { added: figures.filter((figure) => !overlapping.includes(figure)), overlapping };
}

/** Ends of the rivals for one part: the lowest lower end, the highest upper end; an open end stays open. */
function endsOf(rivals: readonly Figure[], metric: ComputeMetric): { low: number; high: number | null } {
  const scaled = rivals.map(({ low, high, tpp }) => {
    const factor = metric === 'TPP' ? (tpp ?? 0) : 1;
    return { low: low * factor, high: high === null ? null : high * factor };
  });
  const highs = scaled.map(({ high }) => high);
  return {
    low: Math.min(...scaled.map(({ low }) => low)),
    high: highs.includes(null) ? null : Math.max(...highs.map(Number)),
  };
}

/** A TPP has at most this many decimals; more are noise of the sum. */
const DECIMALS = 3;

function exactSum(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(DECIMALS));
}

function totalOf(of: string, holding: Holding, metric: ComputeMetric, parts: readonly Figure[]): Total {
  const ends = [...groupBy(parts, seriesKey).values()].map((rivals) => endsOf(rivals, metric));
  const open = ends.some(({ high }) => high === null);
  return {
    of,
    holding,
    metric,
    low: exactSum(ends.map(({ low }) => low)),
    high: open ? null : exactSum(ends.map(({ high }) => Number(high))),
    parts,
  };
}

/** The metrics that a figure can be added in. */
function metricsOf({ unit, tpp }: Figure): ComputeMetric[] {
  if (unit === 'H100_EQUIVALENTS') return ['H100_EQUIVALENTS'];
  return tpp === null ? ['UNITS'] : ['UNITS', 'TPP'];
}

function byRank(a: Total, b: Total): number {
  return (
    HOLDINGS.indexOf(a.holding) - HOLDINGS.indexOf(b.holding) ||
    METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric) ||
    (b.high ?? b.low) - (a.high ?? a.low) ||
    (a.of < b.of ? -1 : 1)
  );
}

/** Adds what can be added and names the rest. */
export function sumFigures(figures: readonly Figure[], question: TotalsQuestion): Totals {
  const refused = figures.map((figure) => ({ figure, reason: refusal(figure, question) }));
  const leftOut: LeftOut[] = refused.flatMap(({ figure, reason }) =>
    reason === undefined ? [] : [{ figure, reason, metric: undefined }],
  );
  const fit = refused.filter(({ reason }) => reason === undefined).map(({ figure }) => figure);
  const series = [...groupBy(fit, seriesKey).values()].map(newest);
  leftOut.push(
    ...series.flatMap(({ older }) => older.map((figure): LeftOut => ({ figure, reason: 'OLDER', metric: undefined }))),
  );
  const cells = new Map<string, { of: string; holding: Holding; metric: ComputeMetric; figures: Figure[] }>();
  const current = series.flatMap((each) => each.current);
  const twice = countedSingly(current);
  leftOut.push(...twice.map((figure): LeftOut => ({ figure, reason: 'OVERLAP', metric: undefined })));
  for (const figure of current) {
    const { holding } = figure;
    if (holding === undefined || twice.includes(figure)) continue;
    if (figure.unit === 'CHIPS' && figure.tpp === null) leftOut.push({ figure, reason: 'NO_TPP', metric: 'TPP' });
    for (const metric of metricsOf(figure)) {
      for (const of of new Set(figure.holders[question.by])) {
        const key = JSON.stringify([of, holding, metric]);
        const cell = cells.get(key) ?? { of, holding, metric, figures: [] };
        cell.figures.push(figure);
        cells.set(key, cell);
      }
    }
  }
  const totals = [...cells.values()].map(({ of, holding, metric, figures: all }) => {
    const { added, overlapping } = withoutParts(of, all);
    leftOut.push(...overlapping.map((figure): LeftOut => ({ figure, reason: 'OVERLAP', metric })));
    return totalOf(of, holding, metric, added);
  });
  return {
    totals: totals.sort(byRank),
    leftOut: [...new Map(leftOut.map((left) => [leftOutKey(left), left])).values()],
  };
}

/** Names a figure that was left out, once for each metric. */
export function leftOutKey({ figure, reason, metric }: LeftOut): string {
  return [...figure.records.map(({ id }) => id), figure.holding ?? '', reason, metric ?? ''].join(' ');
}
