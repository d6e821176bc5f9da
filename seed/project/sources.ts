import { firstDay } from '../../src/domain/time.ts';
import type { Source } from '../model.ts';
import { type Row, row, upperSnake } from './rows.ts';

/** Licences whose terms forbid commercial use: Creative Commons NC, however its parts are joined. */
const NON_COMMERCIAL = /\bNC\b/i;

/** Whether the source may be used commercially, as far as its licence is known. */
export function allowsCommercialUse(source: Source): boolean {
  return source.licence === undefined || !NON_COMMERCIAL.test(source.licence);
}

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
    kind: upperSnake(source.kind),
    grade: source.grade,
    licence: source.licence,
    opened: source.opened,
    note: source.note,
    formerIds: source.formerIds ?? [],
  });
}
