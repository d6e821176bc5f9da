import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Edit } from './text.ts';

/** Where things stand in the text of a YAML file, and edits that leave everything else as its writer left it. */

export interface YamlText {
  readonly text: string;
  readonly root: Node | null;
}

export function parseYaml(text: string): YamlText {
  return { text, root: parseDocument(text, { stringKeys: true }).contents };
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

export function textAt(map: YAMLMap, key: string): string | undefined {
  const value = pairOf(map, key)?.value;
  return isScalar(value) && typeof value.value === 'string' ? value.value : undefined;
}

export function listAt(map: YAMLMap, key: string): YAMLSeq | undefined {
  const value = pairOf(map, key)?.value;
  return isSeq(value) ? value : undefined;
}

/** Maps that a list holds. */
export function mapsIn(list: Node | null | undefined): YAMLMap[] {
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}

/** Texts that a list holds. */
export function textsIn(list: YAMLSeq | undefined): string[] {
  return (list?.items ?? []).flatMap((item) => (isScalar(item) && typeof item.value === 'string' ? [item.value] : []));
}

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range = (node as Node | undefined)?.range;
  if (range == null) throw new Error('a node without a place');
  return [range[0], range[1]];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Start of the line after the last one on which something of the node stands. */
export function lineAfter({ text }: YamlText, node: unknown): number {
  const [start, end] = rangeOf(node);
  const last = start + text.slice(start, end).trimEnd().length;
  const lineBreak = text.indexOf('\n', last);
  return lineBreak === -1 ? text.length : lineBreak + 1;
}

/** Start of the line on which the node begins. */
export function firstLine({ text }: YamlText, node: unknown): number {
  return lineStart(text, rangeOf(node)[0]);
}

/** Blanks before the keys of a map; those of an item in a list stand under the word after the dash. */
export function indentOf(file: YamlText, map: YAMLMap): string {
  const start = rangeOf(map.items[0]?.key)[0];
  return ' '.repeat(start - lineStart(file.text, start));
}

/** The lines of an item of a list, with the blank line that parts it from the next one. */
export function itemLines(file: YamlText, item: unknown): { start: number; end: number } {
  const end = lineAfter(file, item);
  return { start: firstLine(file, item), end: file.text.startsWith('\n', end) ? end + 1 : end };
}

/** A text as YAML has it on one line, in quotes where it needs them. */
export function scalarText(value: string): string {
  return stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd();
}

export function replaceScalar(node: unknown, value: string): Edit {
  const [start, end] = rangeOf(node);
  return { start, end, text: scalarText(value) };
}

export function removeItem(file: YamlText, item: unknown): Edit {
  return { ...itemLines(file, item), text: '' };
}

/** Puts lines where the value of a key ends; after the first of the keys that the map has. */
export function insertAfter(file: YamlText, map: YAMLMap, keys: readonly string[], lines: string): Edit {
  const pair = keys.map((key) => pairOf(map, key)).find((found) => found !== undefined) ?? map.items.at(-1);
  const at = lineAfter(file, pair?.value ?? pair?.key);
  return { start: at, end: at, text: lines };
}

/** Adds texts to a list of texts, which is made after the first of the keys that the map has where it is missing. */
export function addTexts(
  file: YamlText,
  map: YAMLMap,
  key: string,
  values: readonly string[],
  after: readonly string[],
): Edit[] {
  if (values.length === 0) return [];
  const list = listAt(map, key);
  const indent = indentOf(file, map);
  const items = (blanks: string) => values.map((value) => `${blanks}- ${scalarText(value)}\n`).join('');
  if (list === undefined) return [insertAfter(file, map, after, `${indent}${key}:\n${items(`${indent}  `)}`)];
  const at = lineAfter(file, list);
  const [start] = rangeOf(list.items[0]);
  return [{ start: at, end: at, text: items(' '.repeat(start - lineStart(file.text, start) - 2)) }];
}
