import { CloseIcon } from '@graphiql/react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSandbox } from './context.ts';

/** A window over the page: the browser keeps the focus inside, Escape closes it and the focus goes back. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { texts } = useSandbox();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="sandbox-dialog" aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()} aria-label={texts.close}>
          <CloseIcon aria-hidden="true" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
