import { PlayIcon, useGraphiQLActions } from '@graphiql/react';
import { useSandbox } from './context.ts';
import { EXAMPLES } from './examples.ts';
import { useEditorsReady, useOpenOperation } from './open-operation.ts';
import type { Example } from './parse-example.ts';

/** Panel beside the editor that lists the example operations. */
export function ExamplesPanel() {
  const { texts } = useSandbox();
  const { run } = useGraphiQLActions();
  const open = useOpenOperation();
  return (
    <section className="sandbox-examples" aria-label={texts.examples}>
      <h2>{texts.examples}</h2>
      <p>{texts.examplesIntro}</p>
      <ul>
        {EXAMPLES.map((example) => (
          <ExampleItem
            key={example.id}
            example={example}
            onOpen={() => open(example.operation)}
            onRun={() => {
              open(example.operation);
              run();
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function ExampleItem({ example, onOpen, onRun }: { example: Example; onOpen: () => void; onRun: () => void }) {
  const { language, texts } = useSandbox();
  const ready = useEditorsReady();
  const title = example.title[language];
  return (
    <li data-example={example.id}>
      <button type="button" className="sandbox-example-open" disabled={!ready} onClick={onOpen}>
        <strong>{title}</strong>
        <span>{example.what[language]}</span>
      </button>
      <button
        type="button"
        className="sandbox-example-run"
        disabled={!ready}
        onClick={onRun}
        aria-label={texts.runExample(title)}
      >
        <PlayIcon aria-hidden="true" />
        {texts.run}
      </button>
    </li>
  );
}

/** Icon of the panel in GraphiQL's sidebar: a list with a mark. */
export function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 6h12M9 12h12M9 18h12" strokeLinecap="round" />
      <path d="m3 4 3 2-3 2zM3 10l3 2-3 2zM3 16l3 2-3 2z" fill="currentColor" strokeLinejoin="round" />
    </svg>
  );
}
