/** What the judging of transactions costs by itself, without database and API. */
import { bench, describe } from 'vitest';
import { judgeTransaction, verdictOn } from '../../src/domain/export-controls/verdict.ts';
import { COUNTRIES, seedChips, sweep } from '../support/sweep.ts';
import { shipment } from '../support/transactions.ts';

const chips = await seedChips();
const [chip] = chips;
if (!chip) throw new Error('the seed has no chip');
const DAY = '2026-02-01';

describe('export verdicts', () => {
  bench('one chip to one country on one day', () => {
    judgeTransaction(DAY, shipment(chip, 'CN'));
  });
  bench('the same with its assumptions', () => {
    verdictOn(DAY, shipment(chip, 'CN'));
  });
  bench(
    `every chip (${chips.length}) to every country (${COUNTRIES.length}) on one day`,
    () => {
      sweep(chips, COUNTRIES, [DAY]);
    },
    { iterations: 3, warmupIterations: 1, time: 0 },
  );
});
