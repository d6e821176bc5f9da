/** Every enum of an answer with its words beside it, over the real seed. */
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LabelledEnum, labelOf } from '../../src/domain/labels.ts';
import { readSdl } from '../../src/graphql/schema.ts';
import { ROOT, startTestApp, type TestApp, WIDE } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp(WIDE);
});
afterAll(() => app.close());

interface EnumField {
  readonly name: string;
  readonly label: string;
  readonly of: LabelledEnum;
}

const types = Object.values(buildSchema(readSdl(join(ROOT, 'schema'))).getTypeMap()).filter(
  (type) => !type.name.startsWith('__'),
);

function enumFields(type: GraphQLObjectType | GraphQLInterfaceType): EnumField[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isEnumType(named)) return [];
    const isList = isListType(getNullableType(field.type));
    const label = isList ? `${field.name.replace(/s$/, '')}Labels` : `${field.name}Label`;
    return [{ name: field.name, label, of: named.name as LabelledEnum }];
  });
}

/** Fields that give enums, by the type that has them. */
const FIELDS = new Map(
  types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .map((type) => [type.name, enumFields(type)] as const)
    .filter(([, fields]) => fields.length > 0),
);

/** The enums of a type with their words in both languages. */
function fragment(type: string): string {
  const fields = (FIELDS.get(type) ?? []).map(
    ({ name, label }) => `${name} ${name}EN: ${label}(lang: EN) ${name}ZH: ${label}(lang: ZH)`,
  );
  return `fragment ${type} on ${type} { __typename ${fields.join(' ')} }`;
}

/** Where each type with enums stands in an answer. */
const PLACES = [
  ...[
    'companies',
    'governmentBodies',
    'chips',
    'architectures',
    'processNodes',
    'packagings',
    'memoryStacks',
    'inputs',
    'systems',
    'cloudOfferings',
    'sites',
    'countries',
    'softwareStacks',
    'aiModels',
  ].map((list) => `{ ${list}(first: 5) { nodes { ...Entity externalIds { ...ExternalId } } } }`),
  '{ company(slug: "huawei") { relations(first: 100) { nodes { ...Fact } } } }',
  '{ company(slug: "bytedance") { relations(first: 100, types: [BUYS, OWNS]) { nodes { ...Fact } } } }',
  '{ sources(first: 100) { nodes { ...Source } } }',
  '{ search(text: "huawei") { edges { ...SearchEdge } } }',
  '{ dependencyPaths(from: "openai", to: { entity: "h100-sxm5" }) { ...PathAnswer paths { ...DependencyPath } } }',
  '{ claims(first: 100) { nodes { claims { ...Claim asGiven { ...ClaimAsGiven } outcome { ...Outcome } } } } }',
  '{ computeTotals(by: COMPANY) { nodes { ...ComputeTotal } leftOut(reasons: [NO_TPP]) { nodes { ...ComputeLeftOut } } } }',
  '{ policyEvents(first: 100) { nodes { ...PolicyEvent scheduledChanges { ...ScheduledChange } } } }',
  '{ listings(first: 100) { nodes { ...Listing } } }',
  `{ dataset { entities { ...KindCount } relations { ...RelationCount }
       coverage { byGrade { ...GradeCount } byHedge { ...HedgeCount } } } }`,
  `{ exportVerdict(transaction: { item: { chip: "h200-sxm" }, destination: CN }) {
       ...ExportVerdict requirements { ...LicenceRequirement } conditions { ...Condition }
       assumptions { ...ExporterAssumptionNote } jurisdiction { ...ExportJurisdiction } tariff { ...TariffAnswer } } }`,
  '{ exportVerdict(transaction: { item: { chip: "trainium-2" }, destination: CN }) { rivalResults { ...RivalResult } } }',
  '{ exportVerdict(transaction: { item: { chip: "rtx-4090" }, destination: CN }) { exceptions { ...LicenceException } } }',
  '{ partyStatus(party: "hisilicon") { ...PartyStatus caughtOwners { ...CaughtOwner } } }',
  '{ restrictedHardware(destination: CN, first: 2) { edges { ...RestrictedHardwareEdge } } }',
  '{ dependencyPaths(from: "bytedance", to: { restrictedHardware: {} }, limit: 2) { paths { ...DependencyPath } } }',
  `{ dependencyPaths(from: "hao-global", to: { kind: CHIP }, maxHops: 1, at: { asOf: "2025-01-15" }) {
       paths { ...DependencyPath steps { ...PathStep gates { ...Gate onDay { ...GateReading } } } } } }`,
  '{ dependents(of: "b200") { ...DependentConnection byKind { ...KindCount } } }',
  `{ chokepoints(of: "h100-sxm5") { ...ChokepointAnswer chokepoints { ...Chokepoint substitutes { ...SubstituteTerms } } } }`,
  `{ removalImpact(remove: ["asml"]) {
       ...RemovalImpact counts { ...RemovalCount } affected(first: 3) { nodes { ...RemovalEffect needs { ...AffectedNeed } } } } }`,
  '{ substitutes(for: "h100-sxm5", destination: CN) { nodes { ...Substitute figures { ...FigureComparison } } } }',
  `{ whatIf(changes: [{ scenario: "october-2022-interconnect-test" }], about: {}) {
       counts { ...DiffCount } verdicts(first: 100) { nodes { ...VerdictDiff before { ...VerdictSide } } } } }`,
  '{ whatIf(changes: [{ scenario: "fifty-percent-rule-in-force" }], about: {}) { parties { nodes { ...PartyDiff } } } }',
  '{ merges(first: 100) { nodes { ...Merge } } }',
  '{ rateLimit { ...RateLimit } }',
  '{ changes(since: "2026-01-01", first: 100) { nodes { ...Change } } }',
  `{ scenario(slug: "h200-allowed") { brakes { ...ScenarioBrake } outcomes { ...OutcomeCount }
       statements(wholeText: true, first: 100) { nodes {
         ...Statement effect { ...StatementEffect } check { ...StatementCheck } } } } }`,
];

