/** The day on which tests ask, so that "today" is the same in every run: the day the facts were gathered. */
export const TODAY = '2026-11-23';
