import type { Language } from '../parse-example.ts';
import { en, type Texts } from './en.ts';
import { zh } from './zh.ts';

export type { Texts };
export const TEXTS: Record<Language, Texts> = { en, zh };
/** Values of the `lang` attribute and of `Accept-Language`. */
export const LANGUAGE_TAGS: Record<Language, string> = { en: 'en', zh: 'zh-CN' };
