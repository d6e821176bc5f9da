/** Statements of texts and the scenarios that texts draw. */
import type { Frame } from '../../domain/frame.ts';
import type { OutcomeColumns } from '../../graph/claims.ts';
import type { EntityNode } from '../../graph/entities.ts';
import { isEnactedIn } from '../../graph/frame.ts';
import type { PolicyEventNode } from '../../graph/policy-events.ts';
import type { SourceNode } from '../../graph/sources.ts';
import type { ScenarioNode, StatementNode } from '../../graph/statements.ts';
import type { Context } from '../context.ts';
import type {
  Brake,
  CheckStatus,
  EffectDirection,
  Horizon,
  Lang,
  OutcomeCount,
  OutcomeVerdict,
  Resolvers,
} from '../generated/types.ts';
import { encodeGlobalId } from '../global-id.ts';
import { outcomeOf } from './claims.ts';
import { entityBySlug } from './facts.ts';
import { labelField, labelsField } from './labels.ts';

/** Text in both languages. */
interface Bilingual {
  readonly textEn: string;
  readonly textZh: string;
}

export interface AssumptionNode extends Bilingual, OutcomeColumns {
  readonly evidenceId: string;
  readonly frame: Frame;
}

/** A part of a scenario, which knows the scenario. */
interface PartNode extends Bilingual {
  readonly scenario: ScenarioNode;
}

export interface BrakeNode extends PartNode {
  readonly brake: Brake;
  readonly questions: readonly string[];
}

export interface SegmentNode extends PartNode {
  readonly slug: string;
}

export interface CheckNode {
  readonly status: CheckStatus;
  readonly noteEn: string | null;
  readonly noteZh: string | null;
  readonly evidenceId: string;
  readonly frame: Frame;
}

export interface EffectNode {
  readonly actor: string;
  readonly actorSlugs: readonly string[];
  readonly direction: EffectDirection;
  readonly whatEn: string;
  readonly whatZh: string;
  readonly frame: Frame;
}

/** How many statements came out in one way, without the words. */
export type OutcomeNumber = Omit<OutcomeCount, 'verdictLabel'>;

function inLang(lang: Lang | null | undefined, context: Context, { textEn, textZh }: Bilingual): string {
  return (lang ?? context.lang) === 'ZH' ? textZh : textEn;
}

async function entitiesBySlugs(context: Context, frame: Frame, slugs: readonly string[]): Promise<EntityNode[]> {
  return await Promise.all(slugs.map((slug) => entityBySlug(context, frame, slug)));
}

async function sourceBySlug(context: Context, frame: Frame, slug: string): Promise<SourceNode> {
  const source = await context.loaders(frame).source.load(slug);
  if (source === null) throw new Error(`the graph has no source ${slug}`);
  return source;
}

const Statement: Resolvers['Statement'] = {
  id: (statement) => encodeGlobalId('Statement', statement.id, statement.frame),
  slug: (statement) => statement.id,
  sortLabel: labelField('StatementSort', (statement) => statement.sort),
  brakeLabel: labelField('Brake', (statement) => statement.brake),
  source: (statement, _, context) => sourceBySlug(context, statement.frame, statement.source),
  text: (statement, { lang }, context) => inLang(lang, context, statement),
  cites: (statement) => [...statement.cites],
  entities: (statement, _, context) => entitiesBySlugs(context, statement.frame, statement.entities),
  topics: (statement) => [...statement.topics],
  asserts: (statement) => (statement.asserts === null ? null : JSON.parse(statement.asserts)),
  quantity: (statement) => (statement.quantity === null ? null : JSON.parse(statement.quantity)),
  claim: (statement, _, context) =>
    statement.claim === null ? null : context.loaders(statement.frame).claim.load(statement.claim),
  scenario: async (statement, _, context) => {
    if (statement.scenario === null) return null;
    return await scenarioBySlug(context, statement.frame, statement.scenario);
  },
  attributedTo: (statement, { lang }, context) =>
    (lang ?? context.lang) === 'ZH' ? statement.attributedToZh : statement.attributedToEn,
  horizon: (statement) => statement.horizon as Horizon[],
  horizonLabels: labelsField('Horizon', (statement) => statement.horizon),
  effect: ({ effectActor, effectActors, effectDirection, effectWhatEn, effectWhatZh, frame }) =>
    effectActor === null || effectDirection === null || effectWhatEn === null || effectWhatZh === null
      ? null
      : {
          actor: effectActor,
          actorSlugs: effectActors,
          direction: effectDirection as EffectDirection,
          whatEn: effectWhatEn,
          whatZh: effectWhatZh,
          frame,
        },
  check: ({ id, checkStatus, checkNoteEn: noteEn, checkNoteZh: noteZh, checkDay, frame }) =>
    checkStatus === null || (checkDay !== null && checkDay > frame.knownOn)
      ? null
      : { status: checkStatus as CheckStatus, noteEn, noteZh, evidenceId: `${id}#check`, frame },
  outcome: (statement) => outcomeOf(statement, `${statement.id}#outcome`, statement.frame),
};

const StatementEffect: Resolvers['StatementEffect'] = {
  directionLabel: labelField('EffectDirection', (effect) => effect.direction),
  what: (effect, { lang }, context) => ((lang ?? context.lang) === 'ZH' ? effect.whatZh : effect.whatEn),
  actors: ({ actorSlugs, frame }, _, context) => entitiesBySlugs(context, frame, actorSlugs),
};

