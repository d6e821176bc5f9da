import { CloseIcon } from '@graphiql/react';
import { type Notice, useSandbox } from './context.ts';

/** A message at the foot of the page; what went wrong is read out at once, the rest when the reader pauses. */
export function NoticeBar({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  const { texts } = useSandbox();
  return (
    <div className="sandbox-notice" role={notice === 'linkMalformed' ? 'alert' : 'status'} data-notice={notice}>
      <span>{texts[notice]}</span>
      <button type="button" onClick={onDismiss} aria-label={texts.dismiss}>
        <CloseIcon aria-hidden="true" />
      </button>
    </div>
  );
}
