/** A view answered: values parsed, question asked, model made. */
import type { Request } from 'express';
import { LANGS, type Lang } from '../../views/lang.ts';
import { type FrameValues, type Param, parseValues, type Values } from '../../views/params.ts';
import type { AnyView, Model } from '../../views/view.ts';
import type { Site } from './site.ts';

export type ViewAnswer =
  | { readonly kind: 'ANSWER'; readonly model: Model; readonly values: Values }
  /** What has to be given first is not: there is no question yet. */
  | { readonly kind: 'NO_QUESTION'; readonly values: Values }
  | {
      readonly kind: 'PROBLEM';
      readonly status: number;
      readonly messages: readonly string[];
      /** Slugs that may have been meant. */
      readonly closest: readonly string[];
      readonly values: Values;
    };

/** What every view takes besides its own. */
export const FRAME_PARAMS: readonly Param[] = [
  {
    name: 'asOf',
    kind: 'date',
    label: ['As of', '截至'],
    help: ['What was true in the world that day; today if left empty', '当日的实际情况；留空为今天'],
  },
  {
    name: 'knownOn',
    kind: 'date',
    label: ['As known on', '按此日已公开信息'],
    help: ['What the public could read that day; today if left empty', '当日公众可读到的信息；留空为今天'],
  },
];

/** Where views are shown by themselves. */
export const DISPLAY_PARAMS: readonly Param[] = [
  { name: 'lang', kind: 'choice', label: ['Language', '语言'], options: LANGS.map((lang) => [lang, [lang, lang]]) },
  {
    name: 'theme',
    kind: 'choice',
    label: ['Theme', '主题'],
    options: [
      ['auto', ['As the system', '跟随系统']],
      ['light', ['Light', '浅色']],
      ['dark', ['Dark', '深色']],
    ],
  },
];

const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  QUERY_TOO_COMPLEX: 400,
  OVERLOADED: 503,
  TIMEOUT: 503,
  DATABASE_UNAVAILABLE: 503,
};

interface Failure {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** A failure of the API as a page tells it. */
export function problemOf(errors: readonly Failure[], values: Values): ViewAnswer & { kind: 'PROBLEM' } {
  const codes = errors.map(({ extensions }) => STATUS[String(extensions?.code)] ?? 500);
  const closest = errors.flatMap(({ extensions }) => (Array.isArray(extensions?.closest) ? extensions.closest : []));
  return {
    kind: 'PROBLEM',
    status: Math.max(...codes),
    messages: [...new Set(errors.map(({ message }) => message))],
    closest: closest.map(String),
    values,
  };
}

export async function answerView(
  site: Site,
  view: AnyView,
  given: Readonly<Record<string, string>>,
  { request, lang, frame }: { request: Request; lang: Lang; frame: FrameValues },
): Promise<ViewAnswer> {
  const parsed = parseValues([...view.params, ...FRAME_PARAMS], given);
  const { asOf: _asOf, knownOn: _knownOn, ...values } = parsed.values;
  if (parsed.ok && view.needs?.every((name) => values[name] === undefined)) {
    const messages = [`Give at least one of ${view.needs.join(', ')}.`];
    const untouched = view.params.every(({ name }) => (given[name] ?? '') === '');
    return untouched
      ? { kind: 'NO_QUESTION', values }
      : { kind: 'PROBLEM', status: 400, messages, closest: [], values };
  }
  if (!parsed.ok) {
    const missing = view.params.some(({ name, required }) => required === true && values[name] === undefined);
    const untouched = !view.params.some(({ name }) => (given[name] ?? '') !== '');
    if (missing && untouched) return { kind: 'NO_QUESTION', values };
    return { kind: 'PROBLEM', status: 400, messages: parsed.problems, closest: [], values };
  }
  const { data, errors } = await site.ask(view.question, view.variables(values, frame), request, lang);
  if (errors !== undefined && errors.length > 0) return problemOf(errors, values);
  return { kind: 'ANSWER', model: view.model(data as never, { values, lang, frame }), values };
}
