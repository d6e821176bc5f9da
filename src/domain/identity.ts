/** Ids of things in other registers: how they are written, checked and compared. */

/** Registers of ids, as the API names them. */
export const EXTERNAL_ID_SCHEMES = [
  'TICKER',
  'LEI',
  'WIKIDATA',
  'ISO_3166',
  'FEDERAL_REGISTER',
  'FEDERAL_REGISTER_DOCUMENT',
  'RIN',
  'DOCKET',
  'PROCLAMATION',
] as const;

export type ExternalIdScheme = (typeof EXTERNAL_ID_SCHEMES)[number];

export interface ExternalId {
  readonly scheme: ExternalIdScheme;
  readonly value: string;
}

const LEI = /^[A-Z0-9]{18}[0-9]{2}$/;

/** Whether a text is a Legal Entity Identifier: its form, and its check digits by ISO 7064 (mod 97-10). */
export function isLei(text: string): boolean {
  if (!LEI.test(text)) return false;
  let remainder = 0;
  for (const character of text) {
    // Letters count as two digits: A is 10, Z is 35.
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

const WIKIDATA = /^Q[1-9][0-9]*$/;

/** Whether a text is the id of an item of Wikidata. */
export function isWikidataItem(text: string): boolean {
  return WIKIDATA.test(text);
}

/** What a part of a legal citation of the United States looks like; the first group is the id. */
const CITATION_PARTS: readonly (readonly [ExternalIdScheme, RegExp])[] = [
  ['FEDERAL_REGISTER', /^(\d+ FR \d+)$/],
  ['FEDERAL_REGISTER_DOCUMENT', /^FR Doc (\d{4}-\d+)$/],
  ['RIN', /^RIN (\d{4}-[A-Z]{2}\d{2})$/],
  ['DOCKET', /^Docket ([\d-]+)$/],
  ['PROCLAMATION', /^Proclamation (\d+)$/],
];

/** The ids in a citation such as `90 FR 50857; FR Doc 2025-19846`, in its order; other parts are no ids. */
export function idsInCitation(citation: string): ExternalId[] {
  return citation.split(';').flatMap((part) => {
    for (const [scheme, pattern] of CITATION_PARTS) {
      const value = pattern.exec(part.trim())?.[1];
      if (value !== undefined) return [{ scheme, value }];
    }
    return [];
  });
}

/** The form in which ids are compared: case and the width of letters and blanks do not tell ids apart. */
export function externalIdKey({ scheme, value }: ExternalId): string {
  return `${scheme} ${value.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toUpperCase()}`;
}