type Labelled = { readonly __typename: string } & Readonly<Record<string, string | readonly string[] | null>>;

/** Every object of an answer that says of which type it is. */
function objectsIn(value: unknown): Labelled[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (value === null || typeof value !== 'object') return [];
  const within = Object.values(value).flatMap(objectsIn);
  return '__typename' in value ? [value as Labelled, ...within] : within;
}

function wordsOf(of: LabelledEnum, value: string | readonly string[], lang: 'EN' | 'ZH'): string | string[] {
  return typeof value === 'string' ? labelOf(of, value, lang) : value.map((one) => labelOf(of, one, lang));
}

/** Of no claim in the seed was the number converted. */
const NOT_IN_SEED = ['ClaimAsGiven.scale'];

/** Fields that stood in an answer with a value. */
const seen = new Set<string>();

test.each(PLACES)('%s', async (place) => {
  const used = [...place.matchAll(/\.\.\.(\w+)/g)].map(([, type = '']) => fragment(type));
  const found = objectsIn(await app.ask([`query ${place}`, ...used].join('\n')));
  expect(found.length).toBeGreaterThan(0);
  for (const object of found) {
    const fields = FIELDS.get(object.__typename) ?? [];
    expect(fields.length, object.__typename).toBeGreaterThan(0);
    for (const { name, of } of fields) {
      const value = object[name] as string | readonly string[] | null;
      for (const lang of ['EN', 'ZH'] as const) {
        const words = value === null ? null : wordsOf(of, value, lang);
        expect(object[`${name}${lang}`], `${object.__typename}.${name}`).toEqual(words);
      }
      if (value !== null && value.length > 0) seen.add(`${object.__typename}.${name}`);
    }
  }
});

test('the places above hold every field that gives an enum, with a value', () => {
  const ofObjects = [...FIELDS].filter(([type]) => type !== 'Entity');
  const all = ofObjects.flatMap(([type, fields]) => fields.map(({ name }) => `${type}.${name}`));
  expect(all.filter((field) => !seen.has(field))).toEqual(NOT_IN_SEED);
});

test('words take no statement more than the values do', async () => {
  const sent = async (query: string): Promise<string[]> => {
    app.statements.length = 0;
    await app.ask(query);
    return [...app.statements].sort();
  };
  const list = (first: number, fields: string) =>
    `{ policyEvents(first: ${first}) { nodes { ${fields} scheduledChanges { status } } } }`;
  const words = 'kindLabel statusLabel recordedStatusLabel inForceLabel confidenceLabel freshnessLabel';
  expect(await sent(list(100, words))).toEqual(await sent(list(1, 'kind status recordedStatus inForce freshness')));
});
