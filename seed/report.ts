import { type Freshness, freshnessOf, type RecordKind } from '../src/domain/freshness.ts';
import { existenceOf } from '../src/domain/time.ts';
import { relationId } from './model/relations.ts';
import type { Entity, Evidence, Seed, Source } from './model.ts';

/** What is thin in the seed: where an editor would look next. Reads the files only, and judges nothing to be wrong. */

/** One kind of thinness: how many records have it, of how many, and which. */
export interface Section {
  readonly title: string;
  readonly of: number;
  readonly ids: readonly string[];
}

/** How a type of relation is attested: numbers by hedge and by the best grade of its sources. */
export interface Attestation {
  readonly type: string;
  readonly count: number;
  readonly hedges: ReadonlyMap<string, number>;
  readonly grades: ReadonlyMap<string, number>;
}

export interface Report {
  readonly sections: readonly Section[];
  readonly relationTypes: readonly Attestation[];
}

/** A relation or a claim: what somebody said. */
interface Fact {
  readonly id: string;
  readonly kind: RecordKind;
  readonly hedge: string;
  readonly confidence: string;
  readonly evidence: readonly Evidence[];
  readonly dates: readonly (string | undefined)[];
}

/** Examples of each section, unless more are asked for. */
const EXAMPLES = 5;

/** Grades of a source that decides nothing by itself. */
const WEAK_GRADES = ['E', 'F'];

export function report(seed: Seed, today: string): Report {
  const sources = new Map(seed.sources.map((source) => [source.id, source]));
  const relations = relationsOf(seed);
  const facts = [...relations, ...claimsOf(seed)];
  return {
    sections: [
      ...aboutEntities(seed),
      ...aboutChips(seed.entities),
      ...aboutFacts(facts, sources, today),
      ...aboutClaims(seed),
      ...aboutPolicyEvents(seed),
      uncited(seed),
      unloggedIds(seed),
    ],
    relationTypes: attestations(relations, sources),
  };
}

function section<Item extends { readonly id: string }>(
  title: string,
  items: readonly Item[],
  isThin: (item: Item) => boolean,
): Section {
  return { title, of: items.length, ids: items.filter(isThin).map(({ id }) => id) };
}

function relationsOf({ entities }: Seed): Fact[] {
  return entities.flatMap(({ id, relations = [] }) =>
    relations.map((relation) => ({
      ...relation,
      id: relationId(id, relation.type, relation.to, relation.tag),
      kind: relation.type,
      dates: [relation.validFrom, relation.validUntil, relation.recordedOn],
    })),
  );
}

function claimsOf({ claims }: Seed): Fact[] {
  return claims.map((claim) => ({ ...claim, kind: 'CLAIM', dates: [claim.saidOn, claim.recordedOn] }));
}

function aboutEntities(seed: Seed): Section[] {
  const { entities } = seed;
  const named = namedEntities(seed);
  const companies = entities.filter(({ kind }) => kind === 'Company');
  return [
    section('entities that no relation, claim, statement, listing or act names', entities, ({ id }) => !named.has(id)),
    section('entities without a Chinese name', entities, ({ names }) => names.zh === undefined),
    section('companies of unknown country', companies, ({ attributes }) => attributes?.countryUnknown === true),
  ];
}

/** Ids of entities that something says something about; their country and attributes do not count. */
function namedEntities({ entities, claims, statements, listings, policyEvents }: Seed): Set<string> {
  return new Set([
    ...entities.flatMap(({ id, relations = [] }) => relations.flatMap(({ to }) => [id, to])),
    ...claims.flatMap(({ about, holder = about }) => [about, holder]),
    ...statements.flatMap((statement) => statement.entities ?? []),
    ...listings.map(({ party }) => party),
    ...policyEvents.flatMap(({ jurisdiction, authority, affects = {} }) => [
      jurisdiction,
      ...authority,
      ...(affects.chips ?? []),
      ...(affects.parties ?? []),
      ...(affects.destinations ?? []),
    ]),
  ]);
}

/** What sources count together has no figures of its own: groups are left out. */
function aboutChips(entities: readonly Entity[]): Section[] {
  const chips = entities.filter(({ kind, attributes }) => kind === 'Chip' && attributes?.isGroup === undefined);
  const designed = new Set(
    entities.flatMap(({ relations = [] }) => relations.flatMap(({ type, to }) => (type === 'DESIGNS' ? [to] : []))),
  );
  const hasRelation = ({ relations = [] }: Entity, wanted: string) => relations.some(({ type }) => type === wanted);
  return [
    section('chips without a dense rate', chips, ({ attributes }) => attributes?.denseTflops === undefined),
    section(
      'chips without memory, neither size nor kind',
      chips,
      (chip) => chip.attributes?.memoryGB === undefined && !hasRelation(chip, 'USES_MEMORY'),
    ),
    section(
      'chips without a day of announcement, release or launch',
      chips,
      ({ attributes = {} }) => existenceOf(attributes) === undefined,
    ),
    section('chips without an architecture', chips, (chip) => !hasRelation(chip, 'BUILT_ON')),
    section('chips without a designer', chips, ({ id }) => !designed.has(id)),
  ];
}

