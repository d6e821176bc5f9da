/**
 * The seed with every text that is free replaced by payloads: slugs, words of closed lists, days and numbers stay, so that
 * it is as valid as before. Which texts are free is asked of the model itself.
 */
import type { z } from 'zod';
import { RELATION_TYPES, type RelationType } from '../../seed/model/relations.ts';
import {
  claim,
  entityHead,
  listing,
  merge,
  policyEvent,
  relationModel,
  type Seed,
  sameAs,
  scenario,
  source,
  statement,
} from '../../seed/model.ts';

/** Of a model only what the walk below looks at. */
interface Node {
  readonly def: {
    readonly type: string;
    readonly innerType?: Node;
    readonly element?: Node;
    readonly valueType?: Node;
    readonly catchall?: Node;
    readonly options?: readonly Node[];
    readonly shape?: Readonly<Record<string, Node>>;
  };
  safeParse(value: unknown): { readonly success: boolean };
}

const node = (schema: z.ZodType): Node => schema as unknown as Node;

const RELATIONS = new Map(RELATION_TYPES.map((type) => [type as string, node(relationModel(type as RelationType))]));

/** A text that only a field for any text takes. */
const PROBE = `<a href="x">'&</a> 文字`;

/** An address that only a field for addresses takes. */
const ADDRESS = 'https://xss.example/';

type Sort = 'FREE' | 'ADDRESS' | 'CLOSED';

function sortOf(schema: Node, sorts: Map<Node, Sort>): Sort {
  const known = sorts.get(schema);
  if (known !== undefined) return known;
  const sort = schema.safeParse(PROBE).success ? 'FREE' : schema.safeParse(ADDRESS).success ? 'ADDRESS' : 'CLOSED';
  sorts.set(schema, sort);
  return sort;
}

/** Models of the collections of a seed. */
const MODELS: { readonly [Name in keyof Seed]: Node } = {
  entities: node(entityHead),
  policyEvents: node(policyEvent),
  listings: node(listing),
  sources: node(source),
  claims: node(claim),
  statements: node(statement),
  scenarios: node(scenario),
  merges: node(merge),
  sameAs: node(sameAs),
};

/** Replaces a text at a place; the place is the path in the model, the same for all records of a kind. */
type Replace = (text: string, place: string, schema: Node, sort: Sort) => string;

function walk(
  schema: Node | undefined,
  value: unknown,
  place: string,
  replace: Replace,
  sorts: Map<Node, Sort>,
): unknown {
  if (schema === undefined || value === undefined || value === null) return value;
  const { def } = schema;
  if (def.innerType !== undefined) return walk(def.innerType, value, place, replace, sorts);
  if (typeof value === 'string') {
    const sort = sortOf(schema, sorts);
    return sort === 'CLOSED' ? value : replace(value, place, schema, sort);
  }
  if (Array.isArray(value)) {
    const element = def.type === 'union' ? def.options?.find((option) => option.safeParse(value).success) : schema;
    return value.map((item) => walk(element?.def.element, item, `${place}[]`, replace, sorts));
  }
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const known = def.shape && Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
      return [key, walk(known ?? def.catchall ?? def.valueType, item, `${place}.${known ? key : '*'}`, replace, sorts)];
    }),
  );
}

function walkSeed(seed: Seed, replace: Replace): Seed {
  const sorts = new Map<Node, Sort>();
  const walked = Object.entries(MODELS).map(([name, schema]) => {
    const records = seed[name as keyof Seed].map((record) => {
      if (name !== 'entities') return walk(schema, record, name, replace, sorts);
      const { relations, ...head } = record as Seed['entities'][number];
      return {
        ...(walk(schema, head, name, replace, sorts) as object),
        ...(relations && {
          relations: relations.map((relation) =>
            walk(RELATIONS.get(relation.type), relation, `relations.${relation.type}`, replace, sorts),
          ),
        }),
      };
    });
    return [name, records];
  });
  return Object.fromEntries(walked) as Seed;
}

/** The payload as near to itself as the field takes it. */
function fitting(payload: string, schema: Node, sort: Sort, instance: number): string {
  const visible = payload.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  const dense = payload.replaceAll(/[\p{C}\s]+/gu, '');
  const addresses = instance % 2 === 0 ? [`urn:x:${dense}`] : [`${ADDRESS}${dense}`];
  const forms = sort === 'ADDRESS' ? [dense, ...addresses] : [payload, visible];
  const form = forms.find((each) => schema.safeParse(each).success);
  if (form === undefined) throw new Error(`no form of ${JSON.stringify(payload)} fits its field`);
  return form;
}

export interface Poisoned {
  readonly seed: Seed;
  /** Every text that was put in. */
  readonly texts: ReadonlySet<string>;
  /** How many texts each place of the model holds. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The `round`-th of `rounds` seeds: over all rounds every payload stands at every place of the model. Where a place has
 * few records, each holds several payloads. Every entity also gets an attribute whose name is a payload.
 */
export function poisonedSeed(seed: Seed, payloads: readonly string[], round = 0, rounds = 1): Poisoned {
  const places = new Map<string, number>();
  walkSeed(
    withNamedAttribute(seed, ['name'], () => 0),
    (text, place) => {
      places.set(place, (places.get(place) ?? 0) + 1);
      return text;
    },
  );
  const next = new Map<string, number>();
  const turn = (place: string): number => {
    const count = next.get(place) ?? 0;
    next.set(place, count + 1);
    return count;
  };
  const texts = new Set<string>();
  const chosen = (place: string, instance: number): string => {
    const size = Math.ceil(payloads.length / ((places.get(place) ?? 1) * rounds));
    const first = (instance * rounds + round) * size;
    return Array.from({ length: size }, (_, index) => payloads[(first + index) % payloads.length]).join(' ');
  };
  const named = withNamedAttribute(seed, payloads, () => turn('names of attributes') * rounds + round);
  const poisoned = walkSeed(named, (_, place, schema, sort) => {
    const instance = turn(place);
    const text = fitting(chosen(place, instance), schema, sort, instance);
    texts.add(text);
    return text;
  });
  return { seed: poisoned, texts, places };
}

function withNamedAttribute(seed: Seed, names: readonly string[], next: () => number): Seed {
  return {
    ...seed,
    entities: seed.entities.map((entity) => {
      // Not by assignment: a name such as `__proto__` must become an attribute like any other.
      const attributes = [...Object.entries(entity.attributes ?? {}), [names[next() % names.length], 'text']];
      return { ...entity, attributes: Object.fromEntries(attributes) };
    }),
  };
}

/** Texts of a seed that hold more than slugs, words of closed lists, days and numbers do. */
export function freeTexts(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w.:/+-]*$/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(freeTexts);
}

/** What the model has to say against a seed. */
export function shapeProblems(seed: Seed): string[] {
  return Object.entries(MODELS).flatMap(([name, schema]) =>
    seed[name as keyof Seed].flatMap((record) => {
      const { relations = [], ...head } = record as Partial<Seed['entities'][number]> & { readonly id: string };
      const wrong =
        !schema.safeParse(head).success ||
        relations.some((relation) => !RELATIONS.get(relation.type)?.safeParse(relation).success);
      return wrong ? [`${name}: ${head.id}`] : [];
    }),
  );
}
