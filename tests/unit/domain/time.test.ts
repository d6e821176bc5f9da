import { describe, expect, it } from 'vitest';
import {
  actTime,
  dayAfter,
  earliestDay,
  existenceOf,
  firstDay,
  holdsOn,
  isDay,
  isPartialDate,
  listingTime,
  NEVER,
  recordTime,
  validTime,
} from '../../../src/domain/time.ts';

describe('partial dates', () => {
  it.each([
    ['2025', '2025-01-01'],
    ['2025-02', '2025-02-01'],
    ['2025-02-28', '2025-02-28'],
  ])('%s compares as %s', (given, day) => {
    expect(firstDay(given)).toBe(day);
  });

  it.each([
    ['2025', true],
    ['2025-02', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13', false],
    ['2025-00', false],
    ['2025-1-1', false],
    ['2025-01-01T00:00:00Z', false],
    ['spring 2025', false],
    ['', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isPartialDate(text)).toBe(expected);
  });

  it('knows a full day from a month', () => {
    expect(isDay('2025-02-28')).toBe(true);
    expect(isDay('2025-02')).toBe(false);
  });

  it('counts the next day over the end of a month, a year and a leap February', () => {
    expect(dayAfter('2026-11-30')).toBe('2026-12-01');
    expect(dayAfter('2025-12-31')).toBe('2026-01-01');
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  });

  it('takes the earliest by first day and skips what is missing', () => {
    expect(earliestDay(['2025-03-04', undefined, '2025-03'])).toBe('2025-03-01');
    expect(earliestDay([undefined])).toBeUndefined();
  });
});

describe('exclusive ends', () => {
  it.each([
    ['2025-01-31', false, 'the day before the start'],
    ['2025-02-01', true, 'the first day'],
    ['2025-12-31', true, 'the last day'],
    ['2026-01-01', false, 'the end'],
  ])('on %s holds: %s (%s)', (day, expected) => {
    expect(holdsOn(day, '2025-02-01', '2026-01-01')).toBe(expected);
  });
});

describe('existence of a thing', () => {
  it.each([
    [{ announced: '2023-03', released: '2023-05-01' }, '2023-03-01', true],
    [{ released: '2023-05-01', launched: '2022' }, '2023-05-01', true],
    [{ launched: '2022' }, '2022-01-01', true],
    [{ founded: '1993' }, '1993-01-01', false],
  ])('%j exists from %s, announced: %s', (attributes, day, isAnnouncement) => {
    expect(existenceOf(attributes)).toMatchObject({ day, isAnnouncement });
  });

  it('is not known without any of them', () => {
    expect(existenceOf({ ticker: 'NASDAQ:NVDA' })).toBeUndefined();
  });
});

describe('valid time of a relation', () => {
  const announced = existenceOf({ announced: '2022-03-22' });
  const founded = existenceOf({ founded: '1993' });
  const published = ['2024-05-01', undefined, '2023'];

  it.each([
    [
      'a stated start wins',
      { type: 'MADE_ON', validFrom: '2022-10', existence: announced, published },
      'STATED',
      '2022-10-01',
    ],
    ['structural: announced', { type: 'MADE_ON', existence: announced, published }, 'ANNOUNCED', '2022-03-22'],
    [
      'structural, only founded: attested',
      { type: 'REQUIRES', existence: founded, published },
      'ATTESTED',
      '2023-01-01',
    ],
    ['structural, no announcement: attested', { type: 'MADE_ON', published }, 'ATTESTED', '2023-01-01'],
    ['not structural: attested', { type: 'BUYS', existence: announced, published }, 'ATTESTED', '2023-01-01'],
    ['nothing known', { type: 'BUYS', existence: announced, published: [undefined] }, 'UNKNOWN_START', NEVER],
    ['attested only after its end', { type: 'OWNS', validUntil: '2022', published }, 'UNKNOWN_START', NEVER],
    ['attested on the day of its end', { type: 'OWNS', validUntil: '2023-01-01', published }, 'UNKNOWN_START', NEVER],
    ['attested before its end', { type: 'OWNS', validUntil: '2023-01-02', published }, 'ATTESTED', '2023-01-01'],
  ])('%s', (_name, input, startsOn, fromDay) => {
    expect(validTime(input)).toMatchObject({ startsOn, fromDay });
  });

  it('ends never or on the first day of the end given', () => {
    expect(validTime({ type: 'BUYS', validFrom: '2024', published: [] }).untilDay).toBe(NEVER);
    expect(validTime({ type: 'BUYS', validFrom: '2024', validUntil: '2025', published: [] }).untilDay).toBe(
      '2025-01-01',
    );
  });
});

describe('record time', () => {
  it.each([
    ['the day given', '2025-06', ['2024'], '2025-06-01'],
    ['the first publication', undefined, ['2024-02', '2024'], '2024-01-01'],
    ['never, where nothing is known', undefined, [undefined], NEVER],
  ])('%s', (_name, recordedOn, published, recordedDay) => {
    expect(recordTime(recordedOn, undefined, published)).toEqual({ recordedDay, retractedDay: NEVER });
  });

  it('ends with the retraction', () => {
    expect(recordTime('2025-06', '2025-10', []).retractedDay).toBe('2025-10-01');
  });
});

describe('acts and listings', () => {
  it.each([
    [
      'announced before published',
      { announcedOn: '2023-10-17', publishedOn: '2023-10-25', effectiveOn: '2023-11-17' },
      '2023-10-17',
      '2023-11-17',
    ],
    ['published only', { publishedOn: '2023-10-25' }, '2023-10-25', '2023-10-25'],
    ['effective only', { effectiveOn: '2023-11-17' }, '2023-11-17', '2023-11-17'],
    ['evidence only', {}, '2023-12-01', '2023-12-01'],
  ])('%s', (_name, dates, knownDay, sortDay) => {
    expect(actTime(dates, ['2023-12'])).toMatchObject({ knownDay, sortDay });
  });

  it('leaves open what is not known', () => {
    expect(actTime({}, [])).toEqual({
      existsFrom: NEVER,
      knownDay: NEVER,
      effectiveDay: NEVER,
      endDay: NEVER,
      sortDay: NEVER,
    });
  });

  it.each([
    [
      'the act was announced first',
      { publishedOn: '2019-05-21', effectiveOn: '2019-05-16' },
      '2019-05-15',
      '2019-05-15',
    ],
    ['published first', { publishedOn: '2019-05-14', effectiveOn: '2019-05-16' }, '2019-05-15', '2019-05-14'],
    ['neither known', { effectiveOn: '2019-05' }, NEVER, '2019-05-01'],
  ])('a listing is known when %s', (_name, dates, actKnownDay, knownDay) => {
    expect(listingTime(dates, actKnownDay)).toMatchObject({ knownDay, endDay: NEVER });
  });
});
