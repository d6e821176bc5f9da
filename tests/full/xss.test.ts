/** Every payload at every place of the seed's model, through every view, page, picture, table, embed and answer. */
import { expect, test } from 'vitest';
import { startTestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { poisonedSeed } from '../support/poisoned-seed.ts';
import { realSeed, withSeed } from '../support/swap-seed.ts';
import { PAYLOADS } from '../support/xss-payloads.ts';
import { sweep } from '../support/xss-sweep.ts';

/** Seeds in which every record has other payloads; together they hold each payload at each place. */
const ROUNDS = 4;

/** Each round begins with other payloads: a part of the work takes the first ones only. */
const PART = Math.ceil(PAYLOADS.length / ROUNDS);

test('no payload runs or becomes markup, and no cell a formula', async () => {
  const [app, browser, real] = await Promise.all([startTestApp(), launchBrowser(), realSeed()]);
  const findings: string[] = [];
  let [places, opened, read] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const poisoned = poisonedSeed(real.seed, PAYLOADS, round, ROUNDS);
    places = poisoned.places.size;
    await withSeed(app.database, real, { seed: poisoned.seed, version: `poisoned-${round}` }, async () => {
      const report = await sweep(browser, app, real.seed, {
        payloads: [...PAYLOADS.slice(round * PART), ...PAYLOADS.slice(0, round * PART)],
        perView: 2,
        perKind: 2,
        everyGuarded: 2,
        everyRead: 1,
        everyOpened: 12,
        turns: 1,
        links: PART,
      });
      findings.push(...report.findings);
      opened += report.opened;
      read += report.readOnly;
    });
  }
  await Promise.all([app.close(), browser.close()]);
  expect(findings).toEqual([]);
  const result = { payloads: PAYLOADS.length, places, rounds: ROUNDS, opened, read, findings: findings.length };
  await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot('xss.result.json');
}, 10_800_000);
