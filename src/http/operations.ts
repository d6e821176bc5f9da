/** Names of the operations that this project itself asks: counters tell these apart, and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VIEWS } from '../views/index.ts';
import { ACT_QUESTION } from './pages/act.ts';
import { CHANGES_QUESTION } from './pages/changes.ts';
import { ENTITY_QUESTION } from './pages/entity-question.ts';
import { SEARCH_QUESTION } from './pages/search.ts';

/** Those of views, pages, and of the examples in a folder. */
export function knownOperations(examples: string): ReadonlySet<string> {
  const files = readdirSync(examples).filter((name) => name.endsWith('.graphql'));
  const texts = [
    ACT_QUESTION,
    ENTITY_QUESTION,
    SEARCH_QUESTION,
    CHANGES_QUESTION,
    ...[...VIEWS.values()].map(({ question }) => question),
    ...files.map((name) => readFileSync(join(examples, name), 'utf8')),
  ];
  return new Set(texts.flatMap((text) => [...text.matchAll(/^query (\w+)/gm)].map(([, name = '']) => name)));
}
