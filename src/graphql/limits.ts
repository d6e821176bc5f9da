/** Limits on a document, checked before anything runs. */
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Tokens of a document: a parse bomb is refused before it is built. */
export const MAX_TOKENS = 1_000;

/** Nested fields of a document; introspection is exempt. */
export const MAX_DEPTH = 15;

/** Size of a request in kB. */
export const MAX_BODY_KB = 100;

/** Validation rule: no field stands deeper than MAX_DEPTH. */
export function depthLimit(context: ValidationContext): ASTVisitor {
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
      if (depth <= MAX_DEPTH) return;
      context.reportError(
        new GraphQLError(`The query is ${depth} fields deep; the limit is ${MAX_DEPTH}. Split it into several.`, {
          nodes: node,
          extensions: { code: 'LIMIT_EXCEEDED', limit: MAX_DEPTH, given: depth },
        }),
      );
    },
  };
}
