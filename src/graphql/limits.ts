/** Limits on a document, checked before anything runs. */
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { DEFAULT_POOL } from '../neo4j/database.ts';

/** Tokens of a document: a parse bomb is refused before it is built. */
export const MAX_TOKENS = 1_000;

/** Nested fields of a document; introspection is exempt. */
export const MAX_DEPTH = 15;

/** Size of a request in kB. */
export const MAX_BODY_KB = 100;

/** Static cost of an operation, see `cost-weights.ts`. */
export const MAX_COST = 10_000;

/** Ids taken by `nodes`: as many as a page has edges. */
export const MAX_IDS = 100;

/** Destinations of `Chip.verdicts`: more than a matrix shows. */
export const MAX_DESTINATIONS = 60;

/** Time for an answer in milliseconds; a request that takes longer is cut off with TIMEOUT. */
export const DEADLINE_MS = 5_000;

/** Limits that whoever runs a server may choose. */
export interface Limits {
  readonly bodyKb: number;
  readonly tokens: number;
  readonly depth: number;
  readonly cost: number;
  readonly deadlineMs: number;
  /** Requests a second that one client keeps up, and those at once after a pause. */
  readonly perSecond: number;
  readonly burst: number;
  /** Requests worked on at once. */
  readonly concurrent: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyKb: MAX_BODY_KB,
  tokens: MAX_TOKENS,
  depth: MAX_DEPTH,
  cost: MAX_COST,
  deadlineMs: DEADLINE_MS,
  // A person who clicks, and a page that asks a dozen things at once, stay below; a crawler does not.
  perSecond: 20,
  burst: 60,
  // Twice the pool of connections: while one statement of a request runs, the answer of another is put together.
  concurrent: 2 * DEFAULT_POOL,
};

/** Validation rule: no field stands deeper than the limit. */
export const depthLimit =
  (limit: number) =>
  (context: ValidationContext): ASTVisitor => {
    // Depth below a fragment is the same wherever it is spread: reckoned once. A cycle is another rule's error.
    const ofFragment = new Map<FragmentDefinitionNode, number>();

    function depthOf(selections: SelectionSetNode): number {
      let deepest = 0;
      for (const selection of selections.selections) {
        if (selection.kind === Kind.FIELD) {
          if (selection.name.value.startsWith('__')) continue;
          deepest = Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0));
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          deepest = Math.max(deepest, depthOf(selection.selectionSet));
        } else {
          const fragment = context.getFragment(selection.name.value);
          if (fragment) deepest = Math.max(deepest, depthOfFragment(fragment));
        }
      }
      return deepest;
    }

    function depthOfFragment(fragment: FragmentDefinitionNode): number {
      const known = ofFragment.get(fragment);
      if (known !== undefined) return known;
      ofFragment.set(fragment, 0);
      const depth = depthOf(fragment.selectionSet);
      ofFragment.set(fragment, depth);
      return depth;
    }

    return {
      OperationDefinition(node) {
        const depth = depthOf(node.selectionSet);
        if (depth <= limit) return;
        context.reportError(
          new GraphQLError(`The query is ${depth} fields deep; the limit is ${limit}. Split it into several.`, {
            nodes: node,
            extensions: { code: 'LIMIT_EXCEEDED', limit, given: depth },
          }),
        );
      },
    };
  };
