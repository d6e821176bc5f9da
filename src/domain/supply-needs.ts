/**
 * What stays possible after a removal: AND and OR over recorded relations, in three-valued logic.
 *
 * A thing has needs, and all of them must be met; a need has ways, and one of them is enough.
 * - REQUIRES: relations of one `group` are ways of one need, each group is a need of its own.
 * - USES_MEMORY, FABRICATED_BY, PACKAGED_BY, MADE_BY, SUPPLIED_BY, RUNS_ON, HOSTS: all relations of one type at one thing
 *   are ways of one need. Several memories recorded of one chip are rival accounts or second
 *   sources in the facts, never two memories on one package.
 * - MADE_ON: ways of one need, but nodes that a source names in one breath (one `asGiven`) are those of the dies of one
 *   product: each is a need. CONTAINS: each part is a need. PACKAGED_WITH: techniques that are stated are combined in
 *   one package, each is a need; those that are reported or inferred are ways of one need.
 * - DESIGNS and OFFERS, backwards: one designer of a chip or system, one provider of an offering is enough.
 * - BUYS, RENTS, OPERATES, OFFERS of a customer: ways of one need, judged last, since nothing is made of customers.
 * Architecture and software are no physical inputs. A company counts as living unless it is removed; a subsidiary is
 * removed only by name.
 *
 * A need named by relations of two types must be met by both. Loss is a least fixpoint: nothing is lost without a reason
 * that ends at what was removed, so that things in a circle hold each other up.
 */
import { groupBy } from './group.ts';
import { unnamedRest } from './supply-shares.ts';
import { anyOf, type Truth } from './truth.ts';

export interface SupplyThing {
  readonly id: string;
  readonly kind: string;
  /** Slug of a country. */
  readonly country: string | null;
  readonly isGroup: boolean;
  /** Of a group, as far as recorded. */
  readonly members: readonly string[];
  /** Of a process node: its class. */
  readonly nanometres: number | null;
  /** Whether all its relations are among the links; not so of things at the rim of what was read. */
  readonly read: boolean;
}

/** A relation that holds in the frame. */
export interface SupplyLink {
  /** Id of the fact. */
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly hedge: string;
  /** Of a purchase. */
  readonly status: string | null;
  readonly group: string | null;
  readonly asGiven: string | null;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
  readonly year: number | null;
  readonly monthsToQualify: number | null;
}

export interface SupplyGraph {
  readonly things: ReadonlyMap<string, SupplyThing>;
  readonly links: readonly SupplyLink[];
}

/** One way to meet a need: through this thing, by this relation. */
export interface Way {
  readonly link: SupplyLink;
  readonly through: string;
  /** Planned, forecast, or said of no particular thing: it may be a way, and never counts as one for certain. */
  readonly soft: boolean;
}

export interface Need {
  readonly of: string;
  readonly type: string;
  readonly ways: readonly Way[];
}

/** Relations to whoever supplies or makes a thing. */
export const SUPPLIER_TYPES: readonly string[] = ['SUPPLIED_BY', 'MADE_BY', 'FABRICATED_BY', 'PACKAGED_BY'];
const FROM_START = [...SUPPLIER_TYPES, 'REQUIRES', 'MADE_ON', 'USES_MEMORY', 'PACKAGED_WITH', 'CONTAINS'];
const BACKWARDS = ['DESIGNS', 'OFFERS'];
/** What cannot be had without its designer or provider; an architecture or a model is nothing that is made. */
const PROVIDED = ['Chip', 'System', 'CloudOffering'];
const ACCESS = ['RUNS_ON', 'HOSTS'];
const CUSTOMER = ['BUYS', 'RENTS', 'OPERATES', 'OFFERS'];
/** The type of the need of a customer, whatever the relations. */
const CUSTOMER_NEED = 'CUSTOMER';
const COMPANIES = ['Company', 'GovernmentBody'];
const NOT_HELD = ['PLANNED', 'CONSIDERED', 'FORECAST'];

export function isCompany(thing: SupplyThing | undefined): boolean {
  return COMPANIES.includes(thing?.kind ?? '');
}

/** A group without members stands in for what a source does not name. */
function isPlaceholder(thing: SupplyThing | undefined): boolean {
  return thing?.isGroup === true && thing.members.length === 0;
}

