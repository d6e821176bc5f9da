import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeShareFragment, encodeShareFragment, type Operation } from '../../src/web/sandbox/share-link.ts';

const OPERATION: Operation = {
  query: 'query Search($text: String!) { search(text: $text) { totalCount } }',
  variables: '{ "text": "昇腾 🧩" }',
  operationName: 'Search',
};

/** Any text that can stand in an editor: all of Unicode but lone surrogates, which no text encoding can carry. */
const text = fc.string({ unit: 'binary', maxLength: 400 });

describe('a share link', () => {
  test('gives back what it was made of', () => {
    expect(decodeShareFragment(encodeShareFragment(OPERATION))).toEqual({ kind: 'operation', operation: OPERATION });
  });

  test('gives back any text and needs no escaping in an address', () => {
    fc.assert(
      fc.property(text, text, fc.option(text, { nil: undefined }), (query, variables, operationName) => {
        const operation = operationName === undefined ? { query, variables } : { query, variables, operationName };
        const fragment = encodeShareFragment(operation);
        expect(fragment).toMatch(/^#share=[\w-]+$/);
        expect(decodeShareFragment(fragment)).toEqual({ kind: 'operation', operation });
      }),
    );
  });

  test('carries the day and the dataset; a link from before that opens without', () => {
    const origin = { asOf: '2026-01-15', knownOn: '2026-01-15', dataset: '0a1b2c' };
    const saved = { ...OPERATION, origin };
    expect(decodeShareFragment(encodeShareFragment(saved))).toEqual({ kind: 'operation', operation: saved });
  });

  test('carries a query of a hundred thousand characters', () => {
    const operation = { query: `{ ${'dataset { version } '.repeat(5000)} }`, variables: '' };
    expect(decodeShareFragment(encodeShareFragment(operation))).toEqual({ kind: 'operation', operation });
  });

  test.each(['', '#', '#other=1', '#section'])('is none of ours: %j', (fragment) => {
    expect(decodeShareFragment(fragment)).toEqual({ kind: 'none' });
  });

  const json = (value: unknown) => `#share=${Buffer.from(JSON.stringify(value)).toString('base64url')}`;
  test.each([
    ['cut short', encodeShareFragment(OPERATION).slice(0, -7)],
    ['empty', '#share='],
    ['not base64', '#share=%E4%B8%AD***'],
    ['not UTF-8', `#share=${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}`],
    ['not an object', json('text')],
    ['null', json(null)],
    ['without a query', json({ variables: '{}' })],
    ['with variables that are no text', json({ query: '{ dataset { version } }', variables: {} })],
    [
      'with a day that is none',
      json({ query: '{ a }', origin: { asOf: '"}) {', knownOn: '2026-01-15', dataset: 'x' } }),
    ],
    [
      'with an origin without a dataset',
      json({ query: '{ a }', origin: { asOf: '2026-01-15', knownOn: '2026-01-15' } }),
    ],
    ['with an operation name that is no text', json({ query: '{ dataset { version } }', operationName: 1 })],
  ])('is malformed: %s', (_case, fragment) => {
    expect(decodeShareFragment(fragment)).toEqual({ kind: 'malformed' });
  });
});
