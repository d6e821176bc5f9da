/** Every view by its name in addresses. */

import { calendar } from './calendar.ts';
import { claims } from './claims.ts';
import { compare } from './compare.ts';
import { inputs } from './inputs.ts';
import { matrix } from './matrix.ts';
import { neighbourhood } from './neighbourhood.ts';
import { paths } from './paths.ts';
import { performance } from './performance.ts';
import { removal } from './removal.ts';
import { scenario } from './scenario.ts';
import { timeline } from './timeline.ts';
import { verdict } from './verdict.ts';
import type { AnyView } from './view.ts';
import { whatIf } from './what-if.ts';

/** In the order in which pages list them. */
const ALL: readonly AnyView[] = [
  paths,
  verdict,
  calendar,
  matrix,
  inputs,
  removal,
  timeline,
  claims,
  performance,
  scenario,
  whatIf,
  neighbourhood,
  compare,
];

export const VIEWS: ReadonlyMap<string, AnyView> = new Map(ALL.map((view) => [view.name, view]));
