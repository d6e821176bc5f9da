/** The graph as tables: the rows that the loader writes, without what only queries need, with days worked out. */
import { groupBy } from '../../src/domain/group.ts';
import { allowsCommercialUse } from '../../src/domain/licences.ts';
import { NEVER } from '../../src/domain/time.ts';
import type { Projection } from '../project/index.ts';
import type { Row } from '../project/rows.ts';
import type { Columns } from './columns.ts';
import * as columns from './columns.ts';

/** Objects stand for lists and JSON. */
export type Value = string | number | boolean | object | null;

export interface Table {
  /** Name of its files. */
  readonly kind: string;
  readonly columns: Columns;
  /** One value for each column. */
  readonly rows: readonly (readonly Value[])[];
}

type Properties = Readonly<Record<string, Value | undefined>>;

/** A table of the columns; a value that a record has not is null. */
function table(kind: string, described: Columns, records: readonly Properties[]): Table {
  const names = Object.keys(described);
  return { kind, columns: described, rows: records.map((record) => names.map((name) => record[name] ?? null)) };
}

/** The day of a record, or where it is not known the day on which a document of it was looked at (`src/graph/frame.ts`). */
function start(day: Row[string] | undefined, row: Row): Value | undefined {
  return day === NEVER ? row.seenDay : day;
}

/** An exclusive end; none where none is known. */
function end(day: Row[string] | undefined): Value | undefined {
  return day === NEVER ? undefined : day;
}

/** Columns that are stored as JSON text. */
function parsed(row: Row, ...names: readonly string[]): Record<string, object> {
  return Object.fromEntries(names.filter((name) => name in row).map((name) => [name, JSON.parse(String(row[name]))]));
}

const ofSaid = (row: Row): Properties => ({
  ...row,
  holdsFrom: start(row.fromDay, row),
  holdsUntil: end(row.untilDay),
  knownFrom: start(row.recordedDay, row),
  knownUntil: end(row.retractedDay),
});

const ofLaw = (row: Row): Properties => ({
  ...row,
  existsFrom: start(row.existsFrom, row),
  holdsFrom: end(row.effectiveDay),
  holdsUntil: end(row.endDay),
  knownFrom: start(row.knownDay, row),
  endKnownFrom: end(row.endKnownDay),
});

/** Every table of an export. Pure: the same graph gives the same tables. */
export function tablesOf(graph: Projection): readonly Table[] {
  const evidenceOf = groupBy(graph.evidence, ({ factId }) => String(factId));
  const licences = new Map(graph.sources.map(({ id, licence }) => [id, licence as string | undefined]));
  const withSources = (records: readonly Properties[]): Properties[] =>
    records.map((record) => ({
      ...record,
      sources: [...new Set((evidenceOf.get(String(record.id)) ?? []).map(({ source }) => String(source)))],
    }));
  const links = (type: string, rows: readonly Row[]): Properties[] => rows.map((row) => ({ type, ...row }));
  const entities = [...graph.entities.values()].flat();
  const relations = [...graph.relations].flatMap(([type, rows]) =>
    rows.map((row) => ({ type, ...ofSaid(row), ...parsed(row, 'attributes') })),
  );
  const ids = [...graph.externalIds.Entity, ...graph.externalIds.PolicyEvent];
  return [
    table(
      'entities',
      columns.ENTITY,
      withSources(
        entities.map((row) => ({ ...row, totalProcessingPerformance: row.tpp, ...parsed(row, 'attributes') })),
      ),
    ),
    table('relations', columns.RELATION, withSources(relations)),
    table('claims', columns.CLAIM, withSources(graph.claims.map(ofSaid))),
    table(
      'policy-events',
      columns.POLICY_EVENT,
      withSources(graph.policyEvents.map((row) => ({ ...ofLaw(row), ...parsed(row, 'stages') }))),
    ),
    table('policy-links', columns.POLICY_LINK, [
      ...[...graph.policyLinks].flatMap(([type, rows]) => links(type, rows)),
      ...links('AFFECTS', graph.affects),
      ...links('ISSUED_BY', graph.issuedBy),
    ]),
    table('listings', columns.LISTING, withSources(graph.listings.map(ofLaw))),
    table(
      'sources',
      columns.SOURCE,
      graph.sources.map((row) => ({ ...row, commercialUse: allowsCommercialUse(licences.get(String(row.id))) })),
    ),
    table(
      'evidence',
      columns.EVIDENCE,
      graph.evidence.map((row) => {
        const licence = licences.get(String(row.source));
        // Our words on such a document may be a work that rests on it: they stay here.
        const finding = allowsCommercialUse(licence) ? row.finding : undefined;
        return { ...row, of: row.factId, licence, finding };
      }),
    ),
    table(
      'names',
      columns.NAME,
      [...graph.entityNames, ...graph.policyEventNames].map((row) => ({ ...row, of: row.id, typed: row.folded })),
    ),
    table('external-ids', columns.EXTERNAL_ID, ids),
    table(
      'statements',
      columns.STATEMENT,
      graph.statements.map((row) => ({
        ...row,
        knownFrom: start(row.knownDay, row),
        ...parsed(row, 'asserts', 'quantity'),
      })),
    ),
  ];
}
