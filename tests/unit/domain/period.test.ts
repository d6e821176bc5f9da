import { expect, test } from 'vitest';
import { isPeriod, overlap, periodDays } from '../../../src/domain/period.ts';

test.each([
  ['2025', '2025-01-01', '2026-01-01'],
  ['2024-02', '2024-02-01', '2024-03-01'],
  ['2024-02-29', '2024-02-29', '2024-03-01'],
  ['2025-Q4', '2025-10-01', '2026-01-01'],
  ['2025-H1', '2025-01-01', '2025-07-01'],
  ['2025-H2', '2025-07-01', '2026-01-01'],
  ['2025-9M', '2025-01-01', '2025-10-01'],
  ['2025-01/2025-09', '2025-01-01', '2025-10-01'],
  ['2024/2025', '2024-01-01', '2026-01-01'],
  ['2026-02-17/2026-06-07', '2026-02-17', '2026-06-08'],
  ['2026-01-15/..', '2026-01-15', '9999-12-31'],
])('%s runs from %s to %s (exclusive)', (text, start, end) => {
  expect(periodDays(text)).toEqual({ start, end });
  expect(isPeriod(text)).toBe(true);
});

test.each(['FY2026', 'FY2026-Q1', 'FY2027-H1', 'unknown'])('%s is a period without days', (text) => {
  expect(isPeriod(text)).toBe(true);
  expect(periodDays(text)).toBeUndefined();
});

test.each(['', '2025-13', '2025-Q5', '2025-H3', '2025/2024', '2025/', '2025//', 'FY26', '2025-02-30', 'last year'])(
  '%s is no period',
  (text) => {
    expect(isPeriod(text)).toBe(false);
  },
);

test.each([
  ['2025', '2025-12', true],
  ['2025', '2026-01', false],
  ['2025-H1', '2025-Q3', false],
  ['2025-12-31', '2025', true],
  ['2026-01-15/..', '2030', true],
  ['2026-01-15/..', '2026-01-14', false],
  ['FY2026', 'FY2026', true],
  ['FY2026', '2026', false],
  ['unknown', '2025', false],
  ['unknown', 'unknown', false],
])('%s and %s overlap: %s', (a, b, expected) => {
  expect(overlap(a, b)).toBe(expected);
  expect(overlap(b, a)).toBe(expected);
});
