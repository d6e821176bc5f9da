/** Every view by its name in addresses. */
import { compare } from './compare.ts';
import { paths } from './paths.ts';
import { verdict } from './verdict.ts';
import type { AnyView } from './view.ts';

/** In the order in which pages list them. */
const ALL: readonly AnyView[] = [paths, verdict, compare];

export const VIEWS: ReadonlyMap<string, AnyView> = new Map(ALL.map((view) => [view.name, view]));
