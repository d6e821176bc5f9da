import { MEASURES } from '../../src/domain/measures.ts';
import { actTime, firstDay, isPartialDate, NEVER } from '../../src/domain/time.ts';
import { LISTS, SOURCE_KINDS } from '../model/vocabulary.ts';
import { dayOf } from './dates.ts';
import type { Collection } from './directory.ts';
import { type Loose, textOf } from './finding.ts';

/** In which file a record of a list belongs, so that a person finds it by guessing; undefined where it cannot be told. */
export function fileOf(collection: Exclude<Collection, 'entities'>, record: Loose): string | undefined {
  if (collection === 'listings') {
    const list = LISTS.find((known) => known === record.list);
    return list && `listings/${list}.yaml`;
  }
  if (collection === 'same-as') return 'same-as/pairs.yaml';
  if (collection === 'merges') return `merges/${dayOf(record, 'on')?.slice(0, 4) ?? 'undated'}.yaml`;
  if (collection === 'policy-events') {
    const iso = /^country-([a-z]{2})$/.exec(textOf(record.jurisdiction) ?? '')?.[1];
    const { knownDay } = actTime(
      {
        announcedOn: dayOf(record, 'announcedOn'),
        publishedOn: dayOf(record, 'publishedOn'),
        effectiveOn: dayOf(record, 'effectiveOn'),
      },
      [],
    );
    return iso && `policy-events/${iso}-${knownDay === NEVER ? 'undated' : knownDay.slice(0, 4)}.yaml`;
  }
  if (collection === 'claims') {
    const measure = textOf(record.measure);
    return MEASURES.has(measure ?? '') ? `claims/${measure}.yaml` : undefined;
  }
  if (collection === 'scenarios' || collection === 'statements') {
    const name = textOf(collection === 'scenarios' ? record.id : record.source);
    return name && `${collection}/${name}.yaml`;
  }
  const kind = SOURCE_KINDS.find((known) => known === record.kind);
  const published = textOf(record.published);
  if (kind === undefined || (record.published !== undefined && !(published && isPartialDate(published))))
    return undefined;
  return `sources/${kind}/${published === undefined ? 'undated' : firstDay(published).slice(0, 4)}.yaml`;
}
