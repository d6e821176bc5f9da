/** Figures of compute: claims on what is owned or installed, and what sites host, with who runs and rents the sites. */
import type { Figure, FigureRecord, Holding } from '../domain/compute-totals.ts';
import type { Frame } from '../domain/frame.ts';
import { groupBy } from '../domain/group.ts';
import { rangeOf } from '../domain/ledger.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { type ClaimNode, claimColumns, claimOf } from './claims.ts';
import { existsInFrame, frameParams, inFrame } from './frame.ts';

/** What the measures of claims say of holding. */
const MEASURES: Readonly<Record<string, 'OWNING' | 'HOSTING'>> = {
  'compute-owned': 'OWNING',
  'units-owned': 'OWNING',
  'compute-installed': 'HOSTING',
  'units-deployed': 'HOSTING',
};

/** Units in which one is one chip. A superchip's record counts in GPUs, and so do its figures. */
const CHIP_UNITS: ReadonlySet<string> = new Set(['cards', 'chips', 'gpus']);

/** Units in which one is one system. */
const SYSTEM_UNITS: ReadonlySet<string> = new Set(['racks', 'servers', 'supernodes', 'systems']);

type ClaimRow = {
  readonly aboutKind: string;
  readonly aboutCountry: string | null;
  readonly aboutGroup: boolean;
} & Record<string, unknown>;

export const computeClaims = defineQuery<ClaimRow>(`// computeClaims
UNWIND $measures AS measure
MATCH (c:Claim {measure: measure})
WHERE ${inFrame('c')}
MATCH (e:Entity {id: c.about})
RETURN ${claimColumns('c')}, e.kind AS aboutKind, e.country AS aboutCountry, coalesce(e.isGroup, false) AS aboutGroup`);

interface HostedRow {
  readonly fact: string;
  readonly site: string;
  readonly country: string | null;
  readonly count: number;
  readonly unit: string | null;
  readonly hedge: string;
  readonly what: string;
  readonly kind: string;
  readonly tpp: number | null;
  readonly isGroup: boolean;
  /** Chips inside, with their numbers at the same places. */
  readonly inside: readonly string[];
  readonly insideCounts: readonly number[];
}

export const computeHosted = defineQuery<HostedRow>(`// computeHosted
MATCH (s:Site)-[h:HOSTS]->(x:Entity)
WHERE h.count IS NOT NULL AND ${inFrame('h')} AND ${existsInFrame('s')}
CALL (x) {
  OPTIONAL MATCH (x)-[k:CONTAINS]->(chip:Chip) WHERE k.count IS NOT NULL AND ${inFrame('k')}
  RETURN collect(chip.id) AS inside, collect(k.count) AS insideCounts
}
RETURN h.id AS fact, s.id AS site, s.country AS country, h.count AS count, h.unit AS unit, h.hedge AS hedge,
  x.id AS what, x.kind AS kind, x.tpp AS tpp, coalesce(x.isGroup, false) AS isGroup, inside, insideCounts`);

interface PartyRow {
  readonly site: string;
  readonly role: 'OPERATES' | 'RENTS';
  readonly fact: string;
  readonly hedge: string;
  readonly party: string;
  readonly country: string | null;
}

export const computeParties = defineQuery<PartyRow>(`// computeParties
UNWIND $sites AS site
MATCH (s:Site {id: site})<-[p:OPERATES|RENTS]-(e:Entity)
WHERE ${inFrame('p')}
RETURN site, type(p) AS role, p.id AS fact, p.hedge AS hedge, e.id AS party, e.country AS country`);

/** A figure as it is recorded, before it is known whose it is. */
type Recorded = Omit<Figure, 'holding' | 'holders'> & {
  readonly chips: readonly string[];
  /** Country of the site. */
  readonly country: string | null;
};

const NOBODY: Figure['holders'] = { COMPANY: [], COUNTRY: [], CHIP: [] };

function hostedFigure(row: HostedRow): Recorded {
  const { fact, site, country, count, unit, hedge, what, kind, tpp, isGroup, inside, insideCounts } = row;
  const records: FigureRecord[] = [{ type: 'Fact', id: fact }];
  const base = { records, place: site, country, hedges: [hedge], period: null, start: null, replaced: false };
  const fixed = { ...base, silicon: [what, ...inside], ofGroup: false };
  if (kind === 'Chip' && CHIP_UNITS.has(unit ?? '')) {
    // A group of chips, such as "Nvidia GPUs", is what the site holds as a whole.
    const part = isGroup ? '' : what;
    const chips = isGroup ? [] : [what];
    return { ...fixed, part, chips, bySystem: false, low: count, high: count, unit: 'CHIPS', tpp };
  }
  const [chip, ...others] = inside;
  const [each = 0] = insideCounts;
  if (kind === 'System' && SYSTEM_UNITS.has(unit ?? '') && chip !== undefined && others.length === 0) {
    const chips = count * each;
    const perChip = tpp === null ? null : tpp / each;
    return {
      ...fixed,
      part: chip,
      chips: [chip],
      bySystem: true,
      low: chips,
      high: chips,
      unit: 'CHIPS',
      tpp: perChip,
    };
  }
  return { ...fixed, part: what, chips: [], bySystem: false, low: count, high: count, unit: 'OTHER', tpp: null };
}

