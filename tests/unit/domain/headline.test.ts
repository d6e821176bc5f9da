import { expect, it } from 'vitest';
import { type HeadlineInput, headlineKey } from '../../../src/domain/headline.ts';
import { NEVER } from '../../../src/domain/time.ts';

const fact = (id: string, part: Partial<HeadlineInput> = {}): HeadlineInput => ({
  id,
  hedge: 'stated',
  recordedDay: '2025-01-01',
  sources: [{ kind: 'press', grade: 'B' }],
  ...part,
});

it.each([
  [
    'a denial comes last, whoever denies',
    fact('z', { sources: [] }),
    fact('a', { hedge: 'denied', sources: [{ kind: 'official', grade: 'A' }] }),
  ],
  [
    'the better kind of source',
    fact('z', { sources: [{ kind: 'filing', grade: 'C' }] }),
    fact('a', { recordedDay: '2026-01-01' }),
  ],
  [
    'the best source counts',
    fact('z', {
      sources: [
        { kind: 'forum', grade: 'F' },
        { kind: 'official', grade: 'A' },
      ],
    }),
    fact('a', { sources: [{ kind: 'filing', grade: 'A' }] }),
  ],
  ['the newer record', fact('z', { recordedDay: '2025-01-02' }), fact('a')],
  ['an unknown day is the oldest', fact('z', { recordedDay: '1990-01-01' }), fact('a', { recordedDay: NEVER })],
  ['the better grade', fact('z', { sources: [{ kind: 'press', grade: 'A' }] }), fact('a')],
  [
    'vendor and standard are equals, the id decides',
    fact('a', { sources: [{ kind: 'vendor', grade: 'B' }] }),
    fact('b', { sources: [{ kind: 'standard', grade: 'B' }] }),
  ],
  ['the id', fact('a'), fact('b')],
])('%s', (_name, first, second) => {
  expect([headlineKey(second), headlineKey(first)].sort()).toEqual([headlineKey(first), headlineKey(second)]);
});
