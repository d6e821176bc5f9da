import { basename } from 'node:path/posix';
import { isMap, type YAMLMap } from 'yaml';
import { AppError } from '../../src/errors.ts';
import { MERGED_COLLECTIONS } from '../model.ts';
import type { Texts } from './files.ts';
import type { MergedCollection } from './references.ts';
import { mapsIn, parseYaml, textAt, type YamlText } from './yaml-text.ts';

/** Finding records in the files. */

export interface Found {
  readonly collection: MergedCollection;
  readonly path: string;
  readonly file: YamlText;
  readonly map: YAMLMap;
  /** Whether it is the only record of its file. */
  readonly alone: boolean;
}

/** The record with this id. */
export function findRecord(texts: Texts, id: string): Found {
  for (const [path, text] of texts) {
    const collection = MERGED_COLLECTIONS.find((name) => path.startsWith(`${name}/`));
    if (collection === undefined || !text.includes(id)) continue;
    if (collection === 'entities' && basename(path) !== `${id}.yaml`) continue;
    const file = parseYaml(text);
    const maps = collection === 'entities' ? (isMap(file.root) ? [file.root] : []) : mapsIn(file.root);
    const map = maps.find((candidate) => textAt(candidate, 'id') === id);
    if (map !== undefined) return { collection, path, file, map, alone: maps.length === 1 };
  }
  throw new AppError(`No entity, policy event, listing or source has the id '${id}'.`);
}
