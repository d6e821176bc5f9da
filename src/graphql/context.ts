/** What a request carries: reads that share its deadline, its language, its clock, its frames. */
import { type Frame, type FrameInput, frameKey, frameOf } from '../domain/frame.ts';
import type { Lang } from '../domain/sentences.ts';
import { overLimit } from '../errors.ts';
import type { Database, Reader } from '../neo4j/database.ts';
import { type Memory, NO_MEMORY } from '../neo4j/memory.ts';
import { preferredLang } from './accept-language.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** Different frames in one request: each has its own loaders and statements. */
export const MAX_FRAMES = 4;

export interface Context {
  readonly reader: Reader;
  /** Reads that give up early, so that there is time for a second try. */
  readonly quickReader: Reader;
  /** Language of `Accept-Language`. */
  readonly lang: Lang;
  /** What may be done with the answer; filled in while it is made. */
  readonly notes: AnswerNotes;
  /** The same request from the start, as if it arrived now for a dataset that has changed meanwhile. */
  again(): Context;
  /** Limits of this server. */
  readonly limits: Limits;
  /** Who asks, and how much is left; the bucket is looked at when it is asked for. */
  readonly rateLimit: () => RateLimitState;
  /** The frame of an `at` argument. Throws BadUserInput for a bad day, LimitExceeded for too many frames. */
  frame(at: FrameInput | null | undefined): Frame;
  loaders(frame: Frame): Loaders;
}

/** What is known of an answer besides its data. */
export interface AnswerNotes {
  /** Whether anything was read for it. */
  read: boolean;
  /** Dataset version that all of it was read from; undefined where that is not known. */
  version: string | undefined;
  /** Whether every question in it names both of its days. */
  daysGiven: boolean;
  /** False where a field gives something that is true at that moment only. */
  keep: boolean;
  /** Whether it came without an error. */
  whole: boolean;
  /** Name of the operation, where it has one. */
  operation: string | undefined;
  /** Static cost of the operation. */
  cost: number;
}

/** The notes of an answer that is not begun. */
export function blankNotes(): AnswerNotes {
  return { read: false, version: undefined, daysGiven: false, keep: true, whole: false, operation: undefined, cost: 0 };
}

/** What is left to the client that asks. */
export interface RateLimitState {
  readonly enabled: boolean;
  readonly by: 'ADDRESS' | 'KEY';
  readonly perSecond: number;
  readonly burst: number;
  readonly remaining: number;
  readonly nextInMs: number;
  readonly fullInMs: number;
}

export interface RequestOptions {
  readonly database: Database;
  /** What "today" is. */
  readonly now: Date;
  readonly limits?: Limits;
  readonly rateLimit?: () => RateLimitState;
  /** Moment (epoch milliseconds) from which the deadline counts. */
  readonly arrivedAt: number;
  readonly acceptLanguage?: string | undefined;
  /** Aborts when the client has gone away. */
  readonly signal?: AbortSignal;
  readonly onStatement?: (name: string) => void;
  readonly notes?: AnswerNotes;
  /** What was worked out before from the dataset that is read at that moment. */
  readonly memory?: () => Memory;
}

/** The part of the deadline that a first try may take. */
const QUICK_SHARE = 0.7;

export function createContext(options: RequestOptions): Context {
  const { database, now, arrivedAt, acceptLanguage, signal, limits = DEFAULT_LIMITS } = options;
  const { notes = blankNotes(), rateLimit = () => unlimited(limits) } = options;
  const today = now.toISOString().slice(0, 10);
  const memory = options.memory?.() ?? NO_MEMORY;
  const onStatement = (name: string): void => {
    notes.read = true;
    options.onStatement?.(name);
  };
  const shared = { memory, onStatement, ...(signal && { signal }) };
  const reader = database.reader({ deadlineAt: arrivedAt + limits.deadlineMs, ...shared });
  const quickReader = database.reader({ deadlineAt: arrivedAt + limits.deadlineMs * QUICK_SHARE, ...shared });
  let asked: 'NOTHING' | 'GIVEN_DAYS' | 'TODAY' = 'NOTHING';
  const frames = new Map<string, { frame: Frame; loaders: Loaders }>();

  function entry(frame: Frame): { frame: Frame; loaders: Loaders } {
    const key = frameKey(frame);
    const known = frames.get(key);
    if (known !== undefined) return known;
    if (frames.size === MAX_FRAMES) {
      throw overLimit('at', MAX_FRAMES + 1, MAX_FRAMES, 'These are different frames in one request: split it.');
    }
    const made = { frame, loaders: createLoaders(reader, frame) };
    frames.set(key, made);
    return made;
  }

  return {
    reader,
    quickReader,
    lang: preferredLang(acceptLanguage),
    limits,
    rateLimit: () => {
      // True for one client at one moment.
      notes.keep = false;
      return rateLimit();
    },
    notes,
    again: () => createContext({ ...options, notes }),
    frame: (at) => {
      const named = at?.asOf != null && at.knownOn != null;
      asked = named && asked !== 'TODAY' ? 'GIVEN_DAYS' : 'TODAY';
      notes.daysGiven = asked === 'GIVEN_DAYS';
      return entry(frameOf(at, today)).frame;
    },
    loaders: (frame) => entry(frame).loaders,
  };
}

/** Where nobody is limited, the numbers are those of a client that has not asked yet. */
export function unlimited({ perSecond, burst }: Limits): RateLimitState {
  return { enabled: false, by: 'ADDRESS', perSecond, burst, remaining: burst, nextInMs: 0, fullInMs: 0 };
}