function aboutFacts(facts: readonly Fact[], sources: ReadonlyMap<string, Source>, today: string): Section[] {
  const documents = new Map(facts.map((fact) => [fact.id, documentsOf(fact, sources)]));
  const of = ({ id }: Fact) => documents.get(id) ?? [];
  const fresh = (fact: Fact): Freshness => freshnessOf(fact.kind, lastOpened(of(fact)), today);
  return [
    section('facts of whose documents nobody opened one', facts, (fact) => fresh(fact) === 'NEVER_OPENED'),
    section(
      'facts that were not looked at for longer than their kind stays fresh',
      facts,
      (fact) => fresh(fact) === 'STALE',
    ),
    section('facts with no source better than grade E', facts, (fact) =>
      of(fact).every(({ grade }) => WEAK_GRADES.includes(grade)),
    ),
    section('facts with one source', facts, (fact) => new Set(of(fact)).size === 1),
    section('facts of low confidence', facts, ({ confidence }) => confidence === 'low'),
    section('facts without any date, not even that of a document', facts, (fact) =>
      [...fact.dates, ...of(fact).map(({ published }) => published)].every((date) => date === undefined),
    ),
  ];
}

function documentsOf({ evidence }: Fact, sources: ReadonlyMap<string, Source>): Source[] {
  return evidence.flatMap(({ source }) => sources.get(source) ?? []);
}

function lastOpened(documents: readonly Source[]): string | null {
  const days = documents.filter(({ opened }) => opened).map(({ retrieved }) => retrieved);
  return days.sort().at(-1) ?? null;
}

function aboutClaims({ claims }: Seed): Section[] {
  const byQuestion = countBy(claims.map(({ about, measure }) => `${about} ${measure}`));
  const byKey = countBy(claims.flatMap(({ comparable }) => comparable ?? []));
  return [
    section(
      'claims without a shared key, alone with their measure of their subject',
      claims,
      ({ comparable, about, measure }) => comparable === undefined && byQuestion.get(`${about} ${measure}`) === 1,
    ),
    section(
      'claims without a shared key beside others with the same measure of the same subject',
      claims,
      ({ comparable, about, measure }) => comparable === undefined && (byQuestion.get(`${about} ${measure}`) ?? 0) > 1,
    ),
    section(
      'claims whose key no other claim shares',
      claims,
      ({ comparable }) => comparable !== undefined && byKey.get(comparable) === 1,
    ),
  ];
}

function aboutPolicyEvents({ policyEvents }: Seed): Section[] {
  return [
    section('policy events without a day of publication', policyEvents, ({ publishedOn }) => publishedOn === undefined),
    section('policy events without a citation', policyEvents, ({ citation }) => citation === undefined),
  ];
}

/** Every place that holds evidence, however deep, has it under `source`. */
function uncited({ sources, ...rest }: Seed): Section {
  const cited = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('source' in value) cited.add(value.source);
    for (const part of Object.values(value)) visit(part);
  };
  visit(rest);
  return section('sources that nothing cites', sources, ({ id }) => !cited.has(id));
}

/** A redirect without an entry in the merge log: nobody will know why. */
function unloggedIds({ merges, entities, policyEvents, sources, listings, claims }: Seed): Section {
  const logged = new Set(merges.flatMap(({ dropped, undoneOn }) => (undoneOn === undefined ? [dropped] : [])));
  const former = [...entities, ...policyEvents, ...sources, ...listings, ...claims].flatMap(({ formerIds = [] }) =>
    formerIds.map((id) => ({ id })),
  );
  return section('former ids without an entry in the merge log', former, ({ id }) => !logged.has(id));
}

function attestations(relations: readonly Fact[], sources: ReadonlyMap<string, Source>): Attestation[] {
  const types = [...new Set(relations.map(({ kind }) => kind))].sort();
  return types.map((type) => {
    const own = relations.filter(({ kind }) => kind === type);
    const best = own.map(
      (fact) =>
        documentsOf(fact, sources)
          .map(({ grade }) => grade)
          .sort()[0] ?? '-',
    );
    return { type, count: own.length, hedges: countBy(own.map(({ hedge }) => hedge)), grades: countBy(best) };
  });
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The report for a person: counts first, then up to `most` examples of each. */
export function reportText(seed: Seed, today: string, most = EXAMPLES): string {
  const { sections, relationTypes } = report(seed, today);
  const width = Math.max(...sections.map(({ title }) => title.length));
  const counts = sections.map(({ title, ids, of }) => `${title.padEnd(width)}  ${ids.length} of ${of}`);
  const examples = sections.flatMap(({ title, ids }) => {
    if (ids.length === 0) return [];
    const rest = ids.length > most ? [`  … and ${ids.length - most} more: --all`] : [];
    return ['', `${title}:`, ...ids.slice(0, most).map((id) => `  ${id}`), ...rest];
  });
  const types = relationTypes.map(
    ({ type, count, hedges, grades }) =>
      `${type.padEnd(16)} ${count}: ${shares(hedges, count)}; best grade ${shares(grades, count)}`,
  );
  return [...counts, '', 'Relations by hedge and by the best grade of their sources:', ...types, ...examples].join(
    '\n',
  );
}

/** `stated 80 %, reported 20 %`, the greatest share first. */
function shares(counts: ReadonlyMap<string, number>, total: number): string {
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word, count]) => `${word} ${Math.round((100 * count) / total)} %`)
    .join(', ');
}
