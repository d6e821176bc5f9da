/** The state of acts by hand-made cases; the acts of the seed are in tests/integration/policy-status.test.ts. */
import { describe, expect, test } from 'vitest';
import {
  type Act,
  changesOf,
  type Effect,
  inForceOf,
  knownEndOf,
  type Law,
  type Stage,
  stagesOf,
  statusOn,
} from '../../../src/domain/policy.ts';
import { changeWords, standingWords } from '../../../src/domain/policy-words.ts';
import { actTime } from '../../../src/domain/time.ts';

const TODAY = '2026-11-23';

type Given = Partial<Omit<Act, 'id' | 'stages'>> & { readonly stages?: readonly Stage[] };

/** Acts by id, each `does` to others what the pairs say. */
function law(acts: Record<string, Given & { readonly does?: readonly (readonly [Effect, string])[] }>): Law {
  return new Map(
    Object.entries(acts).map(([id, { does: _, ...given }]) => {
      const dates = { announcedOn: null, publishedOn: null, effectiveOn: null, complianceOn: null, endsOn: null };
      const all = { ...dates, ...given };
      const present = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
      const act: Act = {
        id,
        nameEn: `Act ${id}`,
        nameZh: null,
        recorded: 'IN_FORCE',
        kind: 'RULE',
        bill: null,
        case: null,
        stage: null,
        stages: [],
        knownDay: actTime(present, []).knownDay,
        actedOnBy: Object.entries(acts).flatMap(([by, { does = [] }]) =>
          does.filter(([, to]) => to === id).map(([effect]) => ({ id: by, effect })),
        ),
        ...all,
      };
      return [id, act];
    }),
  );
}

/** `2025-01-01 IN_FORCE` for each day asked about. */
function on(acts: Law, id: string, days: readonly string[], knownOn = TODAY): string[] {
  return days.map((day) => {
    const { status, because } = statusOn(acts, id, day, knownOn);
    return `${day} ${status}${because === null ? '' : ` ${because}`}`;
  });
}

