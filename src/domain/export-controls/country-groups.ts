/**
 * Country groups of supplement 1 to part 740 of the EAR, as of a day. Members are those of the eCFR of 2026-07-23;
 * before 2026-07-10 the United Arab Emirates stood in D:4 and not in A:5.
 */
const GROUPS_2026_07_23 = {
  'A:5':
    'AR AU AT BE BG CA HR CZ DK EE FI FR DE GR HU IS IN IE IT JP KR LV LT LU NL NZ NO PL PT RO SK SI ES SE CH TR AE GB',
  'A:6': 'AL CY IL MT MX SG ZA TW',
  'D:1': 'AM AZ BY MM KH CN GE IQ KZ KP KG LA LY MO MD MN NI RU TJ TM UZ VE VN YE',
  'D:4': 'BH BY CN EG IR IQ IL JO KP KW LB LY MO OM PK QA RU SA SY VE YE',
  'D:5': 'AF BY MM CF CN CD CU ER HT IR IQ KP LB LY NI RU SO SS SD SY VE ZW',
} as const;

export type CountryGroup = keyof typeof GROUPS_2026_07_23;

/** The day from which the United Arab Emirates left D:4 and joined A:5. */
const UAE_MOVED_ON = '2026-07-10';

/** The groups that a country (ISO alpha-2, upper case) stood in on a day. */
export function countryGroupsOf(country: string, day: string): CountryGroup[] {
  const groups = (Object.keys(GROUPS_2026_07_23) as CountryGroup[]).filter((group) =>
    GROUPS_2026_07_23[group].split(' ').includes(country),
  );
  return country === 'AE' && day < UAE_MOVED_ON ? ['D:4'] : groups;
}
