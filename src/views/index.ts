/** Every view by its name in addresses. */
import { compare } from './compare.ts';
import { paths } from './paths.ts';
import type { AnyView } from './view.ts';

/** In the order in which pages list them. */
const ALL: readonly AnyView[] = [paths, compare];

export const VIEWS: ReadonlyMap<string, AnyView> = new Map(ALL.map((view) => [view.name, view]));
