/**
 * Every question on generated graphs: an answer within the deadline of a request, or what it says instead.
 * `TIMES=1,10,100 NUMBER=1 npm run scale` prints the shapes, the times of loading and a table.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Projection, project } from '../../seed/project/index.ts';
import { readSeed } from '../../seed/validate.ts';
import { DEADLINE_MS } from '../../src/graphql/limits.ts';
import { ROOT, startTestApp, type TestApp } from '../support/app.ts';
import { withOwnDatabase } from './generate/database.ts';
import { describeShapes, shapeOf } from './generate/histograms.ts';
import { loadGrown } from './generate/load.ts';
import { planGraph } from './generate/plan.ts';
import { COMPANY_PAGE, exampleQuestions, QUESTIONS, type Question } from './questions.ts';

const SIZES = (process.env.TIMES ?? '1,10').split(',').map(Number);
const NUMBER = Number(process.env.NUMBER ?? 1);

/** Asked so often after a first time, which has to plan. */
const ROUNDS = 7;

/** Deep enough for page 200 of 20. */
const PAGE = 200;

/** Plans a statement for the first time on a database that has just started: not what is asked here. */
const LOAD_MS = 600_000;

interface Measured {
  readonly name: string;
  readonly cold: number;
  readonly times: readonly number[];
  readonly says: string;
}

interface CompanyPage {
  readonly companies: { readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean } };
}

let graph: Projection;

beforeAll(async () => {
  const result = await readSeed(`${ROOT}/seed`);
  if (!result.ok) throw new Error('the seed is valid');
  graph = project(result.seed);
});

describe.each(SIZES)('a graph x%i', (times) => {
  let app: TestApp;
  let release: () => void;
  let closed: Promise<void>;
  const measured: Measured[] = [];

  beforeAll(async () => {
    const growth = { times, number: NUMBER };
    const shapes = [1, times].map((size) => shapeOf(graph, planGraph(graph, { times: size, number: NUMBER })));
    const [seed, grown] = shapes;
    if (seed && grown && times > 1) console.log(describeShapes(seed, grown));
    await new Promise<void>((ready, failed) => {
      closed = withOwnDatabase(ROOT, async (database) => {
        console.log(`x${times} loaded, ms:`, await loadGrown(database, graph, growth));
        app = await startTestApp({ database });
        ready();
        await new Promise<void>((end) => {
          release = end;
        });
        await app.close();
      });
      closed.catch(failed);
    });
  }, LOAD_MS);

  afterAll(async () => {
    console.log(tableOf(times, measured));
    release();
    await closed;
  }, LOAD_MS);

  async function measure({ name, query, variables = {} }: Question): Promise<void> {
    const all: number[] = [];
    let says = '';
    for (let round = 0; round <= ROUNDS; round += 1) {
      const start = performance.now();
      const { data, errors } = await app.answer(query, variables);
      all.push(performance.now() - start);
      const paths = data?.answer as { stoppedBecause: string; explored: number } | undefined;
      says = errors?.[0]?.extensions.code ?? (paths ? `${paths.stoppedBecause}, explored ${paths.explored}` : '');
    }
    const [cold = 0, ...rest] = all;
    measured.push({ name, cold, times: rest.sort((a, b) => a - b), says });
    expect(says, `${name} has an answer`).not.toMatch(/^[A-Z_]+$/);
    // The first time plans the statement, which a server does before it says ready.
    expect(Math.max(...rest), `${name} keeps the deadline`).toBeLessThan(DEADLINE_MS);
  }

  test.each([...QUESTIONS, ...exampleQuestions(ROOT)])('$name', (question) => measure(question), LOAD_MS);

  test(
    'W3 page 200',
    async () => {
      let after: string | null = null;
      let page = 1;
      for (; page < PAGE; page += 1) {
        const data: CompanyPage = await app.ask(COMPANY_PAGE, { after });
        const { endCursor, hasNextPage }: CompanyPage['companies']['pageInfo'] = data.companies.pageInfo;
        if (!hasNextPage) break;
        after = endCursor;
      }
      await measure({ name: `W3 page ${page} of it`, query: COMPANY_PAGE, variables: { after } });
    },
    LOAD_MS,
  );
});

function tableOf(times: number, measured: readonly Measured[]): string {
  const number = (value: number | undefined) => String(Math.round(value ?? 0));
  const rows = measured.map(({ name, cold, times: [least, ...more], says }) => {
    const all = [least, ...more];
    return `| ${name} | ${number(cold)} | ${number(all[all.length >> 1])} | ${number(all.at(-1))} | ${says} |`;
  });
  return [`| x${times}, ms | first | p50 | most | |`, '|---|---|---|---|---|', ...rows].join('\n');
}
