/** Changes of the record in words, in both languages. */
import type { Lang } from './sentences.ts';

type Words = (before: string, after: string) => string;

const WORDS: Readonly<Record<string, Readonly<Record<Lang, Words>>>> = {
  ADDED: { EN: (_, after) => `Became known: ${after}`, ZH: (_, after) => `新知：${after}` },
  CORRECTED: {
    EN: (before, after) => `Corrected: ${before} → ${after}`,
    ZH: (before, after) => `更正：${before} → ${after}`,
  },
  WITHDRAWN: { EN: (before) => `Withdrawn: ${before}`, ZH: (before) => `撤回：${before}` },
  ENDED: { EN: (before) => `Removed: ${before}`, ZH: (before) => `移除：${before}` },
  REVISED: {
    EN: (before, after) => `Revised: ${before} → ${after}`,
    ZH: (before, after) => `更新：${before} → ${after}`,
  },
};

/** The change, then the reason where its maker gave one (in the words of the record). */
export function changeSentence(lang: Lang, kind: string, before: string, after: string, reason: string | null): string {
  const sentence = WORDS[kind]?.[lang](before, after) ?? kind;
  const end = lang === 'EN' ? '.' : '。';
  if (reason === null) return `${sentence}${end}`;
  return lang === 'EN' ? `${sentence}. Reason: ${reason}` : `${sentence}。原因：${reason}`;
}
