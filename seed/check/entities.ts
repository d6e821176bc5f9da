import { parse as parsePath } from 'node:path/posix';
import { RELATIONS, type RelationRule } from '../model/relations.ts';
import { ENTITY_KINDS, type EntityKind, KIND_FOLDERS } from '../model/vocabulary.ts';
import { checkNeeds, checkOrder } from './dates.ts';
import { type CheckedFile, checkEntity, checkEvidence, type Directory } from './directory.ts';
import { isMap, type Loose, listOf, mapOf, numberOf, type Path, type Report, textOf } from './finding.ts';

/** What must be true of an entity and its relations beyond their shape. */

const COMPANIES = ['Company', 'GovernmentBody'] as const satisfies readonly EntityKind[];

/** Attributes that hold ids of entities, and of which kind. */
const ATTRIBUTE_REFERENCES: readonly (readonly [string, readonly EntityKind[]])[] = [
  ['architecture', ['Architecture']],
  ['foundry', COMPANIES],
  ['framework', ['SoftwareStack']],
  ['partOf', ['GovernmentBody']],
  ['provider', COMPANIES],
  ['vendor', COMPANIES],
  ['members', ENTITY_KINDS],
  ['models', ['AiModel']],
  ['servedOn', ['Chip', 'System']],
];

export function checkEntityFile(file: CheckedFile, entity: Loose, directory: Directory): void {
  const { report } = file;
  checkPlace(file, entity);
  checkEvidence(directory, entity, [], report);
  checkCountry(entity, directory, report);
  checkAttributes(entity, directory, report);
  const seen = new Set<string>();
  for (const key of ['aliases', 'formerNames'] as const) {
    for (const [index, name] of listOf(entity[key]).entries()) {
      if (typeof name !== 'string') continue;
      if (seen.has(name)) report([key, index], `the name '${name}' stands twice`);
      seen.add(name);
    }
  }
  for (const [index, relation] of listOf(entity.relations).entries()) {
    if (isMap(relation)) checkRelation(entity, relation, ['relations', index], directory, report);
  }
}

/** The path of a file follows from what is in it. */
function checkPlace({ path, report }: CheckedFile, entity: Loose): void {
  const { name, dir } = parsePath(path);
  const id = textOf(entity.id);
  if (id !== undefined && id !== name)
    report(['id'], `the id '${id}' and the file's name '${name}.yaml' must be the same`);
  const kind = ENTITY_KINDS.find((known) => known === entity.kind);
  const folder = kind && `entities/${KIND_FOLDERS[kind]}`;
  if (folder !== undefined && folder !== dir) report(['kind'], `an entity of kind ${kind} belongs in ${folder}/`);
}

function checkCountry(entity: Loose, directory: Directory, report: Report): void {
  const attributes = mapOf(entity.attributes);
  const hasCountry = entity.country !== undefined;
  checkEntity(directory, ['Country'], entity.country, ['country'], report);
  if (entity.kind === 'Company' && !hasCountry && attributes.countryUnknown === undefined) {
    report([], "missing 'country': a Company has one, or attributes.countryUnknown: true");
  }
  if (hasCountry && attributes.countryUnknown !== undefined) {
    report(['attributes', 'countryUnknown'], 'countryUnknown contradicts the country given', 'key');
  }
  if (entity.kind !== 'Country') return;
  const iso = textOf(attributes.iso);
  if (iso === undefined) report([], "missing 'attributes.iso': a Country has its ISO 3166 code");
  else if (entity.id !== `country-${iso.toLowerCase()}`) {
    report(['id'], `expected the id 'country-${iso.toLowerCase()}' for the ISO code ${iso}`);
  }
}

function checkAttributes(entity: Loose, directory: Directory, report: Report): void {
  const attributes = mapOf(entity.attributes);
  for (const [name, kinds] of ATTRIBUTE_REFERENCES) {
    const value = attributes[name];
    const ids = Array.isArray(value) ? value.entries() : [[undefined, value] as const];
    for (const [index, id] of ids) {
      const path = ['attributes', name, ...(index === undefined ? [] : [index])];
      checkEntity(directory, kinds, id, path, report);
    }
  }
}

function checkRelation(from: Loose, relation: Loose, path: Path, directory: Directory, report: Report): void {
  const attributes = mapOf(relation.attributes);
  checkEnds(from, relation, path, directory, report);
  checkEvidence(directory, relation, path, report);
  checkOrder(relation, ['validFrom', 'validUntil'], path, report);
  checkOrder(relation, ['recordedOn', 'retractedOn'], path, report);
  checkNeeds(relation, 'retractedOn', 'retractedBecause', path, report);
  checkNeeds(relation, 'retractedBecause', 'retractedOn', path, report);
  for (const quantity of ['quantity', 'quantityMax']) {
    checkNeeds(attributes, quantity, 'unit', [...path, 'attributes'], report);
  }
  checkEntity(directory, ['Chip'], attributes.chip, [...path, 'attributes', 'chip'], report);
  for (const [low, high] of [
    ['shareLow', 'shareHigh'],
    ['quantity', 'quantityMax'],
  ] as const) {
    const [lower, upper] = [numberOf(attributes[low]), numberOf(attributes[high])];
    if (lower !== undefined && upper !== undefined && lower > upper) {
      report([...path, 'attributes', high], `${high} ${upper} must not be less than ${low} ${lower}`);
    }
  }
}

function checkEnds(from: Loose, relation: Loose, path: Path, directory: Directory, report: Report): void {
  const type = textOf(relation.type);
  const rules: Readonly<Record<string, RelationRule>> = RELATIONS;
  const rule = type !== undefined && Object.hasOwn(rules, type) ? rules[type] : undefined;
  const to = [...path, 'to'];
  if (relation.to !== undefined && relation.to === from.id) {
    report(to, `a relation from '${from.id}' to itself`);
    return;
  }
  checkEntity(directory, rule?.to ?? ENTITY_KINDS, relation.to, to, report);
  if (rule === undefined) return;
  const start = ENTITY_KINDS.find((kind) => kind === from.kind);
  if (start === undefined) return;
  if (!rule.from.includes(start)) {
    report([...path, 'type'], `${type} starts at ${rule.from.join(' or ')}; '${from.id}' is of kind ${start}`);
  } else if (rule.sameKind && typeof relation.to === 'string') {
    const end = directory.entities.get(relation.to);
    if (end !== undefined && rule.to.includes(end) && end !== start) {
      report(to, `${type} joins two of one kind; '${from.id}' is of kind ${start}, '${relation.to}' of kind ${end}`);
    }
  }
}