function isSoft(link: SupplyLink, through: SupplyThing | undefined, asCustomer: boolean): boolean {
  if (isPlaceholder(through)) return true;
  if (asCustomer) {
    return link.hedge === 'FORECAST' || NOT_HELD.includes(link.status ?? '') || isCompany(through);
  }
  // Of a supplier a forecast concerns the share, not that it supplies.
  return link.hedge === 'FORECAST' && !SUPPLIER_TYPES.includes(link.type);
}

/** The name under which relations are ways of one need. */
function needKey(link: SupplyLink, dies: ReadonlySet<string>): string {
  if (link.type === 'REQUIRES') return `REQUIRES ${link.group === null ? `of ${link.to}` : `by ${link.group}`}`;
  const combined = link.type === 'PACKAGED_WITH' && link.hedge === 'STATED';
  if (link.type === 'CONTAINS' || combined || dies.has(link.id)) return `${link.type} ${link.to}`;
  return link.type;
}

/** Process nodes that a source names in one breath: dies of one product. */
function diesOf(graph: SupplyGraph, links: readonly SupplyLink[]): ReadonlySet<string> {
  const named = links.filter(
    ({ type, asGiven, to }) => type === 'MADE_ON' && asGiven !== null && !graph.things.get(to)?.isGroup,
  );
  return new Set(
    [...groupBy(named, ({ asGiven }) => asGiven).values()].flatMap((one) =>
      one.length > 1 ? one.map(({ id }) => id) : [],
    ),
  );
}

interface Ends {
  readonly of: string;
  readonly through: string;
  readonly asCustomer: boolean;
}

/** Whose need a link meets: denials meet none, and a group never counts as a supplier. */
function endsOf(graph: SupplyGraph, { type, from, to, hedge }: SupplyLink): Ends[] {
  const supplier = SUPPLIER_TYPES.includes(type) && graph.things.get(to)?.isGroup === true;
  // Between companies goods of any kind are supplied: that is no input of one product.
  const trade = type === 'SUPPLIED_BY' && isCompany(graph.things.get(from));
  if (hedge === 'DENIED' || supplier || trade) return [];
  const ends: Ends[] = [];
  if (CUSTOMER.includes(type)) ends.push({ of: from, through: to, asCustomer: true });
  if (BACKWARDS.includes(type) && PROVIDED.includes(graph.things.get(to)?.kind ?? ''))
    ends.push({ of: to, through: from, asCustomer: false });
  if ([...FROM_START, ...ACCESS].includes(type)) ends.push({ of: from, through: to, asCustomer: false });
  return ends;
}

/** All needs of all things, by thing. */
export function needsOf(graph: SupplyGraph): Map<string, Need[]> {
  const owned = graph.links.flatMap((link) => endsOf(graph, link).map((ends) => ({ ...ends, link })));
  const needs = new Map<string, Need[]>();
  for (const [of, own] of groupBy(owned, (each) => each.of)) {
    const dies = diesOf(
      graph,
      own.map(({ link }) => link),
    );
    const groups = groupBy(own, ({ link, asCustomer }) => (asCustomer ? CUSTOMER_NEED : needKey(link, dies)));
    needs.set(
      of,
      [...groups].map(([key, each]) => ({
        of,
        type: key === CUSTOMER_NEED ? key : (each[0]?.link.type ?? ''),
        ways: each.map(({ link, through, asCustomer }) => {
          const target = graph.things.get(through);
          return { link, through, soft: isSoft(link, target, asCustomer) };
        }),
      })),
    );
  }
  return needs;
}

export type Values = (id: string) => Truth;

/** Whether a need is still met. */
export function needValue(need: Need, value: Values): Truth {
  const of = (ways: readonly Way[]) => anyOf(ways.map(({ through }) => value(through)));
  const firm = need.ways.filter(({ soft }) => !soft);
  if (firm.length === 0) return of(need.ways);
  const sure = of(firm);
  if (sure !== 'FALSE') return sure;
  if (of(need.ways) !== 'FALSE') return 'UNKNOWN';
  // Every supplier on record is gone; the figures may leave a rest to others whom no source names.
  return SUPPLIER_TYPES.includes(need.type) && unnamedRest(need.ways.map(({ link }) => link)) ? 'UNKNOWN' : 'FALSE';
}

export function isCustomerNeed({ type }: Need): boolean {
  return type === CUSTOMER_NEED;
}