describe('an act by itself', () => {
  test('is announced, published, in force, ended; ends are exclusive', () => {
    const acts = law({
      rule: { announcedOn: '2023-10-17', publishedOn: '2023-10-25', effectiveOn: '2023-11-17', endsOn: '2024-01-01' },
    });
    const days = ['2023-10-16', '2023-10-17', '2023-10-25', '2023-11-16', '2023-11-17', '2023-12-31', '2024-01-01'];
    expect(on(acts, 'rule', days)).toEqual([
      '2023-10-16 NOT_YET_ANNOUNCED',
      '2023-10-17 ANNOUNCED',
      '2023-10-25 PUBLISHED',
      '2023-11-16 PUBLISHED',
      '2023-11-17 IN_FORCE',
      '2023-12-31 IN_FORCE',
      '2024-01-01 ENDED',
    ]);
  });

  test('comes into force on a day ahead', () => {
    const acts = law({ ban: { announcedOn: '2022-12-23', effectiveOn: '2027-12-23', recorded: 'ANNOUNCED' } });
    expect(on(acts, 'ban', [TODAY, '2027-12-22', '2027-12-23'])).toEqual([
      `${TODAY} ANNOUNCED`,
      '2027-12-22 ANNOUNCED',
      '2027-12-23 IN_FORCE',
    ]);
    expect(statusOn(acts, 'ban', TODAY, TODAY).next).toMatchObject({ from: '2027-12-23', status: 'IN_FORCE' });
  });

  test('is not known before it could be read, and then held since its first day', () => {
    const acts = law({ letter: { announcedOn: '2025-04-15', effectiveOn: '2025-04-09' } });
    expect(on(acts, 'letter', ['2025-04-10'], '2025-04-14')).toEqual(['2025-04-10 NOT_YET_ANNOUNCED']);
    expect(on(acts, 'letter', ['2025-04-08', '2025-04-09'], '2025-04-15')).toEqual([
      '2025-04-08 NOT_YET_ANNOUNCED',
      '2025-04-09 IN_FORCE',
    ]);
  });

  test('with partial dates counts from their first day and prints them as given', () => {
    const acts = law({ rule: { announcedOn: '2025-12', effectiveOn: '2026-02', endsOn: '2027' } });
    expect(on(acts, 'rule', ['2025-11-30', '2025-12-01', '2026-02-01', '2026-12-31', '2027-01-01'])).toEqual([
      '2025-11-30 NOT_YET_ANNOUNCED',
      '2025-12-01 ANNOUNCED',
      '2026-02-01 IN_FORCE',
      '2026-12-31 IN_FORCE',
      '2027-01-01 ENDED',
    ]);
    expect(statusOn(acts, 'rule', '2026-02-01', TODAY)).toMatchObject({ since: '2026-02', next: { since: '2027' } });
  });

  test.each([
    // A record that says what is not known leaves the day after the term open.
    ['UNKNOWN', { effectiveOn: '2025-11-10', endsOn: '2026-11-10' }, '2026-11-09', 'IN_FORCE', 'IN_FORCE'],
    ['UNKNOWN', { effectiveOn: '2025-11-10', endsOn: '2026-11-10' }, '2026-11-10', 'UNKNOWN', 'END_OPEN'],
    ['UNKNOWN', { effectiveOn: '2026-07-01' }, '2026-06-30', 'ANNOUNCED', 'NOT_YET_IN_EFFECT'],
    ['UNKNOWN', { effectiveOn: '2026-07-01' }, '2026-07-01', 'UNKNOWN', 'NOT_SETTLED'],
    // A change of which no day is known.
    ['SUPERSEDED', {}, '2026-01-01', 'UNKNOWN', 'CHANGE_UNDATED'],
    ['SUSPENDED', { endsOn: '2025-11' }, '2025-11-01', 'SUSPENDED', 'SUSPENDED'],
    ['ENDED', { case: 'a-case' }, '2026-01-01', 'ENDED', 'CLOSED'],
    ['ANNOUNCED', {}, '2026-01-01', 'ANNOUNCED', 'ANNOUNCED'],
    ['NEVER_IN_FORCE', {}, '2025-01-01', 'NEVER_IN_FORCE', 'WITHDRAWN'],
    ['NEVER_IN_FORCE', { endsOn: '2025-02-01' }, '2025-01-31', 'ANNOUNCED', 'NOT_YET_IN_EFFECT'],
    ['NEVER_IN_FORCE', { endsOn: '2025-02-01' }, '2025-02-01', 'NEVER_IN_FORCE', 'WITHDRAWN'],
  ] as const)('recorded as %s with %j: on %s %s, %s', (recorded, dates, day, status, reason) => {
    const acts = law({ act: { announcedOn: '2025-01-01', recorded, ...dates } });
    expect(statusOn(acts, 'act', day, TODAY)).toMatchObject({ status, reason });
  });

  test('is in force only where its state says so', () => {
    expect(['IN_FORCE', 'UNKNOWN', 'SUSPENDED', 'PUBLISHED'].map((status) => inForceOf(status as never))).toEqual([
      'TRUE',
      'UNKNOWN',
      'FALSE',
      'FALSE',
    ]);
  });
});

