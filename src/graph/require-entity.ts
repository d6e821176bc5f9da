/** Slugs given as arguments of a question: each must name an entity. */
import type { Frame } from '../domain/frame.ts';
import { NotFound } from '../errors.ts';
import type { Reader } from '../neo4j/database.ts';
import { type EntityNode, readEntities } from './entities.ts';
import { searchEntities } from './search.ts';

/** How many close slugs an error names. */
const CLOSEST = 3;

/** The entities with these slugs; throws NotFound naming the argument, the slug and the closest known ones. */
export async function requireEntities(
  reader: Reader,
  frame: Frame,
  argument: string,
  slugs: readonly string[],
): Promise<EntityNode[]> {
  const found = await readEntities(reader, frame, slugs);
  const entities: EntityNode[] = [];
  for (const [index, entity] of found.entries()) {
    if (entity === null) throw await notFound(reader, frame, argument, slugs[index] ?? '');
    entities.push(entity);
  }
  return entities;
}

export async function requireEntity(reader: Reader, frame: Frame, argument: string, slug: string): Promise<EntityNode> {
  const [entity] = await requireEntities(reader, frame, argument, [slug]);
  if (entity === undefined) throw new Error('one slug gives one entity');
  return entity;
}

async function notFound(reader: Reader, frame: Frame, argument: string, slug: string): Promise<NotFound> {
  const text = slug.slice(0, 100);
  const hits = await searchEntities(reader, frame, text, null, { first: CLOSEST });
  const closest = hits.edges.map((edge) => edge.node.id);
  const hint = closest.length > 0 ? `Closest: ${closest.join(', ')}.` : 'Look it up with `search`.';
  return new NotFound(`${argument}: no entity has the slug ${JSON.stringify(text)}. ${hint}`, { closest });
}
