/**
 * The frame of a question: the day the world is looked at (`asOf`) and the day up to which the public could read
 * (`knownOn`). It travels on the objects of an answer, never in the context, so that two days can stand in one request.
 */
import { BadUserInput } from '../errors.ts';
import { isDay } from './time.ts';

export type DataUse = 'ANY' | 'COMMERCIAL';

export interface Frame {
  /** Full day, UTC. */
  readonly asOf: string;
  /** Full day, UTC, never after `today`. */
  readonly knownOn: string;
  readonly dataUse: DataUse;
  /** The day the question is asked, UTC. */
  readonly today: string;
}

export interface FrameInput {
  readonly asOf?: string | null | undefined;
  readonly knownOn?: string | null | undefined;
  readonly dataUse?: DataUse | null | undefined;
}

/** The frame that an argument asks for; what it leaves out is today. Throws BadUserInput for a day in the future. */
export function frameOf(input: FrameInput | null | undefined, today: string): Frame {
  const asOf = input?.asOf ?? today;
  const knownOn = input?.knownOn ?? today;
  for (const [name, day] of [
    ['asOf', asOf],
    ['knownOn', knownOn],
  ] as const) {
    if (!isDay(day))
      throw new BadUserInput(`at.${name}: ${JSON.stringify(day)} is no day. Give a day such as ${today}.`);
  }
  if (knownOn > today) {
    throw new BadUserInput(`at.knownOn: ${knownOn} lies in the future. Give ${today} or an earlier day.`);
  }
  return { asOf, knownOn, dataUse: input?.dataUse ?? 'ANY', today };
}

/** The last day of which a reader in the frame can have read: an act is part of the world from the day it could be read. */
export function readBy(frame: Frame): string {
  const [earlier = frame.asOf] = [frame.asOf, frame.knownOn].sort();
  return earlier;
}

/** Frames with the same key see the same graph. */
export function frameKey(frame: Frame): string {
  return `${frame.asOf}|${frame.knownOn}|${frame.dataUse}`;
}