describe('suspensions', () => {
  const acts = law({
    rule: { announcedOn: '2025-09-29', effectiveOn: '2025-09-29', endsOn: '2025-11-10', recorded: 'SUSPENDED' },
    stay: {
      announcedOn: '2025-10-30',
      effectiveOn: '2025-11-10',
      endsOn: '2026-11-10',
      does: [['SUSPENDS', 'rule']],
    },
  });

  test('that ran out leave the state open', () => {
    expect(on(acts, 'rule', ['2025-11-09', '2025-11-10', '2026-11-09', '2026-11-10'])).toEqual([
      '2025-11-09 IN_FORCE',
      '2025-11-10 SUSPENDED stay',
      '2026-11-09 SUSPENDED stay',
      '2026-11-10 UNKNOWN stay',
    ]);
    expect(statusOn(acts, 'rule', '2026-11-10', TODAY).reason).toBe('SUSPENSION_OPEN');
  });

  test('have no effect before they could be read', () => {
    expect(on(acts, 'rule', ['2025-11-10'], '2025-10-29')).toEqual(['2025-11-10 IN_FORCE']);
    expect(on(acts, 'rule', ['2025-11-10'], '2025-10-30')).toEqual(['2025-11-10 SUSPENDED stay']);
    expect([knownEndOf(acts, 'rule', '2025-10-29'), knownEndOf(acts, 'rule', '2025-10-30')]).toEqual([
      null,
      '2025-11-10',
    ]);
  });

  test('that were lifted let the act apply again', () => {
    const lifted = law({
      rule: { announcedOn: '2025-01-01' },
      stay: { announcedOn: '2025-02-01', endsOn: '2025-12-01', does: [['SUSPENDS', 'rule']] },
      end: { announcedOn: '2025-06-01', does: [['LIFTS', 'stay']] },
    });
    expect(on(lifted, 'rule', ['2025-05-31', '2025-06-01', '2026-01-01'])).toEqual([
      '2025-05-31 SUSPENDED stay',
      '2025-06-01 IN_FORCE end',
      '2026-01-01 IN_FORCE end',
    ]);
    // Before the lifting could be read, the stay runs out by itself.
    expect(on(lifted, 'rule', ['2025-12-01'], '2025-05-31')).toEqual(['2025-12-01 UNKNOWN stay']);
  });

  test('one after the other: the one that is active counts', () => {
    const renewed = law({
      rule: { announcedOn: '2025-01-01' },
      first: { announcedOn: '2025-02-01', endsOn: '2025-05-01', does: [['SUSPENDS', 'rule']] },
      second: {
        announcedOn: '2025-04-20',
        effectiveOn: '2025-05-01',
        does: [
          ['SUSPENDS', 'rule'],
          ['SUPERSEDES', 'first'],
        ],
      },
    });
    expect(on(renewed, 'rule', ['2025-04-30', '2025-05-01', '2026-01-01'])).toEqual([
      '2025-04-30 SUSPENDED first',
      '2025-05-01 SUSPENDED second',
      '2026-01-01 SUSPENDED second',
    ]);
  });

  test('of what never came into force stay without end', () => {
    const stopped = law({
      rule: { announcedOn: '2025-10-09', effectiveOn: '2025-11-08' },
      stay: { announcedOn: '2025-11-07', does: [['SUSPENDS', 'rule']] },
    });
    expect(on(stopped, 'rule', ['2025-11-06', '2025-11-07', '2025-11-08'])).toEqual([
      '2025-11-06 ANNOUNCED',
      '2025-11-07 SUSPENDED stay',
      '2025-11-08 SUSPENDED stay',
    ]);
  });

  test('whose end is open are open, and so is what they suspend', () => {
    const open = law({
      rule: { announcedOn: '2025-01-01' },
      stay: { announcedOn: '2025-02-01', endsOn: '2026-02-01', does: [['SUSPENDS', 'rule']] },
      return: {
        announcedOn: '2025-02-01',
        effectiveOn: '2026-02-01',
        recorded: 'UNKNOWN',
        does: [['LIFTS', 'stay']],
      },
    });
    expect(on(open, 'stay', ['2026-01-31', '2026-02-01'])).toEqual([
      '2026-01-31 IN_FORCE',
      '2026-02-01 UNKNOWN return',
    ]);
    expect(on(open, 'rule', ['2026-01-31', '2026-02-01'])).toEqual([
      '2026-01-31 SUSPENDED stay',
      '2026-02-01 UNKNOWN stay',
    ]);
  });
});

