/**
 * The seed files as a plain graph on a day, read without the project's own reader, time rules or loader: what the
 * server answers is held against this.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PlainGraph, PlainRelation } from './brute-force.ts';

interface SeedRelation {
  readonly type: string;
  readonly to: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly recordedOn?: string;
  readonly retractedOn?: string;
  readonly hedge: string;
  readonly confidence: string;
  readonly attributes?: { readonly share?: number; readonly kind?: string } & Readonly<Record<string, unknown>>;
  readonly evidence: readonly { readonly source: string }[];
}

export interface SeedEntity {
  readonly id: string;
  readonly kind: string;
  readonly names: { readonly en: string; readonly zh?: string };
  readonly country?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly relations?: readonly SeedRelation[];
}

export interface SeedPolicyEvent {
  readonly id: string;
  readonly kind: string;
  readonly jurisdiction: string;
  readonly status: string;
  readonly announcedOn?: string;
  readonly publishedOn?: string;
  readonly effectiveOn?: string;
  readonly endsOn?: string;
  readonly affects?: {
    readonly chips?: readonly string[];
    readonly parties?: readonly string[];
    readonly destinations?: readonly string[];
  };
}

export interface SeedFiles {
  readonly entities: readonly SeedEntity[];
  readonly policyEvents: readonly SeedPolicyEvent[];
  /** Date of publication by source. */
  readonly published: ReadonlyMap<string, string | undefined>;
}

function yamlFiles(folder: string): unknown[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')));
}

export function readSeedFiles(folder: string): SeedFiles {
  const sources = yamlFiles(join(folder, 'sources')).flat() as { id: string; published?: string }[];
  return {
    entities: yamlFiles(join(folder, 'entities')) as SeedEntity[],
    policyEvents: yamlFiles(join(folder, 'policy-events')).flat() as SeedPolicyEvent[],
    published: new Map(sources.map((source) => [source.id, source.published])),
  };
}

const STRUCTURAL = [
  'BUILT_ON',
  'MADE_ON',
  'USES_MEMORY',
  'PACKAGED_WITH',
  'REQUIRES',
  'CONTAINS',
  'SUCCEEDS',
  'DESIGNS',
];

/** `2025-02` is 1 February. */
export function day(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

/** What holds on `asOf`, with all that is known on `today`, on which the documents were looked at. */
export function graphOn(files: SeedFiles, asOf: string, today: string): PlainGraph {
  const byId = new Map(files.entities.map((entity) => [entity.id, entity]));
  const announcement = (id: string): string | undefined => {
    const attributes = byId.get(id)?.attributes ?? {};
    const given = attributes.announced ?? attributes.released ?? attributes.launched;
    return typeof given === 'string' ? day(given) : undefined;
  };
  const relations: PlainRelation[] = [];
  for (const entity of files.entities) {
    for (const relation of entity.relations ?? []) {
      const published = relation.evidence
        .map(({ source }) => files.published.get(source))
        .filter((date) => date !== undefined)
        .map(day)
        .sort()[0];
      const recorded = relation.recordedOn === undefined ? published : day(relation.recordedOn);
      if (recorded === undefined ? false : recorded > today) continue;
      if (relation.retractedOn !== undefined && day(relation.retractedOn) <= today) continue;
      const end = relation.validUntil === undefined ? undefined : day(relation.validUntil);
      if (end !== undefined && end <= asOf) continue;
      const structural = STRUCTURAL.includes(relation.type)
        ? announcement(relation.type === 'DESIGNS' ? relation.to : entity.id)
        : undefined;
      let start = relation.validFrom === undefined ? (structural ?? published) : day(relation.validFrom);
      if (relation.validFrom === undefined && end !== undefined && start !== undefined && start >= end)
        start = undefined;
      if (start === undefined ? asOf < today : start > asOf) continue;
      relations.push({
        type: relation.type,
        from: entity.id,
        to: relation.to,
        hedge: relation.hedge,
        confidence: relation.confidence,
        share: relation.attributes?.share,
        kind: relation.attributes?.kind,
        attributes: relation.attributes ?? {},
      });
    }
  }
  return { kinds: new Map(files.entities.map((entity) => [entity.id, entity.kind])), relations };
}

/** Entities of a kind that were known to the world on a day, as far as the files say. */
export function known(entity: SeedEntity, asOf: string): boolean {
  const { announced, released, launched, founded } = entity.attributes ?? {};
  const given = announced ?? released ?? launched ?? founded;
  return typeof given !== 'string' || day(given) <= asOf;
}
