import { firstDay } from '../../src/domain/time.ts';
import type { Source } from '../model.ts';
import { type Row, row, upperSnake } from './rows.ts';

/** A source as a node. */
export function sourceRow(source: Source): Row {
  const { published } = source;
  return row({
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    url: source.url,
    published,
    publishedDay: published === undefined ? undefined : firstDay(published),
    retrieved: source.retrieved,
    seenDay: firstDay(source.retrieved),
    kind: upperSnake(source.kind),
    grade: source.grade,
    licence: source.licence,
    opened: source.opened,
    note: source.note,
    formerIds: source.formerIds ?? [],
  });
}
