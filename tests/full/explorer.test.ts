/** Every page of the explorer in every look. */
import { describe, test } from 'vitest';
import { expectUsable, LOOKS, PAGES } from '../support/explorer-pages.ts';
import { visitsForTests } from '../support/visits.ts';

const visits = visitsForTests();

describe.each(LOOKS)('$name', (look) => {
  test.each(PAGES)('%s can be used by all and fits every width', (path) => expectUsable(visits, path, look));
});
