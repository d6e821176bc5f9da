/** Tampered cursors and ids, asked and looked at. */
import { parse } from 'graphql';
import { answerProblems } from './answer-check.ts';
import type { TestApp } from './app.ts';
import { eachOf, sendQuestion, tally } from './sent.ts';
import type { Tampered } from './tampered.ts';

export interface TamperedReport {
  readonly asked: number;
  /** Refused, null, or an answer: a changed place or day may be a good one. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
}

export async function askTampered(app: TestApp, all: readonly Tampered[], atOnce: number): Promise<TamperedReport> {
  const [outcomes, problems]: [string[], string[]] = [[], []];
  await eachOf(all, atOnce, async ({ query, variables }) => {
    const { answer, problems: found } = await sendQuestion(app.url, query, variables);
    const wrong = [...found, ...answerProblems(app.schema, { document: parse(query), variables }, answer)];
    problems.push(...wrong.map((one) => `${one} with ${JSON.stringify(variables)}`));
    const [error] = answer.errors ?? [];
    const nothing = Object.values(answer.data ?? {}).every((value) => value === null);
    outcomes.push(error ? error.extensions.code : nothing ? 'null' : 'answered');
  });
  return { asked: all.length, outcomes: tally(outcomes), problems };
}