describe('replaced, lifted, withdrawn, prolonged', () => {
  test('a replaced act stays replaced', () => {
    const acts = law({
      old: { announcedOn: '2022-10-07', endsOn: '2023-11-17', recorded: 'SUPERSEDED' },
      new: {
        announcedOn: '2023-10-17',
        effectiveOn: '2023-11-17',
        endsOn: '2025-01-01',
        does: [['SUPERSEDES', 'old']],
      },
    });
    expect(on(acts, 'old', ['2023-11-16', '2023-11-17', '2026-01-01'])).toEqual([
      '2023-11-16 IN_FORCE',
      '2023-11-17 SUPERSEDED new',
      '2026-01-01 SUPERSEDED new',
    ]);
    expect(on(acts, 'old', ['2023-11-17'], '2023-10-16')).toEqual(['2023-11-17 IN_FORCE']);
  });

  test('by a rule that starts in parts on the day that the record gives', () => {
    const acts = law({
      letters: { announcedOn: '2022-08-26', endsOn: '2022-10-21' },
      rule: {
        announcedOn: '2022-10-07',
        stages: [{ on: '2022-10-21', what: { en: 'Chips' } }],
        does: [['SUPERSEDES', 'letters']],
      },
    });
    expect(on(acts, 'letters', ['2022-10-20', '2022-10-21'])).toEqual([
      '2022-10-20 IN_FORCE',
      '2022-10-21 SUPERSEDED rule',
    ]);
  });

  test('a ban is lifted; a draft is withdrawn before it applies', () => {
    const acts = law({
      ban: { announcedOn: '2025-05-29', effectiveOn: '2025-05-23', endsOn: '2025-07-02' },
      lifting: { announcedOn: '2025-07-02', does: [['LIFTS', 'ban']] },
      draft: { announcedOn: '2026-03-05', recorded: 'NEVER_IN_FORCE' },
      withdrawal: { announcedOn: '2026-03-13', recorded: 'ANNOUNCED', does: [['LIFTS', 'draft']] },
      early: { announcedOn: '2026-01-01', effectiveOn: '2026-06-01' },
      repeal: { announcedOn: '2026-03-01', does: [['LIFTS', 'early']] },
    });
    expect(on(acts, 'ban', ['2025-07-01', '2025-07-02'])).toEqual(['2025-07-01 IN_FORCE', '2025-07-02 ENDED lifting']);
    expect(on(acts, 'draft', ['2026-03-12', '2026-03-13'])).toEqual([
      '2026-03-12 ANNOUNCED',
      '2026-03-13 NEVER_IN_FORCE withdrawal',
    ]);
    expect(on(acts, 'early', ['2026-02-28', '2026-03-01', '2026-06-01'])).toEqual([
      '2026-02-28 ANNOUNCED',
      '2026-03-01 NEVER_IN_FORCE repeal',
      '2026-06-01 NEVER_IN_FORCE repeal',
    ]);
  });

  test('stages of a bill follow each other; a bill does not touch the law', () => {
    const bill = { bill: 'a-bill', kind: 'LEGISLATION' };
    const acts = law({
      rule: { announcedOn: '2025-01-01' },
      introduced: { ...bill, announcedOn: '2025-04', recorded: 'SUPERSEDED', stage: 'introduced' },
      passed: {
        ...bill,
        announcedOn: '2026-01-12',
        recorded: 'SUPERSEDED',
        stage: 'passed-house',
        does: [
          ['SUPERSEDES', 'introduced'],
          ['SUPERSEDES', 'rule'],
        ],
      },
      dropped: { ...bill, announcedOn: '2026-06-01', recorded: 'NEVER_IN_FORCE', does: [['SUPERSEDES', 'passed']] },
    });
    expect(on(acts, 'introduced', ['2025-04-01', '2026-01-12'])).toEqual([
      '2025-04-01 PROPOSED',
      '2026-01-12 SUPERSEDED passed',
    ]);
    expect(on(acts, 'passed', ['2026-01-12', '2026-06-01'])).toEqual([
      '2026-01-12 PASSED_ONE_CHAMBER',
      '2026-06-01 SUPERSEDED dropped',
    ]);
    expect(on(acts, 'dropped', ['2026-06-01'])).toEqual(['2026-06-01 NEVER_IN_FORCE']);
    expect(on(acts, 'rule', ['2026-02-01'])).toEqual(['2026-02-01 IN_FORCE']);
  });

  test('an amendment that begins where a term ends prolongs it, once it can be read', () => {
    const acts = law({
      truce: { announcedOn: '2025-10-30', effectiveOn: '2025-11-10', endsOn: '2026-11-10' },
      extension: {
        announcedOn: '2026-09-23',
        effectiveOn: '2026-11-10',
        endsOn: '2027-01-11',
        does: [['AMENDS', 'truce']],
      },
    });
    expect(on(acts, 'truce', ['2026-11-10', '2027-01-11'])).toEqual(['2026-11-10 IN_FORCE', '2027-01-11 ENDED']);
    expect(on(acts, 'truce', ['2026-11-10'], '2026-09-22')).toEqual(['2026-11-10 ENDED']);
    expect([knownEndOf(acts, 'truce', '2026-09-22'), knownEndOf(acts, 'truce', TODAY)]).toEqual([
      '2026-11-10',
      '2027-01-11',
    ]);
  });

  test('another amendment changes no state', () => {
    const acts = law({
      rule: { announcedOn: '2025-01-01', endsOn: '2025-06-01' },
      licence: { announcedOn: '2025-02-01', endsOn: '2025-12-01', does: [['AMENDS', 'rule']] },
    });
    expect(on(acts, 'rule', ['2025-06-01'])).toEqual(['2025-06-01 ENDED']);
  });

  test('acts that act on each other in a circle end somewhere', () => {
    const acts = law({
      one: { announcedOn: '2025-01-01', does: [['SUSPENDS', 'two']] },
      two: { announcedOn: '2025-01-02', does: [['SUSPENDS', 'one']] },
    });
    expect(on(acts, 'one', ['2025-01-02'])).toEqual(['2025-01-02 SUSPENDED two']);
  });

  test('an act that does not exist was never announced', () => {
    expect(on(law({}), 'none', [TODAY])).toEqual([`${TODAY} NOT_YET_ANNOUNCED`]);
  });
});

