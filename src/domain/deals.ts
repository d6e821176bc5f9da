/**
 * Which transaction a step of a path stands for: goods that go to somebody at a place, hardware that is used from
 * afar, or none. It says what the law would have to look at, not what the parties did.
 */
import type { Words } from './policy.ts';

export interface DealNode {
  readonly id: string;
  readonly kind: string;
  /** ISO code of its seat; null where not known. */
  readonly country: string | null;
}

export interface DealStep {
  readonly from: DealNode;
  readonly type: string;
  readonly to: DealNode;
}

/** Who and what stands around the things of a path, by their slugs. */
export interface Surroundings {
  /** Of a site those who operate it, of an offering those who offer it. */
  readonly operators: (thing: string) => readonly DealNode[];
  /** ISO codes of where a site stands or an offering is available. */
  readonly places: (thing: string) => readonly string[];
  /** Who makes a system; where nobody is recorded, who designs it. */
  readonly makers: (system: string) => readonly DealNode[];
  readonly designers: (item: string) => readonly DealNode[];
}

/** Goods that go to a consignee at a place; what is null is not recorded. */
export interface GoodsDeal {
  readonly kind: 'GOODS';
  readonly item: string | null;
  /** ISO code; null for the designer's country. */
  readonly origin: string | null;
  readonly consignee: DealNode | null;
  /** ISO code. */
  readonly destination: string | null;
  /** A fabricator or packager ships it. */
  readonly fromFoundry: boolean;
}

export interface RemoteUseDeal {
  readonly kind: 'REMOTE_USE';
  readonly item: string | null;
  readonly tenant: DealNode;
  /** What is rented is a site: hardware of the tenant's own may stand there. */
  readonly ofSite: boolean;
}

export interface NoDeal {
  readonly kind: 'NONE' | 'NOT_MODELLED' | 'NOT_RECORDED';
  readonly why: Words;
}

export type Deal = GoodsDeal | RemoteUseDeal | NoDeal;

const HARDWARE: ReadonlySet<string> = new Set(['Chip', 'System', 'MemoryStack']);
const HOLDERS: ReadonlySet<string> = new Set(['Company', 'GovernmentBody']);
const PLACES: ReadonlySet<string> = new Set(['Site', 'CloudOffering']);

const HOLDING: NoDeal = {
  kind: 'NONE',
  why: {
    en: 'holding, operating or offering something moves no goods: the law stands where goods go to its holder',
    zh: '持有、运营或提供本身不涉及货物移动：相关法律落在货物交付给持有者的环节',
  },
};

const STRUCTURE: NoDeal = {
  kind: 'NONE',
  why: { en: 'says what a thing is made of or how, no transaction', zh: '说明某物的构成或工艺，不是交易' },
};

const EQUIPMENT: NoDeal = {
  kind: 'NOT_MODELLED',
  why: {
    en: 'controls on manufacturing equipment, materials, design software, technology and services are not modelled',
    zh: '对制造设备、材料、设计软件、技术与服务的管制未建模',
  },
};

const DIVERTED_ELSEWHERE: NoDeal = {
  kind: 'NOT_RECORDED',
  why: {
    en: 'a diversion: which goods went to whom at which place is not recorded as such',
    zh: '转移：货物为何、交给谁、运往何处未有记录',
  },
};

/** Countries whose companies are themselves the end of a diversion. */
const DIVERTED_TO: ReadonlySet<string> = new Set(['CN', 'HK', 'MO']);

/** The hardware that a step is about: the first one that the path comes to from there. */
function itemFrom(steps: readonly DealStep[], index: number): string | null {
  return steps.slice(index).find(({ to }) => HARDWARE.has(to.kind))?.to.id ?? null;
}

const GOODS = { kind: 'GOODS', origin: null, fromFoundry: false } as const;

/** One deal for each place and each recipient that is recorded; where one is not, it is null. */
function delivered(item: string, recipients: readonly DealNode[], places: readonly string[]): GoodsDeal[] {
  const consignees: readonly (DealNode | null)[] = recipients.length === 0 ? [null] : recipients;
  const destinations: readonly (string | null)[] = places.length === 0 ? [null] : places;
  return consignees.flatMap((consignee) =>
    destinations.map((destination) => ({ ...GOODS, item, consignee, destination })),
  );
}

function toSeat(item: string | null, consignees: readonly DealNode[], more: Partial<GoodsDeal> = {}): GoodsDeal[] {
  return consignees.map((consignee) => ({ ...GOODS, item, consignee, destination: consignee.country, ...more }));
}

/** What stands in for a recipient that nobody recorded. */
const NO_ONE: readonly GoodsDeal[] = [{ ...GOODS, item: null, consignee: null, destination: null }];

function orNoOne(deals: readonly GoodsDeal[]): readonly GoodsDeal[] {
  return deals.length === 0 ? NO_ONE : deals;
}

/** The operator that the path itself came through, else all that are recorded. */
function operatorsAt(steps: readonly DealStep[], index: number, around: Surroundings): readonly DealNode[] {
  const before = steps[index - 1];
  if (before !== undefined && (before.type === 'OPERATES' || before.type === 'OFFERS')) return [before.from];
  return around.operators(steps[index]?.from.id ?? '');
}

/** The deals of a step of a path, in the order of the path. */
export function dealsOf(steps: readonly DealStep[], index: number, around: Surroundings): readonly Deal[] {
  const step = steps[index];
  if (step === undefined) throw new Error(`a path has no step ${index}`);
  const { from, type, to } = step;
  const item = itemFrom(steps, index);
  switch (type) {
    case 'BUYS':
      // A seller that the path goes on through ships from where it sits.
      return toSeat(item, [from], HOLDERS.has(to.kind) ? { origin: to.country } : {});
    case 'RESELLS':
      return toSeat(item, [from]);
    case 'DIVERTS':
      return HARDWARE.has(to.kind) && DIVERTED_TO.has(from.country ?? '') ? toSeat(item, [from]) : [DIVERTED_ELSEWHERE];
    case 'RENTS':
      return [{ kind: 'REMOTE_USE', item, tenant: from, ofSite: to.kind === 'Site' }];
    case 'HOSTS':
    case 'RUNS_ON':
      return delivered(to.id, operatorsAt(steps, index, around), around.places(from.id));
    case 'CONTAINS':
      // Of a chip made of chips the parts are put together where it is made.
      return from.kind === 'System' ? orNoOne(toSeat(to.id, around.makers(from.id))) : [STRUCTURE];
    case 'FABRICATED_BY':
    case 'PACKAGED_BY':
      return orNoOne(toSeat(from.id, around.designers(from.id), { origin: to.country, fromFoundry: true }));
    case 'USES_MEMORY':
      return orNoOne(toSeat(to.id, around.designers(from.id), { origin: maker(steps[index + 1])?.country ?? null }));
    case 'SUPPLIED_BY':
    case 'USES_TECHNOLOGY':
    case 'LICENSES_FROM':
      return [EQUIPMENT];
    case 'OWNS':
    case 'OPERATES':
    case 'OFFERS':
      return [HOLDING];
    default:
      return [STRUCTURE];
  }
}

/** The maker that the next step names. */
function maker(next: DealStep | undefined): DealNode | undefined {
  return next?.type === 'MADE_BY' ? next.to : undefined;
}

/** The site or offering that a step is about, whose operator and place are shown with it. */
export function placeOf({ from, to }: DealStep): string | null {
  return [to, from].find(({ kind }) => PLACES.has(kind))?.id ?? null;
}
