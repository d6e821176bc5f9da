/** Verdicts on every chip of the seed, to countries, on days: what comes out, counted. */

import type { Seed } from '../../seed/model.ts';
import { readSeed } from '../../seed/validate.ts';
import type { Item } from '../../src/domain/export-controls/item.ts';
import { itemOf } from '../../src/domain/export-controls/item-record.ts';
import { judgeTransaction } from '../../src/domain/export-controls/verdict.ts';
import { ROOT } from './app.ts';
import { shipment } from './transactions.ts';

/** Destinations with controls of part 746. */
const NEVER_FREE = ['BY', 'CU', 'IR', 'KP', 'RU', 'SY'];

/** Every ISO code that a group or the seed names, and many more: two letters each. */
export const COUNTRIES: readonly string[] = [
  'AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CY CZ',
  'DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP',
  'KE KG KH KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL',
  'NO NP NZ OM PA PE PG PH PK PL PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN TR',
  'TT TW TZ UA UG US UY UZ VE VN VU WS YE ZA ZM ZW',
]
  .join(' ')
  .split(' ');

/** The first of each month from one year to another, the last included. */
export function months(from: number, until: number): string[] {
  return Array.from({ length: (until - from + 1) * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${from + Math.floor(index / 12)}-${month}-01`;
  });
}

/** Every chip of the seed as the rules see it; ownership of designers left out. */
export async function seedChips(): Promise<Item[]> {
  const result = await readSeed(`${ROOT}/seed`);
  if (!result.ok) throw new Error('the seed has mistakes');
  const { entities }: Seed = result.seed;
  const seats = new Map(
    entities.map(({ id, country }) => [id, country?.replace('country-', '').toUpperCase() ?? null]),
  );
  return entities
    .filter(({ kind }) => kind === 'Chip')
    .map(({ id, kind, attributes = {} }) => {
      const makers = entities.filter(({ relations = [] }) =>
        relations.some(({ type, to }) => type === 'DESIGNS' && to === id),
      );
      const designers = makers.map((maker) => {
        const country = seats.get(maker.id) ?? null;
        return { slug: maker.id, country, parentCountry: country };
      });
      return itemOf({ slug: id, kind, attributes, designers });
    });
}

export interface Sweep {
  readonly verdicts: number;
  /** How often each outcome came out, by year. */
  readonly tally: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Combinations that must not be free, and are. */
  readonly free: readonly string[];
}

/** Judges every combination of chip, country and day. */
export function sweep(chips: readonly Item[], countries: readonly string[], days: readonly string[]): Sweep {
  const tally: Record<string, Record<string, number>> = {};
  const free: string[] = [];
  for (const day of days) {
    const year = tally[day.slice(0, 4)] ?? {};
    tally[day.slice(0, 4)] = year;
    for (const chip of chips) {
      for (const country of countries) {
        const { outcome, generalProhibition10 } = judgeTransaction(day, shipment(chip, country));
        year[outcome] = (year[outcome] ?? 0) + 1;
        if (outcome !== 'NO_LICENCE_REQUIRED') continue;
        if (NEVER_FREE.includes(country) || generalProhibition10?.truth === 'TRUE')
          free.push(`${chip.slug} to ${country} on ${day}`);
      }
    }
  }
  return { verdicts: chips.length * countries.length * days.length, tally, free };
}
