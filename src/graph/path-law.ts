/** The law along paths: who and what stands around their things, in two statements for all paths of an answer. */
import {
  type Deal,
  type DealNode,
  type DealStep,
  dealsOf,
  type GoodsDeal,
  placeOf,
  type Surroundings,
} from '../domain/deals.ts';
import { turnsOf } from '../domain/export-controls/calendar.ts';
import {
  type DealNames,
  type GateLaw,
  type GateReading,
  type GateReadings,
  gateOfChina,
  gateOfRemoteUse,
  gatesOfGoods,
  unknownGate,
} from '../domain/export-controls/gates.ts';
import type { Item } from '../domain/export-controls/item.ts';
import { hypotheticalOf } from '../domain/export-controls/item-record.ts';
import { routeOf, type Transaction } from '../domain/export-controls/transaction.ts';
import { type Law, PRESENT_LAW } from '../domain/export-controls/verdict.ts';
import type { Frame } from '../domain/frame.ts';
import { groupBy } from '../domain/group.ts';
import { ultimateParent } from '../domain/ownership.ts';
import type { Law as Statutes, Words } from '../domain/policy.ts';
import { firstDay, lastDay } from '../domain/time.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import type { EntityNode } from './entities.ts';
import { frameParams, inFrame } from './frame.ts';
import type { DependencyPath, PathStep } from './paths.ts';
import { readTransactionRecord, type TransactionRecord } from './transactions.ts';

interface AroundRow {
  readonly of: string;
  readonly type: string;
  readonly id: string;
  readonly kind: string;
  /** Slug of the country. */
  readonly country: string | null;
  readonly name: string;
  readonly nameZh: string | null;
}

const AROUND = (r: string, o: string) =>
  `type(${r}) AS type, ${o}.id AS id, ${o}.kind AS kind, ${o}.country AS country, ${o}.nameEn AS name, ${o}.nameZh AS nameZh`;

/** Operators, places, makers and designers of things, and the acts of China that affect them. */
export const aroundThings = defineQuery<AroundRow>(`// aroundThings
UNWIND $ids AS thing
MATCH (n:Entity {id: thing})
CALL (n) {
  MATCH (n)-[r:LOCATED_IN|AVAILABLE_IN|MADE_BY]->(o:Entity)
  WHERE ${inFrame('r')} AND r.hedge <> 'DENIED'
  RETURN ${AROUND('r', 'o')}
  UNION
  MATCH (n)<-[r:OPERATES|OFFERS|DESIGNS]-(o:Entity)
  WHERE ${inFrame('r')} AND r.hedge <> 'DENIED'
  RETURN ${AROUND('r', 'o')}
  UNION
  MATCH (n)<-[r:AFFECTS]-(o:PolicyEvent {jurisdiction: 'country-cn'})
  RETURN 'AFFECTS' AS type, o.id AS id, o.kind AS kind, null AS country, o.nameEn AS name, o.nameZh AS nameZh
}
RETURN DISTINCT thing AS of, type, id, kind, country, name, nameZh
ORDER BY of, type, id`);

/** A gate at a step: one body of rules, for one recipient, at the places for which it says the same. */
export interface GateNode {
  readonly law: GateLaw;
  /** Slug of the party that the rules look at; null where none is recorded. */
  readonly party: string | null;
  /** Slug of who stands at the top of its owners; null where that is not certain. */
  readonly parent: string | null;
  /** Slug. */
  readonly item: string | null;
  /** ISO codes. */
  readonly destinations: readonly string[];
  readonly onDay: GateReadingNode;
  /** On the day that the fact itself names; null where it names none. */
  readonly onOwnDay: GateReadingNode | null;
  readonly frame: Frame;
}

export interface GateReadingNode extends GateReading {
  /** As given. */
  readonly day: string;
  readonly frame: Frame;
}

/** Of a step: its gates, and who operates the site or offering that it is about, and where that is. */
export interface StepLaw {
  readonly gates: readonly GateNode[];
  /** Slugs. */
  readonly operators: readonly string[];
  /** ISO codes. */
  readonly places: readonly string[];
}

const RECORDED: ReadonlySet<string> = new Set(['Chip', 'System', 'MemoryStack', 'Company', 'GovernmentBody']);

function isoOf(country: string | null): string | null {
  return country === null ? null : country.replace(/^country-/, '').toUpperCase();
}

function dealNode({ id, kind, country }: { id: string; kind: string; country: string | null }): DealNode {
  return { id, kind, country: isoOf(country) };
}

