/** The pages of `schema/rules` are made from the records: after a change of a rule delete the page and run this test with `-u`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulePage } from '../../../../src/domain/export-controls/rule-page.ts';
import { RULES } from '../../../../src/domain/export-controls/rules/index.ts';
import { ROOT } from '../../../support/app.ts';

const FOLDER = join(ROOT, 'schema/rules');

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
  await expect(rulePage('EN', rule)).toMatchFileSnapshot(join(FOLDER, `${id}.md`));
  await expect(rulePage('ZH', rule)).toMatchFileSnapshot(join(FOLDER, `${id}.zh.md`));
});

test('there is no page without its rule', () => {
  const pages = RULES.flatMap(({ id }) => [`${id}.md`, `${id}.zh.md`]);
  expect(readdirSync(FOLDER).sort()).toEqual(pages.sort());
});
