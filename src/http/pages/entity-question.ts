/** What the page of an entity asks for, and what comes back. */
import type { FactWords } from '../../views/facts.ts';

export const ENTITY_QUESTION = `query EntityPage($slug: String!, $at: Frame, $after: String) {
  dataset { version }
  entity(slug: $slug, at: $at) {
    slug kind kindLabel name names { en zh } aliases country { slug name code } existence existenceLabel announced isGroup note confidenceLabel
    attributes { name value }
    externalIds { schemeLabel value }
    sameAs { entity { slug name } reason }
    ... on Chip { vendor { slug name } architecture { slug name } specs { ...Sums } }
    ... on System { specs { ...Sums } }
    evidence { ...Passage }
    relations(first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        slug type typeLabel from { slug name kindLabel } to { slug name kindLabel }
        validFrom validUntil startsOn startsOnLabel share count quantity quantityMax unit what period statusLabel hedge hedgeLabel saidBy confidenceLabel note
        evidence { ...Passage }
      }
    }
    listings(includeEnded: true, first: 50) { nodes { listLabel listedName effectiveOn removedOn footnote reviewPolicy inForce via { slug name } evidence { ...Passage } } }
    claims(first: 10) { totalCount nodes { key disputed disputeReason headline { measure { name } period value saidBy saidOn hedgeLabel evidence { ...Passage } } claims { slug } } }
    policyEvents(first: 12) { totalCount nodes { slug name jurisdiction { name } effectiveOn announcedOn statusLabel } }
  }
}
fragment Sums on ChipSpecs { memoryGB memoryType memoryBandwidthGBs interconnectGBs dieAreaMm2 tdpW tpp { sum } performanceDensity { sum } }
fragment Passage on Evidence { locator finding source { slug title url publisher published gradeLabel } }`;

export interface Passage {
  readonly locator: string | null;
  readonly finding: string | null;
  readonly source: {
    readonly slug: string;
    readonly title: string;
    readonly url: string | null;
    readonly publisher: string;
    readonly published: string | null;
    readonly gradeLabel: string;
  };
}

interface Named {
  readonly slug: string;
  readonly name: string;
}

export interface EntityFact extends FactWords {
  readonly slug: string;
  readonly type: string;
  readonly typeLabel: string;
  readonly from: Named & { readonly kindLabel: string };
  readonly to: Named & { readonly kindLabel: string };
  readonly hedge: string;
  readonly note: string | null;
  readonly evidence: readonly Passage[];
}

export interface EntityAnswer {
  readonly slug: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly name: string;
  readonly names: { readonly en: string; readonly zh: string | null };
  readonly aliases: readonly string[];
  readonly country: (Named & { readonly code: string }) | null;
  readonly existence: string;
  readonly existenceLabel: string;
  readonly announced: string | null;
  readonly isGroup: boolean;
  readonly note: string | null;
  readonly confidenceLabel: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly externalIds: readonly { readonly schemeLabel: string; readonly value: string }[];
  readonly sameAs: readonly { readonly entity: Named; readonly reason: string }[];
  readonly vendor?: Named | null;
  readonly architecture?: Named | null;
  readonly specs?: Readonly<Record<string, number | string | { readonly sum: string } | null>>;
  readonly evidence: readonly Passage[];
  readonly relations: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly EntityFact[];
  };
  readonly listings: {
    readonly nodes: readonly {
      readonly listLabel: string;
      readonly listedName: string | null;
      readonly effectiveOn: string;
      readonly removedOn: string | null;
      readonly footnote: string | null;
      readonly reviewPolicy: string | null;
      readonly inForce: boolean;
      readonly via: Named;
      readonly evidence: readonly Passage[];
    }[];
  };
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly key: string;
      readonly disputed: boolean;
      readonly disputeReason: string;
      readonly headline: {
        readonly measure: { readonly name: string };
        readonly period: string;
        readonly value: string;
        readonly saidBy: string | null;
        readonly saidOn: string | null;
        readonly hedgeLabel: string;
        readonly evidence: readonly Passage[];
      };
      readonly claims: readonly { readonly slug: string }[];
    }[];
  };
  readonly policyEvents: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly name: string;
      readonly jurisdiction: { readonly name: string };
      readonly effectiveOn: string | null;
      readonly announcedOn: string | null;
      readonly statusLabel: string;
    }[];
  };
}
