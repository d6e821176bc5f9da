/** Licences of documents. */

/** Licences whose terms forbid commercial use: Creative Commons NC, however its parts are joined. */
const NON_COMMERCIAL = /\bNC\b/i;

/** Whether a document may be used commercially, as far as its licence is known. */
export function allowsCommercialUse(licence: string | undefined): boolean {
  return licence === undefined || !NON_COMMERCIAL.test(licence);
}

/** Licence of the facts as they are compiled here; documents keep their own. What it does not cover: `seed/LICENSE.md`. */
export const DATA_LICENCE = 'CC-BY-4.0';

export const DATA_LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
