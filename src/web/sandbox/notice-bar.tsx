import { CloseIcon, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Notice, useSandbox } from './context.ts';
import { useOpenOperation } from './open-operation.ts';
import { pinDays } from './pin-days.ts';

/** A message at the foot of the page; what went wrong is read out at once, the rest when the reader pauses. */
export function NoticeBar({ notice }: { notice: Notice }) {
  const { texts, notify } = useSandbox();
  const wrong = notice.kind === 'linkMalformed' || notice.kind === 'notSaved';
  return (
    <div className="sandbox-notice" role={wrong ? 'alert' : 'status'} data-notice={notice.kind}>
      {notice.kind === 'savedEarlier' ? <SavedEarlier notice={notice} /> : <span>{texts[notice.kind]}</span>}
      <button type="button" onClick={() => notify(undefined)} aria-label={texts.dismiss}>
        <CloseIcon aria-hidden="true" />
      </button>
    </div>
  );
}

function SavedEarlier({ notice }: { notice: Notice & { kind: 'savedEarlier' } }) {
  const { texts, notify } = useSandbox();
  const { run } = useGraphiQLActions();
  const schema = useGraphiQL((state) => state.schema);
  const open = useOpenOperation();
  const { operation, origin, present } = notice;
  const pinned = schema && pinDays(schema, operation, origin);
  const words = { ...origin, now: present.dataset, builtAt: present.builtAt.slice(0, 10), today: present.today };
  return (
    <>
      <span>
        {present.dataset === origin.dataset ? texts.dayPassed(words) : texts.datasetChanged(words)}{' '}
        {pinned && (pinned.changed ? texts.asItWas : texts.daysNamed)}
      </span>
      {pinned?.changed && (
        <button
          type="button"
          className="sandbox-notice-action"
          onClick={() => {
            open(pinned.operation);
            run();
            notify(undefined);
          }}
        >
          {texts.runAsOf(origin)}
        </button>
      )}
    </>
  );
}
