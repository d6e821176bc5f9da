import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { claim, entity, listing, merge, policyEvent, sameAs, scenario, source, statement } from './model.ts';

/** JSON Schemas for editors, made from the model: each seed file names its own on its first line. */

const MODELS = {
  claims: z.array(claim).min(1),
  entity,
  listings: z.array(listing).min(1),
  'policy-events': z.array(policyEvent).min(1),
  scenarios: z.array(scenario).min(1),
  sources: z.array(source).min(1),
  statements: z.array(statement).min(1),
  merges: z.array(merge).min(1),
  'same-as': z.array(sameAs).min(1),
} as const;

/** What editors show as the name of a schema. */
const TITLES: Readonly<Record<keyof typeof MODELS, string>> = {
  claims: 'Quantities that somebody stated, by measure',
  entity: 'An entity with the relations that start at it',
  listings: 'Entries of a restricted-party list',
  'policy-events': 'Acts of law and policy of a jurisdiction and a year',
  scenarios: 'What a text supposes, and what follows',
  sources: 'Documents that facts are read in',
  statements: 'What a text asserts, and what came of it',
  merges: 'Records that became one, with what it takes to undo it',
  'same-as': 'Pairs of entities that may be one',
};

/** Text of each schema by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const names = Object.keys(MODELS) as (keyof typeof MODELS)[];
  return new Map(
    names.map((name) => {
      const { $schema, ...schema } = z.toJSONSchema(MODELS[name], { target: 'draft-7' });
      return [`${name}.json`, `${JSON.stringify({ $schema, title: TITLES[name], ...schema }, null, 2)}\n`];
    }),
  );
}

/** Writes the schemas into a folder, which is made where it is missing. */
export async function writeJsonSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([...jsonSchemas()].map(([name, text]) => writeFile(join(folder, name), text)));
}
