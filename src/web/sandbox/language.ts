import type { Storage } from '@graphiql/toolkit';
import { useEffect, useState } from 'react';
import { LANGUAGES, type Language } from './parse-example.ts';
import { LANGUAGE_TAGS, TEXTS } from './texts/index.ts';

const KEY = 'language';

/** The interface language: as remembered, else the browser's; the document's title and `lang` follow it. */
export function useLanguage(storage: Storage): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() => remembered(storage) ?? preferred(navigator.language));
  useEffect(() => {
    document.title = TEXTS[language].title;
    document.documentElement.lang = LANGUAGE_TAGS[language];
  }, [language]);
  const choose = (chosen: Language) => {
    storage.setItem(KEY, chosen);
    setLanguage(chosen);
  };
  return [language, choose];
}

function remembered(storage: Storage): Language | undefined {
  const stored = storage.getItem(KEY);
  return LANGUAGES.find((language) => language === stored);
}

function preferred(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