function surroundingsOf(rows: readonly AroundRow[]): Surroundings {
  const byKey = groupBy(rows, ({ of, type }) => `${of} ${type}`);
  const nodes = (of: string, types: readonly string[]) =>
    types.flatMap((type) => (byKey.get(`${of} ${type}`) ?? []).map(dealNode));
  return {
    operators: (thing) => nodes(thing, ['OPERATES', 'OFFERS']),
    places: (thing) => nodes(thing, ['LOCATED_IN', 'AVAILABLE_IN']).map(({ id }) => isoOf(id) ?? ''),
    makers: (system) => {
      const makers = nodes(system, ['MADE_BY']);
      return makers.length > 0 ? makers : nodes(system, ['DESIGNS']);
    },
    designers: (item) => nodes(item, ['DESIGNS']),
  };
}

/** The law at a step of one of the paths that were asked about. */
export type PathLaw = (path: DependencyPath, step: PathStep) => StepLaw;

/** Reads what the gates of paths need. `statutes` gives all acts there are. */
export async function readPathLaw(
  reader: Reader,
  frame: Frame,
  paths: readonly DependencyPath[],
  statutes: () => Promise<Statutes>,
): Promise<PathLaw> {
  const nodes = new Map(
    paths.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to])).map((node) => [node.id, node]),
  );
  const rows = await reader.read(aroundThings, { ids: [...nodes.keys()].sort(), ...frameParams(frame) });
  const parties = [...nodes.values(), ...rows].filter(({ kind }) => RECORDED.has(kind)).map(({ id }) => id);
  const record = await readTransactionRecord(reader, frame, [...new Set(parties)].sort());
  const bench = new Bench(frame, record, rows, [...nodes.values()], await statutes());
  return (path, step) => bench.lawOf(path, step);
}

const COUNTRIES = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  zh: new Intl.DisplayNames('zh-Hans', { type: 'region' }),
};

const CHINA: ReadonlySet<string> = new Set(['CN', 'HK', 'MO']);

/** The ends of China's own market, which its measures speak of. */
const CHINESE_MARKET: ReadonlySet<string> = new Set(['CN', 'HK']);

/** Judges the deals of steps; equal ones once. */
class Bench {
  readonly #frame: Frame;
  readonly #record: TransactionRecord;
  readonly #around: Surroundings;
  readonly #names: ReadonlyMap<string, Words>;
  readonly #acts: ReadonlyMap<string, readonly string[]>;
  readonly #statutes: Statutes;
  readonly #law: Law;
  readonly #readings = new Map<string, GateReadings>();

