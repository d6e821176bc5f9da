/** The two languages of the pages, and texts in both. */
export type Lang = 'en' | 'zh';

export const LANGS: readonly Lang[] = ['en', 'zh'];

/** A text in both languages: a missing one is an error of types. */
export type Bilingual = readonly [en: string, zh: string];

export function inLang(lang: Lang, text: Bilingual): string {
  return text[lang === 'zh' ? 1 : 0];
}

/** `say('title')` from a table of texts; `{name}` in a text is replaced by the value given. */
export function speaker<Key extends string>(lang: Lang, words: Readonly<Record<Key, Bilingual>>) {
  return (key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
    inLang(lang, words[key]).replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The tag of a language for `lang` attributes. */
export function langTag(lang: Lang): string {
  return lang === 'zh' ? 'zh-Hans' : 'en';
}
