/** The law along paths: who and what stands around their things, in two statements for all paths of an answer. */
import type { DealNode, Surroundings } from '../domain/deals.ts';
import type { Frame } from '../domain/frame.ts';
import { groupBy } from '../domain/group.ts';
import type { Law as Statutes, Words } from '../domain/policy.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import type { EntityNode } from './entities.ts';
import { frameParams, inFrame } from './frame.ts';
import { type BenchStep, PathBench, type StepLaw } from './path-bench.ts';
import type { DependencyPath, PathStep } from './paths.ts';
import { readTransactionRecord } from './transactions.ts';

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
  const bench = new PathBench(frame, {
    record,
    around: surroundingsOf(rows),
    names: namesOf(rows, [...nodes.values()]),
    acts: actsOf(rows),
    statutes: await statutes(),
  });
  return ({ steps }, step) =>
    bench.lawOf(
      steps.map(
        ({ from, fact, to }): BenchStep => ({
          from: dealNode(from),
          type: fact.type,
          to: dealNode(to),
          since: fact.validFrom,
        }),
      ),
      steps.indexOf(step),
    );
}

function namesOf(rows: readonly AroundRow[], nodes: readonly EntityNode[]): Map<string, Words> {
  return new Map([
    ...rows.map(({ id, name, nameZh }) => [id, { en: name, zh: nameZh ?? name }] as const),
    ...nodes.map(({ id, nameEn, nameZh }) => [id, { en: nameEn, zh: nameZh ?? nameEn }] as const),
  ]);
}

function actsOf(rows: readonly AroundRow[]): Map<string, string[]> {
  const affecting = rows.filter(({ type }) => type === 'AFFECTS');
  return new Map([...groupBy(affecting, ({ of }) => of)].map(([of, acts]) => [of, acts.map(({ id }) => id)]));
}
