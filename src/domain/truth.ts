/** Three-valued (Kleene) logic: not knowing is an answer. */
export type Truth = 'TRUE' | 'FALSE' | 'UNKNOWN';

/** True where all are, false where one is; true of nothing. */
export function allOf(values: readonly Truth[]): Truth {
  if (values.includes('FALSE')) return 'FALSE';
  return values.includes('UNKNOWN') ? 'UNKNOWN' : 'TRUE';
}

/** True where one is, false where all are; false of nothing. */
export function anyOf(values: readonly Truth[]): Truth {
  if (values.includes('TRUE')) return 'TRUE';
  return values.includes('UNKNOWN') ? 'UNKNOWN' : 'FALSE';
}

export function not(value: Truth): Truth {
  if (value === 'UNKNOWN') return 'UNKNOWN';
  return value === 'TRUE' ? 'FALSE' : 'TRUE';
}

export function truth(value: boolean | undefined): Truth {
  if (value === undefined) return 'UNKNOWN';
  return value ? 'TRUE' : 'FALSE';
}

/** What several readings of an open question have in common: their value where they agree, else not known. */
export function agreed(readings: readonly Truth[]): Truth {
  const [first, ...rest] = readings;
  return first !== undefined && rest.every((value) => value === first) ? first : 'UNKNOWN';
}
