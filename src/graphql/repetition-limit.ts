/** How often a document may say the same: what costs next to nothing once is a burden a thousand times. */
import { type ASTNode, type ASTVisitor, GraphQLError, Kind, type ValidationContext } from 'graphql';

/** Renamed fields of a document: a table of ten chips for ten countries. */
export const MAX_ALIASES = 100;

/** Directives at one place: there are two, and neither may stand twice. */
export const MAX_DIRECTIVES = 5;

/** The same field in one selection, as programs that put parts together write it. */
export const MAX_REPEATS = 20;

/** Validation rule: one error for a document over any of these limits. */
export const repetitionLimit = (context: ValidationContext): ASTVisitor => {
  let aliases = 0;
  let told = false;

  function check(what: string, given: number, limit: number, advice: string, node: ASTNode): void {
    if (given <= limit || told) return;
    told = true;
    const message = `${what}: ${given} are over the limit of ${limit}. ${advice}`;
    const extensions = { code: 'LIMIT_EXCEEDED', limit, given };
    context.reportError(new GraphQLError(message, { nodes: node, extensions }));
  }

  return {
    enter(node) {
      if ('directives' in node) {
        const { length = 0 } = node.directives ?? {};
        check('Directives at one place', length, MAX_DIRECTIVES, 'Say each once.', node);
      }
      if (node.kind === Kind.FIELD && node.alias) {
        aliases += 1;
        check('Aliases', aliases, MAX_ALIASES, 'Split the query into several.', node);
      }
      if (node.kind === Kind.SELECTION_SET) {
        const counts = new Map<string, number>();
        for (const selection of node.selections) {
          if (selection.kind !== Kind.FIELD) continue;
          const name = (selection.alias ?? selection.name).value;
          const count = (counts.get(name) ?? 0) + 1;
          counts.set(name, count);
          check(`\`${name}\` in one selection`, count, MAX_REPEATS, 'Ask for it once.', selection);
        }
      }
    },
  };
};
