/** A sample of the sweep over all chips, countries and months. */
import { expect, test } from 'vitest';
import { COUNTRIES, months, seedChips, sweep } from '../../../support/sweep.ts';

test('every twelfth chip, every country, two days a year since 2022: no error, and nothing free that may not be', async () => {
  const chips = (await seedChips()).filter((_, index) => index % 12 === 0);
  const days = months(2022, 2026).filter((day) => /-0[16]-01$/.test(day));
  const { verdicts, tally, free } = sweep(chips, COUNTRIES, days);
  expect(free).toEqual([]);
  expect(verdicts).toBeGreaterThan(25_000);
  expect(Object.keys(tally)).toEqual(['2022', '2023', '2024', '2025', '2026']);
}, 120_000);
