/** Generated queries, asked and looked at. */
import { type GraphQLSchema, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import { answerProblems } from './answer-check.ts';
import type { TestApp } from './app.ts';
import { createQueryGenerator } from './generated-queries.ts';
import type { Pools } from './query-values.ts';
import { eachOf, sendQuestion, tally } from './sent.ts';

export interface GeneratedReport {
  readonly queries: number;
  /** Answers by what they are: whole, with some fields refused, refused as a whole. */
  readonly answers: Readonly<Record<string, number>>;
  readonly codes: Readonly<Record<string, number>>;
  /** Fields of the schema that were asked for. */
  readonly fields: number;
  /** What was wrong, with the query's number. */
  readonly problems: readonly string[];
}

export async function askGenerated(
  app: TestApp,
  pools: Pools,
  numbers: readonly number[],
  atOnce: number,
): Promise<GeneratedReport> {
  const make = createQueryGenerator(app.schema, pools);
  const [answers, codes, problems, fields]: [string[], string[], string[], Set<string>] = [[], [], [], new Set()];
  await eachOf(numbers, atOnce, async (number) => {
    const { query, variables } = make(number);
    const document = parse(query);
    const note = (found: readonly string[]) => problems.push(...found.map((one) => `query ${number}: ${one}`));
    note(validate(app.schema, document).map(({ message }) => `not valid: ${message}`));
    for (const field of fieldsIn(app.schema, query)) fields.add(field);
    const { status, answer, problems: found } = await sendQuestion(app.url, query, variables);
    note(found);
    note(answerProblems(app.schema, { document, variables }, answer));
    answers.push(answer.data ? (answer.errors ? 'in part' : 'whole') : `refused with ${status}`);
    codes.push(...(answer.errors ?? []).map(({ extensions }) => extensions.code));
  });
  return { queries: numbers.length, answers: tally(answers), codes: tally(codes), fields: fields.size, problems };
}

function fieldsIn(schema: GraphQLSchema, query: string): string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  const note = (): void => {
    found.push(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`);
  };
  visit(parse(query), visitWithTypeInfo(types, { Field: note }));
  return found.filter((name) => !name.endsWith('.__typename'));
}
