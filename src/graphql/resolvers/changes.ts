/** The history of the record. */
import { changeSentence } from '../../domain/change-text.ts';
import { valueText } from '../../domain/claim-text.ts';
import { labelOf } from '../../domain/labels.ts';
import { MEASURES } from '../../domain/measures.ts';
import { UNKNOWN_PERIOD } from '../../domain/period.ts';
import { type Lang, nameIn, pathSentence } from '../../domain/sentences.ts';
import { type ChangeNode, listChanges } from '../../graph/changes.ts';
import type { ClaimNode } from '../../graph/claims.ts';
import type { FactNode } from '../../graph/facts.ts';
import type { ListingNode } from '../../graph/listings.ts';
import type { PolicyEventNode } from '../../graph/policy-events.ts';
import type { Context } from '../context.ts';
import type { ChangeKind, RecordType, Resolvers } from '../generated/types.ts';
import { aboutOf } from './claims.ts';
import { entityBySlug } from './facts.ts';
import { labelField } from './labels.ts';

const RECORDS: Readonly<Record<ChangeNode['type'], RecordType>> = {
  Fact: 'FACT',
  Claim: 'CLAIM',
  PolicyEvent: 'POLICY_EVENT',
  Listing: 'LISTING',
};

const TYPE_OF = Object.fromEntries(Object.entries(RECORDS).map(([type, record]) => [record, type])) as Record<
  RecordType,
  ChangeNode['type']
>;

/** A record with the word that tells the interface `Node` what it is. */
type ChangedRecord =
  | (FactNode & { __typename: 'Fact' })
  | (ClaimNode & { __typename: 'Claim' })
  | (PolicyEventNode & { __typename: 'PolicyEvent' })
  | (ListingNode & { __typename: 'Listing' });

/** The record of a change with a slug, whether or not the frame has it. */
async function recordOf(context: Context, change: ChangeNode, slug: string | null): Promise<ChangedRecord | null> {
  if (slug === null) return null;
  const { factRecord, claim, policyEvent, listing } = context.loaders(change.frame);
  const loader = { Fact: factRecord, Claim: claim, PolicyEvent: policyEvent, Listing: listing }[change.type];
  const record = await loader.load(slug);
  if (record === null) throw new Error(`the graph has no ${change.type} ${slug}`);
  return { ...record, __typename: change.type } as ChangedRecord;
}

/** Hedges that go without saying. */
const PLAIN_HEDGES: ReadonlySet<string> = new Set(['STATED', 'REPORTED']);

/** A claim with all that limits it: whose share, for where, of what, and how firmly. */
async function claimWords(context: Context, lang: Lang, claim: ClaimNode): Promise<string> {
  const { frame, about, holder, destination, measure, period, hedge } = claim;
  const { entity, policyEvent } = context.loaders(frame);
  const nameOf = async (slug: string | null) => {
    if (slug === null) return null;
    const found = (await entity.load(slug)) ?? (await policyEvent.load(slug));
    return found === null ? slug : nameIn(lang, found);
  };
  const [subject, share, country] = await Promise.all([about, holder, destination].map(nameOf));
  const names = MEASURES.get(measure);
  const [comma, colon, open, close] = lang === 'EN' ? [', ', ': ', ' (', ')'] : ['，', '：', '（', '）'];
  const what = lang === 'EN' ? names?.nameEn : names?.nameZh;
  const when = period === UNKNOWN_PERIOD ? '' : ` ${period}`;
  const to = country == null ? null : lang === 'EN' ? `to ${country}` : `对${country}`;
  const scope = lang === 'EN' ? claim.scopeEn : claim.scopeZh;
  const parts = [subject, share, `${what}${when}`, to, scope].filter((part) => part != null);
  const maker = lang === 'EN' ? claim.makerEn : claim.makerZh;
  const firmness = PLAIN_HEDGES.has(hedge) ? [] : [labelOf('Hedge', hedge, lang)];
  const said = [maker, ...firmness].join(comma);
  return `${parts.join(comma)}${colon}${valueText(lang, claim)}${open}${said}${close}`;
}

/** A record in a few words. */
async function wordsOf(context: Context, lang: Lang, record: ChangedRecord | null): Promise<string> {
  if (record === null) return '';
  const { frame } = record;
  const entity = (slug: string) => entityBySlug(context, frame, slug);
  if (record.__typename === 'PolicyEvent') return nameIn(lang, record);
  if (record.__typename === 'Listing') {
    const terms =
      record.footnote === null ? '' : lang === 'EN' ? `, footnote ${record.footnote}` : `，脚注${record.footnote}`;
    return `${nameIn(lang, await entity(record.party))} (${labelOf('RestrictedPartyList', record.list, lang)}${terms})`;
  }
  if (record.__typename === 'Claim') {
    return await claimWords(context, lang, record);
  }
  const [from, to] = await Promise.all([entity(record.from), entity(record.to)]);
  const sentence = pathSentence(lang, [{ from, fact: record, to }], 'DOCUMENTED').replace(/[.。]$/, '');
  return record.share === null || record.type === 'OWNS'
    ? sentence
    : `${sentence}, ${Number((record.share * 100).toFixed(2))} %`;
}

export const changeResolvers: Resolvers = {
  Change: {
    kind: (change) => change.kind as ChangeKind,
    kindLabel: labelField('ChangeKind', (change) => change.kind),
    record: (change) => RECORDS[change.type],
    recordLabel: labelField('RecordType', (change) => RECORDS[change.type]),
    before: (change, _, context) => recordOf(context, change, change.before) as never,
    after: (change, _, context) => recordOf(context, change, change.after) as never,
    sentence: async (change, args, context) => {
      const lang = args.lang ?? context.lang;
      const [before, after] = await Promise.all(
        [change.before, change.after].map(async (slug) =>
          wordsOf(context, lang, await recordOf(context, change, slug)),
        ),
      );
      return changeSentence(lang, change.kind, before ?? '', after ?? '', change.reason);
    },
  },
  Query: {
    changes: async (_, { at, since, kinds, records, about, ...args }, context) => {
      const frame = context.frame(at);
      const slug = about == null ? null : await aboutOf(context, frame, about);
      const types = records?.map((record) => TYPE_OF[record]);
      return await listChanges(context.reader, frame, { since, kinds, records: types, about: slug }, args);
    },
  },
};
