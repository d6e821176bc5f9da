import { type Example, parseExample } from './parse-example.ts';

const files = import.meta.glob<string>('../../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The repository's example operations, in the order of their file names. */
export const EXAMPLES: readonly Example[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([path, text]) => parseExample(path, text));
