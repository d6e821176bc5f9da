/** Which of our two languages a reader prefers, by the header `Accept-Language` (RFC 9110, section 12.5.4). */
import type { Lang } from '../domain/sentences.ts';

const LANGS: readonly Lang[] = ['EN', 'ZH'];

interface Range {
  /** `zh` of `zh-Hant-TW`: the names are translated into one Chinese and one English. */
  readonly language: string;
  readonly quality: number;
}

function rangesOf(header: string): Range[] {
  return header.split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '');
    const quality = weight === undefined ? 1 : Number(weight);
    // A part that nobody can read says nothing.
    if (tag === '' || !(quality >= 0 && quality <= 1)) return [];
    return [{ language: tag.replace(/-.*/, ''), quality }];
  });
}

/**
 * The language with the greatest quality; of two equals the one named first, of two not named English. What the header
 * does not name has the quality of `*`, if that is there. A reader of neither language gets English.
 */
export function preferredLang(header: string | undefined): Lang {
  if (header === undefined) return 'EN';
  const ranges = rangesOf(header);
  const wishes = LANGS.map((lang) => {
    const own = ranges.filter(({ language }) => language === lang.toLowerCase());
    const found = own.length > 0 ? own : ranges.filter(({ language }) => language === '*');
    const quality = Math.max(0, ...found.map((range) => range.quality));
    return { lang, quality, place: ranges.findIndex((range) => found.includes(range) && range.quality === quality) };
  });
  const [best] = wishes.sort((a, b) => b.quality - a.quality || a.place - b.place);
  return best === undefined || best.quality === 0 ? 'EN' : best.lang;
}