  constructor(
    frame: Frame,
    record: TransactionRecord,
    rows: readonly AroundRow[],
    nodes: readonly EntityNode[],
    statutes: Statutes,
  ) {
    this.#frame = frame;
    this.#record = record;
    this.#around = surroundingsOf(rows);
    this.#names = new Map([
      ...rows.map(({ id, name, nameZh }) => [id, { en: name, zh: nameZh ?? name }] as const),
      ...nodes.map(({ id, nameEn, nameZh }) => [id, { en: nameEn, zh: nameZh ?? nameEn }] as const),
    ]);
    this.#acts = new Map(
      [
        ...groupBy(
          rows.filter(({ type }) => type === 'AFFECTS'),
          ({ of }) => of,
        ),
      ].map(([of, acts]) => [of, acts.map(({ id }) => id)]),
    );
    this.#statutes = statutes;
    this.#law = { ...PRESENT_LAW, knownOn: frame.knownOn };
  }

  lawOf({ steps }: DependencyPath, step: PathStep): StepLaw {
    const dealSteps = steps.map(
      ({ from, fact, to }): DealStep => ({ from: dealNode(from), type: fact.type, to: dealNode(to) }),
    );
    const index = steps.indexOf(step);
    const deals = dealsOf(dealSteps, index, this.#around);
    const place = placeOf(dealSteps[index] as DealStep);
    return {
      gates: joined(deals.flatMap((deal) => this.#gates(deal, step.fact.validFrom))),
      operators: place === null ? [] : [...new Set(this.#around.operators(place).map(({ id }) => id))],
      places: place === null ? [] : [...new Set(this.#around.places(place))],
    };
  }

  #gates(deal: Deal, since: string | null): GateNode[] {
    const { asOf } = this.#frame;
    const now = this.#readingsOn(asOf, deal);
    const before = since === null ? null : this.#readingsIn(since, deal);
    return [...now].map(([law, onDay]): GateNode => {
      const then = before?.get(law);
      return {
        law,
        party: partyOf(deal),
        parent: this.#parentOf(partyOf(deal)),
        item: 'item' in deal ? deal.item : null,
        destinations: deal.kind === 'GOODS' && deal.destination !== null ? [deal.destination] : [],
        onDay: { ...onDay, day: asOf, frame: this.#frame },
        onOwnDay: then === undefined || since === null ? null : { ...then, day: since, frame: this.#frame },
        frame: this.#frame,
      };
    });
  }

  #parentOf(party: string | null): string | null {
    if (party === null) return null;
    const { asOf } = this.#frame;
    const steps = this.#record.parties.ownership.filter(({ fromDay, untilDay }) => fromDay <= asOf && asOf < untilDay);
    const top = ultimateParent(party, steps);
    return top.known ? top.id : null;
  }

  /** Of a date that is given by its year or month only: open where the law changed within it. */
  #readingsIn(since: string, deal: Deal): GateReadings {
    const [first, last] = [firstDay(since), lastDay(since)];
    const readings = this.#readingsOn(first, deal);
    if (first === last) return readings;
    const transaction = this.#transactionOf(deal);
    const turns = transaction === undefined ? [] : turnsOf(transaction, this.#law).map(({ day }) => day);
    const later = [...new Set([...turns.filter((day) => first < day && day <= last), last])];
    return new Map(
      [...readings].map(([law, reading]) => {
        const standings = later.map((day) => this.#readingsOn(day, deal).get(law)?.standing ?? reading.standing);
        if (standings.every((standing) => standing === reading.standing)) return [law, reading] as const;
        const open = unknownGate(
          `the fact names ${since} only, and what the law asked changed within it`,
          `该事实仅注明${since}，其间法律要求有变化`,
        );
        return [law, { ...open, citation: reading.citation, because: reading.because }] as const;
      }),
    );
  }

  #readingsOn(day: string, deal: Deal): GateReadings {
    const key = JSON.stringify([day, deal]);
    const known = this.#readings.get(key);
    if (known !== undefined) return known;
    const made = this.#judge(day, deal);
    this.#readings.set(key, made);
    return made;
  }

  #judge(day: string, deal: Deal): GateReadings {
    if ('why' in deal) {
      const { kind, why } = deal;
      const standing = kind === 'NONE' ? 'DOES_NOT_APPLY' : 'UNKNOWN';
      return new Map([['EXPORT_LICENCE', { standing, why, citation: null, because: [] }]]);
    }
    const transaction = this.#transactionOf(deal);
    if (deal.kind === 'REMOTE_USE') {
      if (transaction === undefined) throw new Error('a tenant is always a party');
      const tenant = this.#name(deal.tenant.id);
      const use = gateOfRemoteUse(day, transaction, this.#law, this.#statutes, { tenant, ofSite: deal.ofSite });
      return new Map([['REMOTE_USE', use], ...this.#chinaGate(day, deal.item, deal.tenant, null)]);
    }
    if (transaction === undefined) return new Map([['EXPORT_LICENCE', notRecorded(deal)]]);
    const gates = gatesOfGoods(day, transaction, this.#law, this.#dealNames(deal));
    const china = this.#chinaGate(day, deal.item, deal.consignee, deal.destination);
    if (deal.destination !== null && deal.consignee !== null && deal.item !== null)
      return new Map([...gates, ...china]);
    return new Map([...withoutUnrecorded(gates, deal), ...china]);
  }

  #name(slug: string): Words {
    return this.#names.get(slug) ?? { en: slug, zh: slug };
  }

  #dealNames({ item, consignee, destination }: GoodsDeal): DealNames {
    const unnamed = { en: 'somebody who is not recorded', zh: '未有记录的收货人' };
    return {
      item: item === null ? { en: 'goods that are not recorded', zh: '未有记录的货物' } : this.#name(item),
      consignee: consignee === null ? unnamed : this.#name(consignee.id),
      destination:
        destination === null
          ? { en: 'a place that is not recorded', zh: '未有记录的地点' }
          : { en: COUNTRIES.en.of(destination) ?? destination, zh: COUNTRIES.zh.of(destination) ?? destination },
    };
  }

  /** What a deal is to the law; undefined where too little of it is recorded to judge anything. */
  #transactionOf(deal: Deal): Transaction | undefined {
    if ('why' in deal) return undefined;
    const consignee = deal.kind === 'GOODS' ? deal.consignee : deal.tenant;
    if (consignee === null && (deal.kind !== 'GOODS' || deal.destination === null)) return undefined;
    const item = this.#item(deal.item);
    const designer = item.designers[0]?.country ?? 'US';
    const origin = (deal.kind === 'GOODS' ? deal.origin : null) ?? designer;
    // Without a place only what looks at the parties is read from the judgement.
    const destination = (deal.kind === 'GOODS' ? deal.destination : null) ?? consignee?.country ?? origin;
    const known = consignee === null ? undefined : this.#record.find(consignee.id);
    const seat = known?.country ?? consignee?.country ?? (consignee === null ? destination : null);
    return {
      item,
      origin,
      destination,
      route: routeOf(origin, destination, null),
      parties: [
        {
          slug: consignee?.id ?? null,
          role: 'CONSIGNEE',
          kind: consignee?.kind === 'GovernmentBody' ? 'GOVERNMENT_AGENCY' : 'COMPANY',
          country: seat,
          parentCountry: consignee === null ? seat : null,
        },
      ],
      record: this.#record.parties,
      endUse: 'CIVIL',
      mode: 'ENFORCED',
      assume: deal.kind === 'GOODS' && deal.fromFoundry ? new Map([['SHIPPED_BY_FOUNDRY', 'TRUE']]) : new Map(),
    };
  }

  #item(slug: string | null): Item {
    const found = slug === null ? undefined : this.#record.find(slug);
    return found === undefined ? hypotheticalOf({}) : this.#record.item(found);
  }

  /** China's own gate, where goods go to China, or where a Chinese company gets or uses them elsewhere. */
  #chinaGate(
    day: string,
    item: string | null,
    party: DealNode | null,
    destination: string | null,
  ): (readonly [GateLaw, GateReading])[] {
    const intoChina = CHINESE_MARKET.has(destination ?? '');
    if (item === null || (!intoChina && !this.#isChinese(day, party))) return [];
    const acts = this.#acts.get(item) ?? [];
    return [
      ['CHINA_MEASURES', gateOfChina(day, acts, this.#law, this.#statutes, { intoChina, item: this.#name(item) })],
    ];
  }

  #isChinese(day: string, party: DealNode | null): boolean {
    if (party === null) return false;
    const { countries, ownership } = this.#record.parties;
    const above = ownership.filter(({ fromDay, untilDay }) => fromDay <= day && day < untilDay);
    const owners = new Set([party.id]);
    for (const owner of owners) {
      for (const step of above) if (step.owned === owner) owners.add(step.owner);
    }
    return [...owners].some((owner) => CHINA.has(countries.get(owner) ?? party.country ?? ''));
  }
}

function partyOf(deal: Deal): string | null {
  if (deal.kind === 'GOODS') return deal.consignee?.id ?? null;
  return deal.kind === 'REMOTE_USE' ? deal.tenant.id : null;
}

function notRecorded({ item, consignee, destination }: GoodsDeal): GateReading {
  const missing = [
    ...(item === null ? [{ en: 'which goods', zh: '何种货物' }] : []),
    ...(consignee === null ? [{ en: 'who receives them', zh: '收货人' }] : []),
    ...(destination === null ? [{ en: 'where they go', zh: '目的地' }] : []),
  ];
  return unknownGate(
    `not recorded: ${missing.map(({ en }) => en).join(', ')}`,
    `未有记录：${missing.map(({ zh }) => zh).join('、')}`,
  );
}

/** Gates that look at what is not recorded are open; those that look at the rest stand. */
function withoutUnrecorded(gates: GateReadings, deal: GoodsDeal): [GateLaw, GateReading][] {
  const open = notRecorded(deal);
  return [...gates].map(([law, reading]) => {
    const party = law === 'ENTITY_LIST' || law === 'FIFTY_PERCENT_RULE';
    const needed = party ? deal.consignee === null : law !== 'GENERAL_PROHIBITION_10';
    return [law, needed && reading.standing !== 'APPLIES' ? open : reading];
  });
}

/** Gates of one party that say the same for several places stand once. */
function joined(gates: readonly GateNode[]): GateNode[] {
  const groups = groupBy(gates, ({ law, party, item, onDay, onOwnDay }) =>
    JSON.stringify([law, party, item, onDay.standing, onDay.why, onOwnDay?.standing, onOwnDay?.why]),
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ ...first, destinations: [...new Set(same.flatMap(({ destinations }) => destinations))] }];
  });
}
