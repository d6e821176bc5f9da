/** Judges the steps of paths over what was read around them. */
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
  unknownGate,
} from '../domain/export-controls/gate.ts';
import { gatesOfGoods } from '../domain/export-controls/gates-of-goods.ts';
import { gateOfChina, gateOfRemoteUse } from '../domain/export-controls/gates-of-use.ts';
import type { Item } from '../domain/export-controls/item.ts';
import { hypotheticalOf } from '../domain/export-controls/item-record.ts';
import { routeOf, type Transaction } from '../domain/export-controls/transaction.ts';
import { type Law, PRESENT_LAW } from '../domain/export-controls/verdict.ts';
import type { Frame } from '../domain/frame.ts';
import { groupBy } from '../domain/group.ts';
import { ultimateParent } from '../domain/ownership.ts';
import type { Law as Statutes, Words } from '../domain/policy.ts';
import { firstDay, lastDay } from '../domain/time.ts';
import type { TransactionRecord } from './transactions.ts';

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

/** A step with the day from which its fact is said to hold, as given. */
export interface BenchStep extends DealStep {
  readonly since: string | null;
}

const COUNTRIES = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  zh: new Intl.DisplayNames('zh-Hans', { type: 'region' }),
};

const CHINA: ReadonlySet<string> = new Set(['CN', 'HK', 'MO']);

/** The ends of China's own market, which its measures speak of. */
const CHINESE_MARKET: ReadonlySet<string> = new Set(['CN', 'HK']);

/** What was read around the things of paths. */
export interface PathRecord {
  readonly record: TransactionRecord;
  readonly around: Surroundings;
  readonly names: ReadonlyMap<string, Words>;
  /** Acts of China by the slug of what they affect. */
  readonly acts: ReadonlyMap<string, readonly string[]>;
  readonly statutes: Statutes;
}

/** Judges the deals of steps; equal ones once. */
export class PathBench {
  readonly #frame: Frame;
  readonly #record: TransactionRecord;
  readonly #around: Surroundings;
  readonly #names: ReadonlyMap<string, Words>;
  readonly #acts: ReadonlyMap<string, readonly string[]>;
  readonly #statutes: Statutes;
  readonly #law: Law;
  readonly #readings = new Map<string, GateReadings>();

  constructor(frame: Frame, { record, around, names, acts, statutes }: PathRecord) {
    this.#frame = frame;
    this.#record = record;
    this.#around = around;
    this.#names = names;
    this.#acts = acts;
    this.#statutes = statutes;
    this.#law = { ...PRESENT_LAW, knownOn: frame.knownOn };
  }

  lawOf(steps: readonly BenchStep[], index: number): StepLaw {
    const dealSteps = steps.map(({ from, type, to }): DealStep => ({ from, type, to }));
    const step = steps[index];
    if (step === undefined) throw new Error(`a path has no step ${index}`);
    const place = placeOf(step);
    return {
      gates: joined(dealsOf(dealSteps, index, this.#around).flatMap((deal) => this.#gates(deal, step.since))),
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
