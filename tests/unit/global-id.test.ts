import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/domain/frame.ts';
import { encodeCursor, pageRequest } from '../../src/graph/connection.ts';
import { decodeGlobalId, encodeGlobalId } from '../../src/graphql/global-id.ts';

const frame = frameOf({ asOf: '2021-01-01' }, '2026-11-23');

/** Every text that differs from the given one in one character. */
function tampered(text: string): string[] {
  const changed = [...text].map(
    (char, index) => `${text.slice(0, index)}${char === 'A' ? 'B' : 'A'}${text.slice(index + 1)}`,
  );
  return [...changed, text.slice(1), text.slice(0, -1), `${text}A`, `${text}=`, '', 'null', '💥'];
}

describe('ids', () => {
  const id = encodeGlobalId('Entity', 'huawei', frame);

  test('carry what they name and the frame', () => {
    expect(decodeGlobalId(id)).toEqual({
      type: 'Entity',
      slug: 'huawei',
      asOf: '2021-01-01',
      knownOn: '2026-11-23',
      dataUse: 'ANY',
    });
  });

  test('that were changed are refused, or name something else in plain form', () => {
    for (const text of tampered(id)) {
      try {
        const { type, asOf } = decodeGlobalId(text);
        expect(type).toBe('Entity');
        expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      } catch (error) {
        expect((error as Error).message).toContain('not an id of this server');
      }
    }
  });
});

describe('cursors', () => {
  const cursor = encodeCursor('Chip.NAME.ASC', ['H20', 'h20']);
  const read = (after: string) => pageRequest({ first: 5, after }, 'Chip.NAME.ASC', ['string', 'string']);

  test('say where a page ended', () => {
    expect(read(cursor)).toEqual({ first: 5, after: ['H20', 'h20'] });
  });

  test('of another list, or changed, are refused', () => {
    expect(() => pageRequest({ after: cursor }, 'Chip.NAME.DESC', ['string', 'string'])).toThrow(
      'not a cursor of this list',
    );
    expect(() =>
      pageRequest({ after: encodeCursor('Chip.NAME.ASC', [1, 'h20']) }, 'Chip.NAME.ASC', ['string', 'string']),
    ).toThrow('not a cursor');
    for (const text of tampered(cursor)) {
      try {
        expect(read(text).after).toHaveLength(2);
      } catch (error) {
        expect((error as Error).message).toContain('not a cursor of this list');
      }
    }
  });
});
