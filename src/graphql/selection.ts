/** What a query asks for below a field, so that nothing else is read. */
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/**
 * Whether the selection of a field holds another field of that name, in fragments too. Types and directives are not looked
 * at: it may say yes where nothing comes of it, never no where something does.
 */
export function selects({ fieldNodes, fragments }: Asked, name: string): boolean {
  const holds = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === 'Field') return selection.name.value === name;
      if (selection.kind === 'InlineFragment') return holds(selection.selectionSet);
      return holds(fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => holds(selectionSet));
}

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;
