/** Every injection in every argument that takes a text, null wherever it may stand, and 1,000 tampered cursors and ids. */
import { expect, test } from 'vitest';
import { allQueries } from '../support/all-queries.ts';
import { startTestApp } from '../support/app.ts';
import { INJECTIONS } from '../support/injections.ts';
import { readPools } from '../support/query-values.ts';
import { FREE_TEXTS, inject, isReached, nullPlaces, textPlaces } from '../support/run-injections.ts';
import { askTampered } from '../support/run-tampered.ts';
import { isHealthy } from '../support/sent.ts';
import { tampered } from '../support/tampered.ts';

const TAMPERED = 1_000;

test('texts stay texts: not found, or refused, and no statement is another one', async () => {
  const app = await startTestApp();
  const pools = await readPools(app);
  const report = await inject(app, pools, { places: textPlaces(app.schema), textsAt: () => INJECTIONS, atOnce: 3 });
  expect(report.problems).toEqual([]);
  expect([...report.found].filter((place) => !FREE_TEXTS.has(place))).toEqual([]);
  const known = new Set(allQueries().map(({ text }) => text));
  expect([...report.statements].filter((text) => !known.has(text))).toEqual([]);
  const mayBeNull = nullPlaces(app.schema).filter((place) => isReached(place, pools));
  const nulls = await inject(app, pools, { places: mayBeNull, textsAt: () => [null], atOnce: 3 });
  expect(nulls.problems).toEqual([]);
  const places = await askTampered(app, tampered(pools, TAMPERED), 3);
  expect(places.problems).toEqual([]);
  expect(await isHealthy(app)).toBe(true);
  await app.close();
  const { strings, asked, requests, codes } = report;
  const counted = { strings, places: report.places, asked, requests, codes, otherStatements: 0, problems: 0 };
  const nullsAsked = { places: nulls.places, codes: nulls.codes, problems: 0 };
  const result = {
    injections: counted,
    nulls: nullsAsked,
    tampered: { asked: places.asked, outcomes: places.outcomes, problems: 0 },
  };
  await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot('injections.result.json');
}, 10_800_000);
