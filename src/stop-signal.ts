/** How a person or a supervisor ends this process. */
import { setMaxListeners } from 'node:events';

/** Ctrl-C, `kill`, and a terminal that was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes on the Ctrl-C that the terminal has sent to us as well: within this time a second signal is the same one. */
const SAME_SIGNAL_MS = 700;

/** Exit status of a process that a second signal ended at once. */
const INTERRUPTED = 130;

/** Aborts at the first signal; a second one ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  // Every statement that is under way listens.
  setMaxListeners(0, controller.signal);
  let askedAt: number | undefined;
  const onSignal = (): void => {
    const now = performance.now();
    if (askedAt !== undefined && now - askedAt > SAME_SIGNAL_MS) process.exit(INTERRUPTED);
    askedAt ??= now;
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  // A closed terminal or pipe must not end us before the database has been stopped.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return controller.signal;
}

/** Resolves once the signal has come. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
