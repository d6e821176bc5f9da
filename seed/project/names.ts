import { foldName } from '../../src/domain/names.ts';
import type { Entity, PolicyEvent } from '../model.ts';
import { type Row, row } from './rows.ts';

type Role = 'PRIMARY' | 'ALIAS' | 'TICKER' | 'SLUG';

/** The names under which a thing is found, each folded form once, with the best role it has. */
function nameRows(id: string, weight: number, names: readonly (readonly [Role, string | undefined])[]): Row[] {
  const rows = new Map<string, Row>();
  for (const [role, text] of names) {
    if (text === undefined) continue;
    const folded = foldName(text);
    if (!rows.has(folded)) rows.set(folded, row({ id, text, folded, role, weight }));
  }
  return [...rows.values()];
}

/** Names of an entity; of a ticker such as `NASDAQ:NVDA` also the part that people type. */
export function entityNames(entity: Entity, weight: number): Row[] {
  const { ticker } = entity.attributes ?? {};
  return nameRows(entity.id, weight, [
    ['PRIMARY', entity.names.en],
    ['PRIMARY', entity.names.zh],
    ...(entity.aliases ?? []).map((alias) => ['ALIAS', alias] as const),
    ['TICKER', ticker],
    ['TICKER', ticker?.split(':').at(-1)],
    ['SLUG', entity.id],
  ]);
}

/** Names of a policy event. Nothing points at an act as relations do at an entity, so its weight is what it names. */
export function policyEventNames(event: PolicyEvent): Row[] {
  const weight = (event.affects?.chips?.length ?? 0) + (event.affects?.parties?.length ?? 0);
  return nameRows(event.id, weight, [
    ['PRIMARY', event.names.en],
    ['PRIMARY', event.names.zh],
    ['SLUG', event.id],
  ]);
}