const CLAIM_UNITS: Readonly<Record<string, Figure['unit']>> = {
  'h100-equivalents': 'H100_EQUIVALENTS',
  cards: 'CHIPS',
  chips: 'CHIPS',
};

function claimFigure(claim: ClaimNode, row: ClaimRow, replaced: ReadonlySet<string>): Recorded | undefined {
  const range = rangeOf(claim);
  if (range === undefined) return undefined;
  const [low, high] = range;
  return {
    records: [{ type: 'Claim', id: claim.id }],
    place: claim.about,
    // What is said of a site is said of the whole of it, whatever the words: its parts are what it hosts.
    part: row.aboutKind === 'Site' ? '' : (claim.scopeEn ?? ''),
    silicon: [],
    bySystem: false,
    low: Math.max(0, low),
    high: Number.isFinite(high) ? high : null,
    unit: CLAIM_UNITS[claim.unit] ?? 'OTHER',
    tpp: null,
    hedges: [claim.hedge],
    period: claim.period,
    start: claim.periodStart ?? '',
    replaced: replaced.has(claim.id),
    ofGroup: row.aboutGroup && row.aboutKind === 'Company',
    chips: [],
    country: row.aboutCountry,
  };
}

function figureOf(recorded: Recorded, holding: Holding | undefined, holders: Partial<Figure['holders']>): Figure {
  const { chips, country, ...figure } = recorded;
  return { ...figure, holding, holders: { ...NOBODY, CHIP: chips, ...holders } };
}

function present(values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null);
}

/** What a site holds: hosting for those who run it, using for each who rents it, up to the whole. */
function siteFigures(recorded: Recorded, parties: readonly PartyRow[]): Figure[] {
  const operators = parties.filter(({ role }) => role === 'OPERATES').map(({ party }) => party);
  const hosting = figureOf(recorded, 'HOSTING', { COMPANY: operators, COUNTRY: present([recorded.country]) });
  const using = parties
    .filter(({ role }) => role === 'RENTS')
    .map(({ fact, hedge, party, country }) => {
      const records: FigureRecord[] = [{ type: 'Fact', id: fact }, ...recorded.records];
      const share = { ...recorded, records, low: 0, hedges: [...new Set([hedge, ...recorded.hedges])] };
      return figureOf(share, 'USING', { COMPANY: [party], COUNTRY: present([country]) });
    });
  return [hosting, ...using];
}

/** Who a figure of an owner, or of a country as a whole, counts for. */
function otherFigure(recorded: Recorded, row: ClaimRow, claim: ClaimNode): Figure {
  const holding = MEASURES[claim.measure];
  if (row.aboutKind === 'Country') return figureOf(recorded, holding, { COUNTRY: [claim.about] });
  if (holding !== 'OWNING') return figureOf(recorded, undefined, {});
  return figureOf(recorded, holding, { COMPANY: [claim.about], COUNTRY: present([row.aboutCountry]) });
}

/** Every figure of compute that the frame has. */
export async function readComputeFigures(reader: Reader, frame: Frame): Promise<Figure[]> {
  const params = frameParams(frame);
  const [claimRows, hosted] = await Promise.all([
    reader.read(computeClaims, { measures: Object.keys(MEASURES), ...params }),
    reader.read(computeHosted, params),
  ]);
  const claims = claimRows.map((row) => ({ row, claim: claimOf(row, frame) }));
  const replaced = new Set(claims.flatMap(({ claim }) => claim.supersedes));
  const ofSites = claims.filter(({ row }) => row.aboutKind === 'Site').map(({ claim }) => claim.about);
  const sites = [...new Set([...hosted.map(({ site }) => site), ...ofSites])];
  const parties = groupBy(await reader.read(computeParties, { sites, ...params }), ({ site }) => site);
  return [
    ...hosted.flatMap((row) => siteFigures(hostedFigure(row), parties.get(row.site) ?? [])),
    ...claims.flatMap(({ row, claim }) => {
      const recorded = claimFigure(claim, row, replaced);
      if (recorded === undefined) return [];
      if (row.aboutKind === 'Site') return siteFigures(recorded, parties.get(claim.about) ?? []);
      return [otherFigure(recorded, row, claim)];
    }),
  ];
}
