import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { findKey, makeKey, parseKeys } from '../../../src/http/api-keys.ts';
import { addressOf, clientOf, networkOf } from '../../../src/http/clients.ts';

const RATE = { perSecond: 20, burst: 60 };

function request(headers: Record<string, string>, remoteAddress = '10.0.0.9'): IncomingMessage {
  return { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
}

describe('keys', () => {
  const made = makeKey('newsroom', { perSecond: 50, burst: 200 });
  const other = makeKey('other', RATE);
  const { keys, problems } = parseKeys(`# keys\n\n${made.line}\r\n${other.line}\n`);

  test('the file holds hashes, not keys', () => {
    expect(problems).toEqual([]);
    expect(made.line).not.toContain(made.key);
    expect(made.line).toMatch(/^newsroom sha256:[0-9a-f]{64} 50 200$/);
    expect(made.key.length).toBeGreaterThan(40);
  });

  test('a key is found by itself only', () => {
    expect(findKey(keys, made.key)).toMatchObject({ name: 'newsroom', rate: { perSecond: 50, burst: 200 } });
    expect(findKey(keys, `${made.key}x`)).toBeUndefined();
    expect(findKey(keys, made.line.split('sha256:')[1]?.slice(0, 64) ?? '')).toBeUndefined();
  });

  test.each([
    ['nonsense', 'line 1'],
    [`a sha256:${'0'.repeat(63)} 1 1`, 'line 1'],
    [`a sha256:${'0'.repeat(64)} 0 1`, 'line 1'],
    [`${made.line}\n${made.line}`, 'line 2: the name newsroom stands twice'],
  ])('%j is a mistake', (text, told) => expect(parseKeys(text).problems.join()).toContain(told));

  test('decides who asks', () => {
    const options = { rate: RATE, keys, trustProxy: 0 };
    for (const headers of [{ authorization: `Bearer ${made.key}` }, { 'x-api-key': made.key }]) {
      expect(clientOf(request(headers), options)).toMatchObject({
        by: 'KEY',
        bucket: 'key newsroom',
        rate: { burst: 200 },
      });
    }
    expect(clientOf(request({ 'x-api-key': 'guess' }), options)).toBe('UNKNOWN_KEY');
    expect(clientOf(request({ authorization: 'Basic abc' }), options)).toMatchObject({ by: 'ADDRESS' });
    expect(clientOf(request({ 'x-api-key': 'guess' }), { ...options, keys: [] })).toMatchObject({ by: 'ADDRESS' });
  });
});

describe('the address', () => {
  const headers = { 'x-forwarded-for': '6.6.6.6, 7.7.7.7, 8.8.8.8' };

  test('is that of the connection, whatever a header says', () => {
    expect(addressOf(request(headers), 0)).toBe('10.0.0.9');
  });

  test.each([
    [1, '8.8.8.8'],
    [2, '7.7.7.7'],
    [5, '6.6.6.6'],
  ])('behind %i proxies is the one that the first of them saw', (proxies, address) => {
    expect(addressOf(request(headers), proxies)).toBe(address);
  });

  test('of a proxy that says nothing is its own', () => expect(addressOf(request({}), 1)).toBe('10.0.0.9'));

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['x'.repeat(500), 'x'.repeat(64)],
  ])('%s counts as %s', (address, network) => expect(networkOf(address)).toBe(network));
});
