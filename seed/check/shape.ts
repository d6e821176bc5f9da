import type { z } from 'zod';
import { didYouMean } from '../../src/domain/closest.ts';
import { RELATION_TYPES, type RelationType } from '../model/relations.ts';
import { ENTITY_ATTRIBUTES, RELATION_ATTRIBUTES } from '../model/values.ts';
import {
  anyRelation,
  claim,
  entityHead,
  listing,
  merge,
  policyEvent,
  relationModel,
  sameAs,
  scenario,
  source,
  statement,
} from '../model.ts';
import { isMap, type Loose, listOf, type Path, type Report } from './finding.ts';

/** Holds values against the model and puts the model's complaints into words with a place. */

const RELATION_MODELS = new Map(RELATION_TYPES.map((type) => [type, relationModel(type)]));

/** Every field that a record can have, to name the nearest one. */
const FIELDS = new Set(
  [entityHead, anyRelation, source, policyEvent, listing, claim, statement, scenario, merge, sameAs]
    .flatMap((model) => Object.keys(model.shape))
    .concat('relations'),
);

/** Attributes with a fixed meaning by the form in which a slip of the pen has them. */
const KNOWN_ATTRIBUTES = new Map(Object.keys(ENTITY_ATTRIBUTES.shape).map((name) => [sloppy(name), name]));

/** Longer values are cut in messages. */
const SHOWN_LENGTH = 60;

/** Models of the records that stand in lists. */
export const RECORD_MODELS = {
  claims: claim,
  listings: listing,
  merges: merge,
  'policy-events': policyEvent,
  'same-as': sameAs,
  scenarios: scenario,
  sources: source,
  statements: statement,
} as const;

export function checkShape(model: z.ZodType, value: unknown, path: Path, report: Report): void {
  const result = model.safeParse(value);
  if (result.success) return;
  const told = new Set<string>();
  for (const issue of result.error.issues) {
    // One complaint about one value: what else is wrong with it follows from the first.
    const place = issue.path.join('\0');
    if (!told.has(place)) reportIssue(issue, value, path, report);
    if (issue.code !== 'unrecognized_keys') told.add(place);
  }
}

/** An entity and each of its relations on its own, so that a mistake in one place hides none in another. */
export function checkEntityShape(value: Loose, report: Report): void {
  const { relations, ...head } = value;
  checkShape(entityHead, head, [], report);
  for (const name of Object.keys(isMap(head.attributes) ? head.attributes : {})) {
    const known = KNOWN_ATTRIBUTES.get(sloppy(name));
    if (known !== undefined && known !== name) {
      report(['attributes', name], `unknown attribute '${name}'. Did you mean '${known}'?`, 'key');
    }
  }
  if (relations === undefined) return;
  if (!Array.isArray(relations) || relations.length === 0) {
    report(['relations'], 'expected a list of relations, or leave it out');
  }
  for (const [index, relation] of listOf(relations).entries())
    checkRelationShape(relation, ['relations', index], report);
}

function checkRelationShape(value: unknown, path: Path, report: Report): void {
  if (!isMap(value)) {
    report(path, 'expected a relation with type, to, hedge, confidence and evidence');
    return;
  }
  const model = RELATION_MODELS.get(value.type as RelationType);
  if (model !== undefined) {
    checkShape(model, value, path, report);
    return;
  }
  const near = typeof value.type === 'string' ? didYouMean(value.type, RELATION_TYPES) : '';
  const hint = near || `: expected one of ${RELATION_TYPES.join(', ')}`;
  if (value.type === undefined) report(path, `missing 'type'${hint}`);
  else report([...path, 'type'], `${show(value.type)} is no type of relation${hint}`);
  checkShape(anyRelation, value, path, report);
}

function reportIssue(issue: z.core.$ZodIssue, root: unknown, base: Path, report: Report): void {
  const inner = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const path = [...base, ...inner];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) report([...path, key], `${unknownField(inner, key)}`, 'key');
    return;
  }
  const value = valueAt(root, inner);
  if (value === undefined) {
    report(path.slice(0, -1), `missing '${inner.at(-1)}': ${issue.message}`);
  } else {
    report(path, `${issue.message}; found ${show(value)}`);
  }
}

function unknownField(inner: Path, key: string): string {
  if (inner.at(-1) !== 'attributes' && FIELDS.has(key)) return `the field '${key}' does not belong here`;
  if (inner.at(-1) !== 'attributes' && key in RELATION_ATTRIBUTES)
    return `unknown field '${key}': it belongs in attributes`;
  if (inner.at(-1) !== 'attributes') return `unknown field '${key}'${didYouMean(key, FIELDS)}`;
  return `unknown attribute '${key}' for this type of relation${didYouMean(key, Object.keys(RELATION_ATTRIBUTES))}`;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) value = (value as Record<string | number, unknown> | undefined)?.[key];
  return value;
}

/** What stands in the file, short enough for a message. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? String(value));
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** A name without regard to case, hyphens and underscores. */
function sloppy(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '');
}
