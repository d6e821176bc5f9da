/**
 * The status of every act of the seed on the day before and on the day itself of each of its dates: announced,
 * published, effective, compliance, stages, end, and the days on which linked acts begin and end. What is expected
 * stands in policy-status.table.txt and was read act by act against the records; a line that changes is to be read
 * again before it is taken over.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Act, type Law, statusOn } from '../../src/domain/policy.ts';
import { firstDay, NEVER } from '../../src/domain/time.ts';
import { ROOT, startTestApp, type TestApp, TODAY } from '../support/app.ts';
import { readSeedLaw } from '../support/seed-law.ts';

let app: TestApp;
let law: Law;
beforeAll(async () => {
  law = await readSeedLaw(ROOT);
  app = await startTestApp();
});
afterAll(() => app.close());

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** What happens on each full day of an act. */
function daysOf(act: Act): Map<string, string[]> {
  const days = new Map<string, string[]>();
  const add = (date: string | null, what: string) => {
    if (date === null || date === NEVER) return;
    const day = firstDay(date);
    const known = days.get(day) ?? [];
    if (!known.includes(what)) days.set(day, [...known, what]);
  };
  add(act.announcedOn, 'announced');
  add(act.publishedOn, 'published');
  add(act.effectiveOn, 'effective');
  add(act.complianceOn, 'compliance');
  for (const { on } of act.stages) add(on, 'stage');
  add(act.endsOn, 'ends');
  for (const { id, effect } of act.actedOnBy) {
    const by = law.get(id) as Act;
    add(by.effectiveOn ?? by.announcedOn ?? by.publishedOn, `${effect.toLowerCase()}: ${id}`);
    add(by.endsOn, `end of ${id}`);
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inWords(id: string, day: string): string {
  const { status, because } = statusOn(law, id, day, TODAY);
  return because === null ? status : `${status} by ${because}`;
}

/** Two lines for each day of each act, as they stand in the table. */
function table(): string {
  return [...law.values()]
    .map((act) => {
      const days = [...daysOf(act)].map(
        ([day, what]) =>
          `  ${day}  ${inWords(act.id, dayBefore(day))} -> ${inWords(act.id, day)}  (${what.join(', ')})`,
      );
      return [act.id, ...days, ''].join('\n');
    })
    .join('\n');
}

test('every act on the day before and on the day of each of its dates', () => {
  const expected = readFileSync(join(ROOT, 'tests/integration/policy-status.table.txt'), 'utf8');
  expect(table().split('\n')).toEqual(expected.split('\n'));
  expect(law.size).toBeGreaterThan(190);
});

test('what was recorded on the day of compilation is what the dates and links give on it', () => {
  const different = [...law.values()]
    .filter(({ id, recorded }) => statusOn(law, id, TODAY, TODAY).status !== recorded)
    .map(({ id, recorded }) => `${id}: recorded ${recorded}, worked out ${inWords(id, TODAY)}`);
  expect(different).toEqual([
    // What it brings in five days is not known; until then it is announced.
    'cn-gage-return-2026-11: recorded UNKNOWN, worked out ANNOUNCED',
    // The text stands in the code of regulations; BIS said that it does not enforce it.
    'us-diffusion-2025-01: recorded IN_FORCE, worked out SUSPENDED by us-diffusion-nonenforcement-2025-05',
  ]);
});

/** Days in one request: as many as there may be frames. */
const DAYS_A_REQUEST = 4;
/** Acts asked about in one request, so that the document stays within its limit. */
const ACTS_A_REQUEST = 20;
/** Every how many days of the table are asked for over the API. */
const SAMPLE = 6;

test('the API gives the same', async () => {
  const byDay = new Map<string, Set<string>>();
  for (const act of law.values()) {
    for (const day of daysOf(act).keys()) {
      for (const asOf of [dayBefore(day), day]) byDay.set(asOf, (byDay.get(asOf) ?? new Set()).add(act.id));
    }
  }
  const days = [...byDay.keys()].sort().filter((_, index) => index % SAMPLE === 0);
  let asked = 0;
  for (let index = 0; index < days.length; index += DAYS_A_REQUEST) {
    const questions = days
      .slice(index, index + DAYS_A_REQUEST)
      .flatMap((day) => [...(byDay.get(day) ?? [])].map((id) => ({ day, id })))
      .slice(0, ACTS_A_REQUEST);
    const fields = questions.map(
      ({ day, id }, n) => `a${n}: policyEvent(slug: "${id}", at: { asOf: "${day}" }) { status statusBecause { slug } }`,
    );
    type Answer = Record<string, { status: string; statusBecause: { slug: string } | null }>;
    const answer = await app.ask<Answer>(`{ ${fields.join('\n')} }`);
    for (const [n, { day, id }] of questions.entries()) {
      const { status, statusBecause } = answer[`a${n}`] as Answer[string];
      const words = statusBecause === null ? status : `${status} by ${statusBecause.slug}`;
      expect(`${id} ${day} ${words}`).toBe(`${id} ${day} ${inWords(id, day)}`);
      asked += 1;
    }
  }
  expect(asked).toBeGreaterThan(100);
});

test('a day of the table lies in the future, and a table is not made of one state', () => {
  const text = table();
  for (const status of ['PUBLISHED', 'SUSPENDED', 'SUPERSEDED', 'ENDED', 'NEVER_IN_FORCE', 'UNKNOWN', 'PROPOSED'])
    expect(text).toContain(`-> ${status}`);
  expect(text).toContain('2027-12-23  ANNOUNCED -> IN_FORCE');
});
