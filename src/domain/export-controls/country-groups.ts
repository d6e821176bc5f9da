/**
 * Country groups of supplement 1 to part 740 of the EAR, as of a day. Members are those of the eCFR of 2026-07-23;
 * what is known of changes before stands in `CHANGES`. Hong Kong counts as China, as the EAR treat it.
 */
import type { Truth } from '../truth.ts';

const GROUPS_2026_07_23 = {
  'A:5':
    'AR AU AT BE BG CA HR CZ DK EE FI FR DE GR HU IS IN IE IT JP KR LV LT LU NL NZ NO PL PT RO SK SI ES SE CH TR AE GB',
  'A:6': 'AL CY IL MT MX SG ZA TW',
  'D:1': 'AM AZ BY MM KH CN GE IQ KZ KP KG LA LY MO MD MN NI RU TJ TM UZ VE VN YE',
  'D:4': 'BH BY CN EG IR IQ IL JO KP KW LB LY MO OM PK QA RU SA SY VE YE',
  'D:5': 'AF BY MM CF CN CD CU ER HT IR IQ KP LB LY NI RU SO SS SD SY VE ZW',
} as const;

export type CountryGroup = keyof typeof GROUPS_2026_07_23;

export const COUNTRY_GROUPS = Object.keys(GROUPS_2026_07_23) as readonly CountryGroup[];

/** Membership that differed before the list above was printed. */
export interface GroupChange {
  readonly country: string;
  readonly group: CountryGroup;
  /** Membership up to the day before `until`; of two rows for one country and group the earlier end decides. */
  readonly was: Truth;
  /** Full day, exclusive. */
  readonly until: string;
  /** Policy event, or where the reading comes from. */
  readonly because: string;
}

export const CHANGES: readonly GroupChange[] = [
  { country: 'AE', group: 'D:4', was: 'TRUE', until: '2026-07-10', because: 'us-uae-2026-07' },
  { country: 'AE', group: 'A:5', was: 'FALSE', until: '2026-07-10', because: 'us-uae-2026-07' },
  { country: 'NI', group: 'D:5', was: 'FALSE', until: '2024-03-15', because: 'us-country-groups-2024-03' },
  { country: 'NI', group: 'D:1', was: 'FALSE', until: '2024-03-15', because: 'us-country-groups-2024-03' },
  { country: 'CY', group: 'D:5', was: 'UNKNOWN', until: '2024-05-30', because: 'us-country-groups-2024-05' },
  // Cambodia: 23 embargoed countries were counted on 2025-10-27, and it is absent from the list of 2026-07-23.
  { country: 'KH', group: 'D:5', was: 'TRUE', until: '2025-10-28', because: 'count of 23 countries of 2025-10-27' },
  { country: 'KH', group: 'D:5', was: 'UNKNOWN', until: '2026-07-23', because: 'absent from the eCFR of 2026-07-23' },
];

const MEMBERS = new Map<CountryGroup, ReadonlySet<string>>(
  COUNTRY_GROUPS.map((group) => [group, new Set(GROUPS_2026_07_23[group].split(' '))]),
);

/** The country whose groups count: the EAR treat Hong Kong as China. */
function countedAs(country: string): string {
  return country === 'HK' ? 'CN' : country;
}

/** Moves of countries between groups, on top of the record: `CN D:5` to whether it is a member. */
export type GroupOverrides = ReadonlyMap<string, boolean>;

export const NO_OVERRIDES: GroupOverrides = new Map();

/** Whether a country (ISO alpha-2, upper case) stood in a group on a day. */
export function memberOf(country: string, group: CountryGroup, day: string, overrides = NO_OVERRIDES): Truth {
  const counted = countedAs(country);
  const override = overrides.get(`${counted} ${group}`);
  if (override !== undefined) return override ? 'TRUE' : 'FALSE';
  const change = CHANGES.filter((row) => row.country === counted && row.group === group && day < row.until).sort(
    (a, b) => (a.until < b.until ? -1 : 1),
  )[0];
  if (change !== undefined) return change.was;
  return MEMBERS.get(group)?.has(counted) === true ? 'TRUE' : 'FALSE';
}

/** The groups that a country stood in on a day for certain. */
export function countryGroupsOf(country: string, day: string): CountryGroup[] {
  return COUNTRY_GROUPS.filter((group) => memberOf(country, group, day) === 'TRUE');
}
