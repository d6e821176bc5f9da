/** Cursors and ids as someone who reads base64 would change them, or a clumsy program would damage them. */
import type { Pools } from './query-values.ts';
import { type Random, randomChoices } from './random.ts';

export interface Tampered {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const encode = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
const decode = (text: string): string => Buffer.from(text, 'base64url').toString('utf8');

const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  [],
  {},
  [[]],
  { a: 1 },
  -1,
  0,
  1e308,
  '',
  '\u0000',
  'x'.repeat(300),
  "' RETURN 1 //",
  '__proto__',
  '9999-12-31',
];

/** Damage that knows nothing of what the text means. */
const DAMAGE: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => replaceAt(text, random.below(text.length), random.pick([...'AZaz09-_'])),
  (text, random) => replaceAt(text, random.below(text.length), random.pick(['+', '/', '=', ' ', '"', '💥', '\u0000'])),
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => text.slice(1 + random.below(text.length - 1)),
  (text) => text + text,
  (text) => `${text}=`,
  (text) => ` ${text}`,
  (text) => text.toUpperCase(),
  (text) => [...text].reverse().join(''),
  (text) => encode(text),
  (text) => decode(text),
  (text) => text.repeat(200),
];

/** Changes of a cursor: a list of its order and of the values where a page ended. */
const CURSOR_EDITS: readonly ((place: unknown[], random: Random) => unknown)[] = [
  (place, random) => place.with(random.below(place.length), random.pick(ODD_VALUES)),
  (place, random) => [...place, random.pick(ODD_VALUES)],
  (place) => place.slice(0, -1),
  (place) => [...place].reverse(),
  (place) => place.map((value) => (typeof value === 'number' ? String(value) : 7)),
  (place) => ({ ...place }),
  (place) => [place],
  (place) => [`${place[0]}.DESC`, ...place.slice(1)],
];

/** Changes of an id: type, slug, the two days and the use, between bars. */
const ID_EDITS: readonly ((parts: string[], random: Random) => string[])[] = [
  (parts, random) =>
    parts.with(
      random.below(parts.length),
      random.pick([
        '',
        'Entity',
        'Fact',
        '2020-02-30',
        '0000-00-00',
        '9999-12-31',
        'ANY',
        'constructor',
        '__proto__',
        "' RETURN 1 //",
        'x'.repeat(120),
      ]),
    ),
  (parts) => parts.with(0, 'Query'),
  (parts) => parts.with(0, 'Source'),
  (parts) => parts.with(2, '-000001-01-01'),
  (parts) => parts.with(3, '2099-01-01'),
  (parts) => parts.with(4, 'any'),
  (parts) => [...parts, 'more'],
  (parts) => parts.slice(1),
  (parts) => [...parts].reverse(),
];

function replaceAt(text: string, at: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + 1);
}

/** So many of both kinds in turn, made from their numbers alone; each differs from the one that it was made of. */
export function tampered(pools: Pools, count: number): Tampered[] {
  const lists = [...pools.cursors].filter(([, cursors]) => cursors.length > 0);
  return Array.from({ length: count }, (_, number) => {
    const random = randomChoices(number);
    for (;;) {
      const [list, cursors] = random.pick(lists);
      const given = number % 2 === 0 ? random.pick(cursors) : random.pick(pools.ids);
      const text = number % 2 === 0 ? changedCursor(given, lists, random) : changedId(given, random);
      if (text === given) continue;
      if (number % 2 === 1)
        return {
          query: 'query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id]) { id } }',
          variables: { id: text },
        };
      return {
        query: `query ($after: String) { ${list}(first: 2, after: $after) { edges { cursor } } }`,
        variables: { after: text },
      };
    }
  });
}

function changedCursor(
  given: string,
  lists: readonly (readonly [string, readonly string[]])[],
  random: Random,
): string {
  if (random.chance(0.1)) return random.pick(random.pick(lists)[1]);
  if (random.chance(0.5)) return random.pick(DAMAGE)(given, random);
  return encode(JSON.stringify(random.pick(CURSOR_EDITS)(JSON.parse(decode(given)) as unknown[], random)));
}

function changedId(given: string, random: Random): string {
  if (random.chance(0.5)) return random.pick(DAMAGE)(given, random);
  return encode(random.pick(ID_EDITS)(decode(given).split('|'), random).join('|'));
}
