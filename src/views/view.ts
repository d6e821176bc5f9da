/**
 * A view: a question to the API, a model made from the answer, a picture drawn from the model. Models are plain data, the
 * same as `.json` gives; both steps are pure, so that Node and browsers give the same bytes.
 */
import type { Document } from './documents.ts';
import type { Canvas, Drawing } from './draw.ts';
import type { Bilingual } from './lang.ts';
import type { FrameValues, Param, Request, Values } from './params.ts';
import type { Table } from './table.ts';

/** What every model has. */
export interface Model {
  readonly title: string;
  /** What the picture shows, in a sentence or two: its description for those who do not see it. */
  readonly description: string;
  /** What a reader must not miss: an answer that was cut short, or that is empty and why. */
  readonly warnings: readonly string[];
  /** What is left out of the picture, cut from it, or needs to be known. */
  readonly notes: readonly string[];
  /** Distinct documents that the answer names. */
  readonly documents: readonly Document[];
  readonly dataset: string;
  /** The picture's twin first. */
  readonly tables: readonly Table[];
  /** Whether there is anything to draw. */
  readonly empty: boolean;
}

/** What `dataset { version }` beside the question gives. */
export interface WithDataset {
  readonly dataset: { readonly version: string };
}

export interface View<Data extends WithDataset = WithDataset, M extends Model = Model> {
  /** Name in addresses. */
  readonly name: string;
  readonly title: Bilingual;
  /** What it shows, in a sentence. */
  readonly about: Bilingual;
  readonly params: readonly Param[];
  /** Values of which at least one has to be given. */
  readonly needs?: readonly string[];
  /** Questions worth asking, for pages that have none yet. */
  readonly examples: readonly Example[];
  /** The operation that is sent, as it stands in the sandbox. */
  readonly question: string;
  variables(values: Values, frame: FrameValues): Record<string, unknown>;
  model(data: Data, request: Request): M;
  draw(model: M, canvas: Canvas): Drawing;
}

export interface Example {
  readonly label: Bilingual;
  readonly values: Values;
}

/** A view whose own types are forgotten: what a list of views holds. */
export type AnyView = View<never, Model>;

/** Defines a view; only so that types are inferred. */
export function defineView<Data extends WithDataset, M extends Model>(view: View<Data, M>): View<Data, M> {
  return view;
}

/** At most so many nodes stand in a picture; a table carries the rest. */
export const MAX_NODES = 60;

/** Path of an entity's page on the days of a request. */
export function entityPath(slug: string, { frame, lang }: Pick<Request, 'frame' | 'lang'>): string {
  return `/entity/${encodeURIComponent(slug)}?${new URLSearchParams({ asOf: frame.asOf, knownOn: frame.knownOn, lang })}`;
}

/** Path of the page of an act on the days of a request. */
export function actPath(slug: string, { frame, lang }: Pick<Request, 'frame' | 'lang'>): string {
  return `/act/${encodeURIComponent(slug)}?${new URLSearchParams({ asOf: frame.asOf, knownOn: frame.knownOn, lang })}`;
}

/** Path of a view's page. */
export function viewPath(name: string, values: Values, { frame, lang }: Pick<Request, 'frame' | 'lang'>): string {
  return `/${name}?${new URLSearchParams({ ...values, asOf: frame.asOf, knownOn: frame.knownOn, lang })}`;
}

/** Tag of the custom element of a view: `chip-verdict`; paths are one `chip-path`. */
export function elementName(view: string): string {
  return `chip-${view === 'paths' ? 'path' : view}`;
}