describe('what lies ahead', () => {
  const acts = law({
    rule: {
      announcedOn: '2025-01-15',
      effectiveOn: '2025-01-16',
      complianceOn: '2025-01-31',
      stages: [
        { on: '2025-01-16', what: { en: 'In force', zh: '生效' } },
        { on: '2026-04-13', what: { en: 'End of the transition', zh: '过渡期结束' }, calledOffBy: 'extension' },
        { on: '2026-12-31', what: { en: 'End of the transition as moved' }, setBy: 'extension' },
      ],
    },
    extension: { announcedOn: '2026-04-07', does: [['AMENDS', 'rule']] },
    stay: { announcedOn: '2026-05-01', effectiveOn: '2027-02-01', does: [['SUSPENDS', 'rule']] },
  });
  const ahead = (day: string, knownOn: string) =>
    changesOf(acts, 'rule', day, '9999-12-31', knownOn).map(
      (change) => `${change.on} ${change.state?.status ?? '-'} ${changeWords(acts, change, 'EN')}`,
    );

  test('are stages, compliance and new states, without those that were called off', () => {
    expect(ahead('2025-01-17', '2026-04-06')).toEqual([
      '2025-01-31 - The main part must be complied with.',
      '2026-04-13 - End of the transition.',
    ]);
    expect(ahead('2026-06-01', '2026-06-01')).toEqual([
      '2026-12-31 - End of the transition as moved.',
      '2027-02-01 SUSPENDED Suspended since 2027-02-01 by “Act stay”.',
    ]);
  });

  test('a day of compliance goes with the stage that was called off', () => {
    const dropped = law({
      rule: {
        announcedOn: '2025-01-13',
        complianceOn: '2025-05-15',
        stages: [{ on: '2025-05-15', what: { en: 'Compliance' }, calledOffBy: 'waiver' }],
      },
      waiver: { announcedOn: '2025-05-13' },
    });
    const days = (knownOn: string) =>
      changesOf(dropped, 'rule', '2025-05-14', '9999-12-31', knownOn).map(({ on: day }) => day);
    expect(days('2025-05-12')).toEqual(['2025-05-15']);
    expect(days('2025-05-13')).toEqual([]);
  });

  test('a call-off shows once its act can be read', () => {
    expect(stagesOf(acts, 'rule', '2026-04-06').map(({ on: day, calledOffBy }) => [day, calledOffBy])).toEqual([
      ['2025-01-16', undefined],
      ['2026-04-13', undefined],
    ]);
    expect(stagesOf(acts, 'rule', '2026-04-07').map(({ on: day, calledOffBy }) => [day, calledOffBy])).toEqual([
      ['2025-01-16', undefined],
      ['2026-04-13', 'extension'],
      ['2026-12-31', undefined],
    ]);
  });

  test('nothing of an act that could not be read', () => {
    expect(changesOf(acts, 'rule', '2025-01-01', '9999-12-31', '2025-01-14')).toEqual([]);
  });

  test('in words, in both languages', () => {
    const standing = statusOn(acts, 'rule', '2026-06-01', '2026-06-01');
    expect(standingWords(acts, standing, 'EN')).toBe('In force since 2025-01-16. From 2027-02-01: suspended.');
    expect(standingWords(acts, standing, 'ZH')).toBe('自2025-01-16起有效。自2027-02-01起：暂停实施。');
    const later = statusOn(acts, 'rule', '2027-02-01', '2026-06-01');
    expect(standingWords(acts, later, 'ZH')).toBe('自2027-02-01起被《Act stay》暂停实施。');
  });
});
