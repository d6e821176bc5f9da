/** Every page, picture, table and answer that shows texts of the seed or of the address. */
import type { Seed } from '../../seed/model.ts';
import { groupBy } from '../../src/domain/group.ts';
import { VIEWS } from '../../src/views/index.ts';
import type { AnyView } from '../../src/views/view.ts';
import { TODAY } from './today.ts';

const DAYS = { asOf: TODAY, knownOn: TODAY };

/** `/path?values`, in a language, on the day of the tests. */
export function addressOf(path: string, values: Readonly<Record<string, string>>, lang = 'en'): string {
  return `${path}?${new URLSearchParams({ ...values, ...DAYS, lang })}`;
}

/** Questions of each view that have an answer in the seed: its own examples. */
export function questions(
  most: number,
): { readonly view: AnyView; readonly values: Readonly<Record<string, string>> }[] {
  return [...VIEWS.values()].flatMap((view) => view.examples.slice(0, most).map(({ values }) => ({ view, values })));
}

/** The entities of each kind with the most relations. */
export function entitiesToShow(seed: Seed, perKind: number): string[] {
  const kinds = groupBy(seed.entities, ({ kind }) => kind);
  return [...kinds.values()].flatMap((entities) =>
    [...entities]
      .sort((a, b) => (b.relations?.length ?? 0) - (a.relations?.length ?? 0))
      .slice(0, perKind)
      .map(({ id }) => id),
  );
}

/** How much is shown: of each view so many questions, of each kind so many things; or a sample that a quick run can pay. */
export interface Extent {
  readonly perView: number;
  readonly perKind: number;
}

export const SAMPLE: Extent = { perView: 1, perKind: 0.5 };

/** Pages and pictures that show the seed; a browser opens each. In a sample a view is shown on one of its two pages. */
export function shownAddresses(seed: Seed, { perKind, perView }: Extent): string[] {
  const lang = (index: number): string => (index % 2 === 0 ? 'en' : 'zh');
  const entities = entitiesToShow(seed, Math.ceil(perKind)).filter((_, index) => perKind >= 1 || index % 2 === 0);
  return [
    '/dataset',
    addressOf('/search', { q: 'xss' }),
    '/changes?since=2026-01-01&lang=en',
    '/changes?since=2026-01-01&lang=zh',
    ...questions(perView).flatMap(({ view, values }, index) => {
      const pages = ['/', '/views/'].filter((_, place) => perKind >= 1 || place === index % 2);
      return [...pages.map((path) => `${path}${view.name}`), `/views/${view.name}.svg`].map((path) =>
        addressOf(path, values, lang(index)),
      );
    }),
    ...seed.policyEvents.slice(0, 4 * perKind).map(({ id }, index) => addressOf(`/act/${id}`, {}, lang(index))),
    ...entities.map((slug, index) => addressOf(`/entity/${slug}`, {}, lang(index))),
  ];
}

/** Addresses with a payload in every value that a page reads, one at a time, and in all at once. */
export function reflectedAddresses(payloads: readonly string[]): string[] {
  let next = 0;
  const payload = (): string => payloads[next++ % payloads.length] ?? '';
  const oneByOne = (path: string, values: Readonly<Record<string, string>>, names: readonly string[]): string[] => [
    ...names.map((name) => `${path}?${new URLSearchParams({ ...values, [name]: payload() })}`),
    `${path}?${new URLSearchParams(Object.fromEntries(names.map((name) => [name, payload()])))}`,
    `${path}?${new URLSearchParams({ [payload()]: payload() })}`,
  ];
  const frame = ['asOf', 'knownOn', 'lang', 'theme'];
  const whole = { ...DAYS, lang: 'en' };
  return [
    ...[...VIEWS.values()].flatMap((view) => {
      const values = view.examples[0]?.values ?? {};
      const names = [...view.params.map(({ name }) => name), ...frame];
      return [
        ...oneByOne(`/${view.name}`, values, names),
        ...oneByOne(`/views/${view.name}`, { ...values, ...whole }, [...names, 'table']),
      ];
    }),
    ...oneByOne('/search', { q: 'h20' }, ['q', 'kinds', ...frame]),
    ...oneByOne('/changes', { since: '2026-11-01' }, ['since', 'about', 'after', 'lang']),
    ...oneByOne('/entity/h20', {}, ['after', ...frame]),
    ...oneByOne('/act/us-h200-2026-01', {}, frame),
    ...['/', '/dataset', '/embed', '/embed/html'].flatMap((path) => oneByOne(path, {}, frame)),
    ...['/entity/', '/act/', '/views/', '/embed/', '/'].flatMap((path) =>
      [1, 2, 3].map(() => path + encodeURIComponent(payload().replaceAll(/\p{Surrogate}/gu, '\ufffd'))),
    ),
  ];
}
