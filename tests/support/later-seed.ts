/** The seed as it may stand weeks later: everything in it was recorded after the day of the tests. */
import type { Claim, Entity, Listing, PolicyEvent, Seed, Source } from '../../seed/model.ts';

/** The day on which all of it could be read; a document of that day is its evidence. */
export const RECORDED = '2026-12-10';

/** The server asks on this day. */
export const LATER = '2027-01-15';

const PAPER: Source = {
  id: 'later-paper',
  title: 'A later paper',
  publisher: 'Later Daily',
  url: 'https://later.example/paper',
  published: RECORDED,
  retrieved: '2026-12-12',
  kind: 'press',
  grade: 'C',
  opened: true,
};

const EVIDENCE = [{ source: PAPER.id, finding: 'Reported later.' }];

const SAID = { hedge: 'stated', confidence: 'high', recordedOn: RECORDED, evidence: EVIDENCE } as const;

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`the seed has no ${id}`);
  return item;
}

type Relations = NonNullable<Entity['relations']>;

/** Every fact of a thing gets one more document; its first purchase is corrected; it has bought and rented more. */
function withLaterFacts(entity: Entity): Entity {
  const { relations = [] } = entity;
  const first = relations.findIndex(({ type, retractedOn }) => type === 'BUYS' && retractedOn === undefined);
  const told: Relations = relations.map((relation, index) => ({
    ...relation,
    evidence: [...relation.evidence, ...EVIDENCE],
    ...(index === first && { retractedOn: RECORDED, retractedBecause: 'It was another number.' }),
  }));
  const corrected = relations
    .slice(first, first + 1)
    .map((relation) => ({ ...relation, ...SAID, tag: 'later-correction', formerIds: undefined }));
  const more: Relations = [
    {
      type: 'BUYS',
      to: 'b300',
      tag: 'later',
      validFrom: '2026-01',
      attributes: { status: 'delivered', quantity: 9000, unit: 'chips' },
      ...SAID,
    },
    { type: 'RENTS', to: 'later-cloud', validFrom: '2026-02', ...SAID },
  ];
  return { ...entity, relations: [...told, ...corrected, ...more] };
}

const NEW_THING: Entity = {
  id: 'later-cloud',
  kind: 'CloudOffering',
  names: { en: 'Later Cloud', zh: '后来云' },
  attributes: { provider: 'nvidia' },
  confidence: 'high',
  evidence: EVIDENCE,
  relations: [{ type: 'RUNS_ON', to: 'b200', validFrom: '2026-01', attributes: { count: 8 }, ...SAID }],
};

const ACT: PolicyEvent = {
  id: 'us-later-2026-12',
  kind: 'rule',
  jurisdiction: 'country-us',
  authority: ['us-bis'],
  names: { en: 'A later rule', zh: '后来的规则' },
  summary: { en: 'Ends the review case by case.', zh: '终止逐案审查。' },
  announcedOn: RECORDED,
  publishedOn: RECORDED,
  effectiveOn: '2026-12-11',
  status: 'in-force',
  affects: { chips: ['h20', 'h200-sxm'], parties: ['bytedance'], destinations: ['country-cn'] },
  supersedes: ['us-h200-2026-01'],
  confidence: 'high',
  evidence: EVIDENCE,
};

function laterListings(listings: readonly Listing[]): Listing[] {
  const huawei = found(listings, 'huawei--us-entity-list--2020-08-17');
  const terms = { publishedOn: RECORDED, effectiveOn: '2026-12-11', via: ACT.id, evidence: EVIDENCE } as const;
  const next: Listing = { ...huawei, ...terms, id: 'huawei--us-entity-list--2026-12-11', footnote: '5' };
  const listed: Listing = { ...huawei, ...terms, id: 'bytedance--us-entity-list--2026-12-11', party: 'bytedance' };
  const { entry: _entry, ...fresh } = listed;
  return listings
    .map((listing) =>
      listing === huawei ? { ...listing, removedOn: terms.effectiveOn, supersededBy: next.id } : listing,
    )
    .concat(next, fresh);
}

function laterClaims(claims: readonly Claim[]): Claim[] {
  const old = found(claims, 'in-asc25-semia');
  const { formerIds: _formerIds, ...rest } = old;
  const corrected: Claim = {
    ...rest,
    ...SAID,
    id: 'later-claim',
    central: 650_000,
    saidOn: RECORDED,
    supersedes: [old.id],
  };
  const rival: Claim = { ...rest, ...SAID, id: 'later-rival', central: 1_000_000, saidBy: 'nvidia', saidOn: RECORDED };
  return claims
    .map((claim) => ({
      ...claim,
      evidence: [...claim.evidence, ...EVIDENCE],
      ...(claim === old && { retractedOn: RECORDED, retractedBecause: 'Counted anew.' }),
    }))
    .concat(corrected, rival);
}

/** Later facts, claims, acts, listings and corrections; files are read in another order, too. */
export function laterSeed(seed: Seed): Seed {
  const entities = seed.entities.map((entity) =>
    ['bytedance', 'tencent', 'huawei'].includes(entity.id) ? withLaterFacts(entity) : entity,
  );
  const later: Seed = {
    ...seed,
    entities: [...entities, NEW_THING],
    sources: [...seed.sources, PAPER],
    policyEvents: [...seed.policyEvents, ACT],
    listings: laterListings(seed.listings),
    claims: laterClaims(seed.claims),
  };
  return reversed(later);
}

/** The same records the other way round, as if the files were read from the last to the first. */
export function reversed(seed: Seed): Seed {
  const turned = Object.entries(seed).map(([name, records]) => [name, [...records].reverse()]);
  const all = Object.fromEntries(turned) as Seed;
  return {
    ...all,
    entities: all.entities.map((entity) => ({
      ...entity,
      ...(entity.relations && { relations: [...entity.relations].reverse() }),
    })),
  };
}
