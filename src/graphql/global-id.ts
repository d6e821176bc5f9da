/** Opaque ids of the API: what an object is, its slug, and the frame in which it was read. */

import type { DataUse, Frame } from '../domain/frame.ts';
import { isDay } from '../domain/time.ts';
import { BadUserInput } from '../errors.ts';

/** Kinds of object that `node(id)` can fetch again. */
export const NODE_TYPES = [
  'Entity',
  'Fact',
  'PolicyEvent',
  'Listing',
  'Source',
  'Claim',
  'Statement',
  'Scenario',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export interface GlobalId {
  readonly type: NodeType;
  readonly slug: string;
  readonly asOf: string;
  readonly knownOn: string;
  readonly dataUse: DataUse;
}

/** Longest id accepted: type, slug (at most some 100 characters) and two days, in base64. */
const MAX_LENGTH = 400;

export function encodeGlobalId(type: NodeType, slug: string, frame: Frame): string {
  const parts = [type, slug, frame.asOf, frame.knownOn, frame.dataUse];
  return Buffer.from(parts.join('|'), 'utf8').toString('base64url');
}

/** Reads an id made by `encodeGlobalId`; throws BadUserInput for any other text. */
export function decodeGlobalId(id: string): GlobalId {
  const parts = id.length > MAX_LENGTH ? [] : Buffer.from(id, 'base64url').toString('utf8').split('|');
  const [type, slug, asOf, knownOn, dataUse] = parts;
  const nodeType = NODE_TYPES.find((known) => known === type);
  if (
    parts.length !== 5 ||
    nodeType === undefined ||
    slug === undefined ||
    asOf === undefined ||
    !isDay(asOf) ||
    knownOn === undefined ||
    !isDay(knownOn) ||
    (dataUse !== 'ANY' && dataUse !== 'COMMERCIAL') ||
    Buffer.from(parts.join('|'), 'utf8').toString('base64url') !== id
  ) {
    throw new BadUserInput('id: this is not an id of this server. Take the `id` of an object in an earlier answer.');
  }
  return { type: nodeType, slug, asOf, knownOn, dataUse };
}
