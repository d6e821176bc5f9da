/** The acts of the real seed as the server reads them from the graph, without a database. */
import { join } from 'node:path';
import { project } from '../../seed/project/index.ts';
import { readSeed } from '../../seed/validate.ts';
import type { Law } from '../../src/domain/policy.ts';
import { type LawRow, lawOf } from '../../src/graph/law.ts';

export async function readSeedLaw(root: string): Promise<Law> {
  const result = await readSeed(join(root, 'seed'));
  if (!result.ok) throw new Error('the seed has mistakes: npm run seed -- --check');
  const { policyEvents, policyLinks } = project(result.seed);
  const actedOnBy = (id: unknown) =>
    [...policyLinks].flatMap(([type, links]) =>
      links.filter(({ to }) => to === id).map(({ from }) => `${type} ${from}`),
    );
  const missing = { nameZh: null, announcedOn: null, publishedOn: null, effectiveOn: null, complianceOn: null };
  const rows = policyEvents.map((row) => ({
    ...missing,
    endsOn: null,
    bill: null,
    case: null,
    stage: null,
    ...row,
    actedOnBy: actedOnBy(row.id),
  }));
  return lawOf(rows as unknown as LawRow[]);
}
