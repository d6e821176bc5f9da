/** `country-cn` as the API writes it: `CN`. */
export function bareCode(countryId: string): string {
  return countryId.replace('country-', '').toUpperCase();
}
