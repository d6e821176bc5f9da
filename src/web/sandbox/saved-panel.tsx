import { useGraphiQL } from '@graphiql/react';
import { type FormEvent, useRef } from 'react';
import { useSandbox } from './context.ts';
import { useEditorsReady } from './open-operation.ts';
import { useOpenSaved, withOrigin } from './open-saved.ts';
import type { SavedQuery } from './saved-queries.ts';
import { useCopyLink, useCurrentOperation } from './share.tsx';

/** Panel of the queries that a person keeps in this browser. */
export function SavedPanel() {
  const { texts, savedQueries, keepQueries } = useSandbox();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="sandbox-panel sandbox-saved" aria-label={texts.saved.title}>
      <h2 ref={heading} tabIndex={-1}>
        {texts.saved.title}
      </h2>
      <p>{texts.saved.intro}</p>
      <SaveForm />
      {savedQueries.length === 0 && <p>{texts.saved.none}</p>}
      <ul>
        {savedQueries.map((query) => (
          <SavedItem
            key={query.savedAt}
            query={query}
            onDelete={() => {
              keepQueries(savedQueries.filter((each) => each !== query));
              // The button that had the focus is gone.
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function SaveForm() {
  const { texts, savedQueries, keepQueries } = useSandbox();
  const name = useGraphiQL((state) => state.operationName);
  const ready = useEditorsReady();
  const current = useCurrentOperation();
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = String(new FormData(form).get('name') ?? '').trim();
    const operation = await withOrigin(current());
    const savedAt = new Date().toISOString();
    keepQueries([{ name: given || name || texts.saved.unnamed, savedAt, operation }, ...savedQueries]);
    form.reset();
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <label>
        {texts.saved.name}
        <input name="name" placeholder={name ?? texts.saved.unnamed} maxLength={200} autoComplete="off" />
      </label>
      <button type="submit" className="sandbox-button" disabled={!ready}>
        {texts.saved.save}
      </button>
    </form>
  );
}

function SavedItem({ query, onDelete }: { query: SavedQuery; onDelete: () => void }) {
  const { texts } = useSandbox();
  const ready = useEditorsReady();
  const open = useOpenSaved();
  const copyLink = useCopyLink();
  const { name, savedAt, operation } = query;
  const { origin } = operation;
  return (
    <li data-saved={name}>
      <button type="button" className="sandbox-example-open" disabled={!ready} onClick={() => open(operation)}>
        <strong>{name}</strong>
        <span>{origin ? texts.saved.on(origin) : savedAt.slice(0, 10)}</span>
      </button>
      <button type="button" onClick={() => void copyLink(operation)} aria-label={texts.saved.linkTo(name)}>
        {texts.saved.link}
      </button>
      <button type="button" onClick={onDelete} aria-label={texts.saved.deleteNamed(name)}>
        {texts.saved.delete}
      </button>
    </li>
  );
}

/** Icon of the panel in GraphiQL's sidebar: a bookmark. */
export function SavedIcon() {
  return (
    <svg viewBox="0 0 24 24" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M6 3h12v18l-6-5-6 5z" strokeLinejoin="round" />
    </svg>
  );
}
