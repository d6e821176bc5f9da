import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { useSandbox } from './context.ts';
import { useOpenSaved, withOrigin } from './open-saved.ts';
import { decodeShareFragment, encodeShareFragment, type Operation, type SavedOperation } from './share-link.ts';

/** Copies an address that opens the sandbox with this query, its variables, the day and the dataset. */
export function ShareButton() {
  const { texts } = useSandbox();
  const current = useCurrentOperation();
  const copyLink = useCopyLink();
  return (
    <ToolbarButton label={texts.share} onClick={() => void withOrigin(current()).then(copyLink)}>
      <ShareIcon />
    </ToolbarButton>
  );
}

/** What stands in the editors. */
export function useCurrentOperation(): () => Operation {
  const { queryEditor, variableEditor, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operationName'),
  );
  return () => ({
    query: queryEditor?.getValue() ?? '',
    variables: variableEditor?.getValue() ?? '',
    ...(operationName ? { operationName } : {}),
  });
}

/** Copies the address of an operation, and says whether that went well. */
export function useCopyLink(): (operation: SavedOperation) => Promise<void> {
  const { notify } = useSandbox();
  return async (operation) => {
    // Also in the address bar: pages opened over plain HTTP from another machine may not write to the clipboard.
    history.replaceState(null, '', encodeShareFragment(operation));
    try {
      await navigator.clipboard.writeText(location.href);
      notify({ kind: 'shareCopied' });
    } catch {
      notify({ kind: 'shareInAddressBar' });
    }
  };
}

/** Opens what the address carries, at the start and whenever another link is pasted into the address bar. */
export function SharedLinkOpener() {
  const { notify } = useSandbox();
  const open = useOpenSaved();
  const ready = useGraphiQL((state) => Boolean(state.queryEditor && state.variableEditor));

  const openShared = useRef(() => {});
  useEffect(() => {
    openShared.current = () => {
      const link = decodeShareFragment(location.hash);
      if (link.kind === 'operation') open(link.operation);
      if (link.kind === 'malformed') notify({ kind: 'linkMalformed' });
    };
  });
  useEffect(() => {
    if (!ready) return;
    const onHashChange = () => openShared.current();
    onHashChange();
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, [ready]);
  return null;
}

function ShareIcon() {
  return (
    <svg viewBox="0 0 24 24" className="graphiql-toolbar-icon" fill="none" stroke="currentColor" aria-hidden="true">
      <path
        d="M10 14a5 5 0 0 0 7.1 0l3-3a5 5 0 0 0-7.1-7.1L11.5 5.4M14 10a5 5 0 0 0-7.1 0l-3 3a5 5 0 0 0 7.1 7.1l1.5-1.5"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
