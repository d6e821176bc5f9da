import { explorerPlugin } from '@graphiql/plugin-explorer';
import { type GraphiQLPlugin, ToolbarButton } from '@graphiql/react';
import type { Storage } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useRef, useState } from 'react';
import { type Notice, SandboxContext, useSandbox } from './context.ts';
import { EditorSettings } from './editor-settings.tsx';
import { EXAMPLES } from './examples.ts';
import { ExamplesIcon, ExamplesPanel } from './examples-panel.tsx';
import { type Answer, fetcherThatTells } from './fetcher.ts';
import { useLanguage } from './language.ts';
import { NoticeBar } from './notice-bar.tsx';
import type { Language } from './parse-example.ts';
import { ResultTableButton } from './result-table.tsx';
import { SavedIcon, SavedPanel } from './saved-panel.tsx';
import { readSavedQueries, type SavedQuery, writeSavedQueries } from './saved-queries.ts';
import { SchemaMapButton } from './schema-map-view.tsx';
import { ShareButton, SharedLinkOpener } from './share.tsx';
import { TEXTS, type Texts } from './texts/index.ts';

function panelsIn(texts: Texts): GraphiQLPlugin[] {
  return [
    { title: texts.examples, icon: ExamplesIcon, content: ExamplesPanel },
    { title: texts.saved.title, icon: SavedIcon, content: SavedPanel },
    { ...explorerPlugin({ title: texts.queryBuilder, showAttribution: false }), title: texts.queryBuilder },
    HISTORY_PLUGIN,
  ];
}

/** GraphiQL knows a panel by its title, so each language has panels of its own, in the same order. */
const PANELS: Record<Language, GraphiQLPlugin[]> = { en: panelsIn(TEXTS.en), zh: panelsIn(TEXTS.zh) };

/** The same panel with its title in the language; GraphiQL's own have one title for all. */
function inLanguage(panel: GraphiQLPlugin | null, language: Language): GraphiQLPlugin | null {
  const panels = Object.values(PANELS).find((list) => panel && list.includes(panel));
  return (panel && panels && PANELS[language][panels.indexOf(panel)]) ?? panel;
}

/** Answers that are remembered with their questions: as many as anybody keeps tabs open. */
const KEPT_ANSWERS = 20;

/** The whole page: GraphiQL with our examples, links and languages. */
export function Sandbox({ storage }: { storage: Storage }) {
  const [language, chooseLanguage] = useLanguage(storage);
  const [notice, notify] = useState<Notice>();
  const texts = TEXTS[language];
  const [savedQueries, setSavedQueries] = useState<readonly SavedQuery[]>(() => readSavedQueries(storage));
  const answers = useRef<readonly Answer[]>([]);
  const [fetcher] = useState(() =>
    fetcherThatTells((answer) => {
      answers.current = [...answers.current, answer].slice(-KEPT_ANSWERS);
    }),
  );
  const context = {
    language,
    texts,
    storage,
    savedQueries,
    keepQueries: (queries: readonly SavedQuery[]) => {
      setSavedQueries(queries);
      if (!writeSavedQueries(storage, queries)) notify({ kind: 'notSaved' });
    },
    answers: () => answers.current,
    chooseLanguage,
    notify,
  };

  // Which panel is open, so that it stays open when the language changes; the examples at first.
  const openPanel = useRef<GraphiQLPlugin | null>(PANELS.en[0] ?? null);
  const visiblePlugin = inLanguage(openPanel.current, language);

  return (
    <SandboxContext value={context}>
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        plugins={PANELS[language]}
        {...(visiblePlugin ? { visiblePlugin } : {})}
        onTogglePluginVisibility={(plugin) => {
          openPanel.current = plugin;
        }}
        {...(EXAMPLES[0] ? { defaultQuery: EXAMPLES[0].operation.query } : {})}
        defaultEditorToolsVisibility="variables"
      >
        <GraphiQL.Logo>
          <h1 className="sandbox-logo" title={texts.tagline}>
            Chokepoint
          </h1>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <ShareButton />
              <SchemaMapButton />
              <LanguageButton />
            </>
          )}
        </GraphiQL.Toolbar>
        <GraphiQL.Footer>
          <ResultTableButton />
        </GraphiQL.Footer>
        <EditorSettings />
        <SharedLinkOpener />
        {notice && <NoticeBar notice={notice} />}
      </GraphiQL>
    </SandboxContext>
  );
}

function LanguageButton() {
  const { language, texts, chooseLanguage } = useSandbox();
  const { label, short } = texts.otherLanguage;
  return (
    <ToolbarButton label={label} onClick={() => chooseLanguage(language === 'en' ? 'zh' : 'en')}>
      <span className="sandbox-language" aria-hidden="true">
        {short}
      </span>
    </ToolbarButton>
  );
}
