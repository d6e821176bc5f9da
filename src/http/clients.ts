/** Who asks: a key, or an address. */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { type ApiKey, findKey } from './api-keys.ts';
import type { Rate } from './rate-limit.ts';

export interface Client {
  readonly by: 'ADDRESS' | 'KEY';
  /** Name of its bucket. */
  readonly bucket: string;
  readonly rate: Rate;
  /** Name of the key; undefined for an address. */
  readonly keyName?: string;
}

export interface ClientOptions {
  /** Rate of who has no key. */
  readonly rate: Rate;
  readonly keys: readonly ApiKey[];
  /** Proxies in front that are trusted to say who asked; 0 for none. */
  readonly trustProxy: number;
}

const BEARER = /^Bearer\s+(\S+)\s*$/i;

/** The key in the headers; undefined without one. */
function keyOf(request: IncomingMessage): string | undefined {
  const plain = request.headers['x-api-key'];
  if (typeof plain === 'string' && plain !== '') return plain;
  return BEARER.exec(request.headers.authorization ?? '')?.[1];
}

/** Who asks, or UNKNOWN_KEY; without a file of keys a key is nothing to this server. */
export function clientOf(request: IncomingMessage, options: ClientOptions): Client | 'UNKNOWN_KEY' {
  const given = options.keys.length === 0 ? undefined : keyOf(request);
  if (given === undefined) return addressClient(request, options);
  const key = findKey(options.keys, given);
  if (key === undefined) return 'UNKNOWN_KEY';
  return { by: 'KEY', bucket: `key ${key.name}`, rate: key.rate, keyName: key.name };
}

export function addressClient(request: IncomingMessage, { rate, trustProxy }: ClientOptions): Client {
  return { by: 'ADDRESS', bucket: networkOf(addressOf(request, trustProxy)), rate };
}

/**
 * Address of the client. Each proxy appends the address that it saw, so with one trusted proxy the last entry is true,
 * and everything before it is what the client chose to send.
 */
export function addressOf(request: IncomingMessage, trustProxy: number): string {
  const seen = request.socket.remoteAddress ?? '';
  if (trustProxy === 0) return seen;
  const header = request.headers['x-forwarded-for'];
  const entries = String(header ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return entries[Math.max(0, entries.length - trustProxy)] ?? seen;
}

/** Groups of an IPv6 address that name a network: one household has all addresses below. */
const NETWORK_GROUPS = 4;
const ALL_GROUPS = 8;

/** An IPv4 address itself, the network of an IPv6 one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address.slice(0, 64);
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const left = head.split(':').filter((group) => group !== '');
  const right = (tail ?? '').split(':').filter((group) => group !== '');
  const gap = tail === undefined ? 0 : ALL_GROUPS - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, gap)).fill('0'), ...right];
  return `${groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
