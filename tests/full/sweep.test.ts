/** Every chip of the seed to every country on the first of each month since 2022; the outcomes are counted beside it. */
import { expect, test } from 'vitest';
import { COUNTRIES, months, seedChips, sweep } from '../support/sweep.ts';

test('every chip, every country, every month: no error, and nothing free that may not be', async () => {
  const chips = await seedChips();
  const days = months(2022, 2026);
  const { verdicts, tally, free } = sweep(chips, COUNTRIES, days);
  expect(free).toEqual([]);
  const result = { chips: chips.length, countries: COUNTRIES.length, days: days.length, verdicts, outcomes: tally };
  await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot('sweep.result.json');
}, 3_600_000);
