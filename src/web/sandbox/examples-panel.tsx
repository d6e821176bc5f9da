import { PlayIcon, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { useSandbox } from './context.ts';
import { EXAMPLES } from './examples.ts';
import { useEditorsReady, useOpenOperation } from './open-operation.ts';
import { type Example, FOLDERS, type Folder } from './parse-example.ts';

/** Panel beside the editor: the example operations in folders by task. */
export function ExamplesPanel() {
  const { texts } = useSandbox();
  return (
    <section className="sandbox-panel sandbox-examples" aria-label={texts.examples}>
      <h2>{texts.examples}</h2>
      <p>{texts.examplesIntro}</p>
      {FOLDERS.map((folder) => (
        <ExampleFolder key={folder} folder={folder} />
      ))}
    </section>
  );
}

/** Which folders are open, separated by blanks. */
const OPEN_FOLDERS = 'open-folders';

function ExampleFolder({ folder }: { folder: Folder }) {
  const { texts, storage } = useSandbox();
  const { run } = useGraphiQLActions();
  const open = useOpenOperation();
  const openFolders = () => (storage.getItem(OPEN_FOLDERS) ?? FOLDERS[0]).split(' ');
  const [isOpen, setOpen] = useState(() => openFolders().includes(folder));
  const examples = EXAMPLES.filter((example) => example.folder === folder);
  return (
    <details
      data-folder={folder}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        const others = openFolders().filter((each) => each !== folder);
        storage.setItem(OPEN_FOLDERS, (currentTarget.open ? [...others, folder] : others).join(' '));
      }}
    >
      <summary>
        <h3>{texts.folders[folder]}</h3>
        <span className="sandbox-count">{examples.length}</span>
      </summary>
      <ul>
        {examples.map((example) => (
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
    </details>
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