const StatementCheck: Resolvers['StatementCheck'] = {
  note: ({ noteEn, noteZh }, { lang }, context) => ((lang ?? context.lang) === 'ZH' ? noteZh : noteEn),
  statusLabel: labelField('CheckStatus', (check) => check.status),
  evidence: ({ evidenceId, frame }, _, context) => context.loaders(frame).evidence.load(evidenceId) as never,
};

async function scenarioBySlug(context: Context, frame: Frame, slug: string): Promise<ScenarioNode | null> {
  return (await context.loaders(frame).scenarios()).find(({ id }) => id === slug) ?? null;
}

/** Everything that the text says within the scenario. */
async function statementsOf(context: Context, scenario: ScenarioNode): Promise<readonly StatementNode[]> {
  return await context.loaders(scenario.frame).scenarioStatements.load(scenario.id);
}

const Scenario: Resolvers['Scenario'] = {
  id: (scenario) => encodeGlobalId('Scenario', scenario.id, scenario.frame),
  slug: (scenario) => scenario.id,
  name: (scenario, { lang }, context) => inLang(lang, context, { textEn: scenario.nameEn, textZh: scenario.nameZh }),
  names: (scenario) => ({ en: scenario.nameEn, zh: scenario.nameZh }),
  summary: (scenario, { lang }, context) =>
    inLang(lang, context, { textEn: scenario.summaryEn, textZh: scenario.summaryZh }),
  source: (scenario, _, context) => sourceBySlug(context, scenario.frame, scenario.source),
  assumptions: (scenario) => {
    const parts = JSON.parse(scenario.assumptions) as (Bilingual & OutcomeColumns)[];
    return parts.map((part, index) => ({
      ...part,
      evidenceId: `${scenario.id}#assumption-${index}`,
      frame: scenario.frame,
    }));
  },
  brakes: (scenario) => {
    const parts = JSON.parse(scenario.brakes) as {
      brake: Brake;
      summaryEn: string;
      summaryZh: string;
      questions: string[];
    }[];
    return parts.map(({ brake, summaryEn, summaryZh, questions }) => ({
      brake,
      questions,
      textEn: summaryEn,
      textZh: summaryZh,
      scenario,
    }));
  },
  segments: (scenario) => {
    const parts = JSON.parse(scenario.segments) as { id: string; nameEn: string; nameZh: string }[];
    return parts.map(({ id, nameEn, nameZh }) => ({ slug: id, textEn: nameEn, textZh: nameZh, scenario }));
  },
  effects: async (scenario, { direction }, context) =>
    (await statementsOf(context, scenario)).filter(
      ({ effectDirection }) => effectDirection !== null && (direction == null || effectDirection === direction),
    ),
  statements: (scenario, { wholeText, ...args }, context) =>
    context
      .loaders(scenario.frame)
      .statements('TEXT', args)
      .load(wholeText ? scenario.source : scenario.id),
  outcomes: async (scenario, _, context) => {
    const counts = new Map<string, number>();
    for (const { outcomeVerdict, outcomeDay, frame } of await statementsOf(context, scenario)) {
      if (outcomeVerdict === null || outcomeDay === null || outcomeDay > frame.knownOn) continue;
      counts.set(outcomeVerdict, (counts.get(outcomeVerdict) ?? 0) + 1);
    }
    return [...counts].sort().map(([verdict, count]) => ({ verdict: verdict as OutcomeVerdict, count }));
  },
  policyEvents: async (scenario, _, context) => {
    const { policyEvent } = context.loaders(scenario.frame);
    const found = await Promise.all(scenario.policyEvents.map((slug) => policyEvent.load(slug)));
    return found.filter((event) => event !== null && isEnactedIn(scenario.frame, event)) as PolicyEventNode[];
  },
};

const ScenarioAssumption: Resolvers['ScenarioAssumption'] = {
  text: (part, { lang }, context) => inLang(lang, context, part),
  outcome: (part) => outcomeOf(part, part.evidenceId, part.frame),
};

const ScenarioBrake: Resolvers['ScenarioBrake'] = {
  brakeLabel: labelField('Brake', (part) => part.brake),
  summary: (part, { lang }, context) => inLang(lang, context, part),
  statements: async ({ brake, scenario }, _, context) =>
    (await statementsOf(context, scenario)).filter((statement) => statement.brake === brake),
  ledgers: async ({ questions, scenario }, _, context) => {
    const { question } = context.loaders(scenario.frame);
    return (await Promise.all(questions.map((key) => question.load(key)))).flat();
  },
};

const ScenarioSegment: Resolvers['ScenarioSegment'] = {
  name: (part, { lang }, context) => inLang(lang, context, part),
  statements: async ({ slug, scenario }, _, context) =>
    (await statementsOf(context, scenario)).filter((statement) => statement.segment === slug),
};

export const statementResolvers: Resolvers = {
  Statement,
  StatementEffect,
  StatementCheck,
  Scenario,
  ScenarioAssumption,
  ScenarioBrake,
  ScenarioSegment,
  OutcomeCount: { verdictLabel: labelField('OutcomeVerdict', (row) => row.verdict) },
  Query: {
    scenario: (_, { slug, at }, context) => scenarioBySlug(context, context.frame(at), slug),
    scenarios: async (_, { at }, context) => [...(await context.loaders(context.frame(at)).scenarios())],
    statement: (_, { slug, at }, context) => context.loaders(context.frame(at)).statement.load(slug),
  },
};
