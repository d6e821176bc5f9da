/**
 * Valid queries below the limits, made from the schema. Each is made from its number alone and aims at one field: numbers
 * in a row go through every field of every type.
 */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  parse,
  print,
} from 'graphql';
import { createCostMeter } from '../../src/graphql/cost.ts';
import { MAX_COST, MAX_TOKENS } from '../../src/graphql/limits.ts';
import { type Pools, valueMaker } from './query-values.ts';
import { type Random, randomChoices } from './random.ts';

type Parent = GraphQLObjectType | GraphQLInterfaceType;

export interface GeneratedQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A step from a type towards another: through a field, or to one of its possible types. */
interface Step {
  readonly field?: GraphQLField<unknown, unknown>;
  readonly to: Parent;
}

interface Aim {
  readonly parent: Parent;
  readonly field: GraphQLField<unknown, unknown>;
  /** Steps from each type to the parent. */
  readonly distance: ReadonlyMap<string, number>;
}

/** Names of all fields, as `Type.field`. */
export function coordinatesOf(schema: GraphQLSchema): string[] {
  return parentsOf(schema).flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
}

function parentsOf(schema: GraphQLSchema): Parent[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is Parent => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  );
}

function stepsFrom(schema: GraphQLSchema, type: Parent): Step[] {
  const fields = Object.values(type.getFields()).flatMap((field): Step[] => {
    const to = getNamedType(field.type);
    return isObjectType(to) || isInterfaceType(to) ? [{ field, to }] : [];
  });
  return isAbstractType(type) ? [...fields, ...schema.getPossibleTypes(type).map((to) => ({ to }))] : fields;
}

export function createQueryGenerator(schema: GraphQLSchema, pools: Pools): (number: number) => GeneratedQuery {
  const parents = parentsOf(schema);
  const steps = new Map(parents.map((type) => [type.name, stepsFrom(schema, type)]));
  const targets = parents.flatMap((parent) => Object.values(parent.getFields()).map((field) => ({ parent, field })));
  const distances = new Map(parents.map((type) => [type.name, distancesTo(type)]));
  const meter = createCostMeter(schema);

  function distancesTo(target: Parent): Map<string, number> {
    const distance = new Map([[target.name, 0]]);
    for (let size = 0; size < distance.size; ) {
      size = distance.size;
      for (const [name, next] of steps) {
        const nearest = Math.min(...next.map(({ to }) => distance.get(to.name) ?? Number.POSITIVE_INFINITY));
        if (nearest + 1 < (distance.get(name) ?? Number.POSITIVE_INFINITY)) distance.set(name, nearest + 1);
      }
    }
    return distance;
  }

  function isOver({ query, variables }: GeneratedQuery): boolean {
    try {
      const document = parse(query, { maxTokens: MAX_TOKENS });
      const operation = getOperationAST(document);
      return operation == null || meter(document, operation, variables).total > MAX_COST;
    } catch (error) {
      if (/tokens/.test(String(error))) return true;
      throw new Error(`${error}\n${query}`);
    }
  }

  return (number) => {
    const target = targets[number % targets.length];
    const root = schema.getQueryType();
    if (target === undefined || !root) throw new Error('a schema without fields');
    const aim = { ...target, distance: distances.get(target.parent.name) ?? new Map() };
    for (let turn = 0; turn < 20; turn += 1) {
      // The later a turn, the less is asked besides what is aimed at.
      const writer = createWriter(pools, steps, randomChoices(number * 20 + turn), 1 / (1 + turn));
      const made = writer.operation(root, aim);
      if (!isOver(made)) return made;
    }
    throw new Error(`no query below the limits for ${target.parent.name}.${target.field.name}`);
  };
}

function createWriter(pools: Pools, steps: ReadonlyMap<string, readonly Step[]>, random: Random, plenty: number) {
  const values = valueMaker(pools, random);
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let count = 0;
  const fresh = (letter: string): string => {
    count += 1;
    return `${letter}${count}`;
  };
  // Few frames: each is work of its own, and over four are refused.
  const frames = Array.from({ length: 2 }, () => frameOfQuery());

  function frameOfQuery(): unknown {
    return random.chance(0.5)
      ? { asOf: `202${random.below(7)}-06-15` }
      : {
          asOf: '2026-11-01',
          knownOn: random.pick(['2026-11-01', '2025-03-01', '2023-01-01']),
          dataUse: random.pick(['ANY', 'COMMERCIAL']),
        };
  }

  function argument(arg: GraphQLArgument, field: GraphQLField<unknown, unknown>): string | undefined {
    const required = isRequiredArgument(arg);
    if (!required && arg.name !== 'first' && arg.name !== 'maxHops' && !random.chance(0.25)) return undefined;
    const place = { name: arg.name, field: field.name, gives: getNamedType(field.type).name };
    const value = arg.name === 'at' ? random.pick(frames) : values.value(arg.type, place);
    if (!random.chance(0.3)) return `${arg.name}: ${values.literal(arg.type, value)}`;
    const name = fresh('v');
    declared.push(`$${name}: ${arg.type}`);
    variables[name] = value;
    return `${arg.name}: $${name}`;
  }

  function written(field: GraphQLField<unknown, unknown>, always: boolean, below: string): string {
    const given = field.args.map((arg) => argument(arg, field)).filter((text) => text !== undefined);
    const alias = always || given.length > 0 || random.chance(0.2) ? `${fresh('a')}: ` : '';
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${directive()}${below}`;
  }

  function directive(): string {
    if (!random.chance(0.04)) return '';
    const name = fresh('b');
    declared.push(`$${name}: Boolean!`);
    variables[name] = random.chance(0.8);
    return random.chance(0.5) ? ` @include(if: $${name})` : ` @skip(if: $${name})`;
  }

  /** Some fields without any below them; of a type that has none its name. */
  function leaves(type: Parent, alias: boolean): string[] {
    const fields = Object.values(type.getFields()).filter((field) => !isCompositeType(getNamedType(field.type)));
    const wanted = fields.filter(() => random.chance(Math.min(0.5, (4 / fields.length) * plenty)));
    return wanted.map((field) => written(field, alias, ''));
  }

  function below(field: GraphQLField<unknown, unknown>, aim: Aim | undefined): string {
    const to = getNamedType(field.type);
    return isObjectType(to) || isInterfaceType(to) ? ` ${selection(to, aim)}` : '';
  }

  function towards(type: Parent, aim: Aim, alias: boolean): string {
    if (type === aim.parent) return written(aim.field, alias, below(aim.field, undefined));
    const here = aim.distance.get(type.name) ?? Number.POSITIVE_INFINITY;
    const nearer = (steps.get(type.name) ?? []).filter(({ to }) => (aim.distance.get(to.name) ?? here) < here);
    const { field, to } = random.pick(nearer);
    return field === undefined
      ? `... on ${to.name} ${selection(to, aim, true)}`
      : written(field, alias, below(field, aim));
  }

  function selection(type: Parent, aim: Aim | undefined, alias = false): string {
    const abstract = isAbstractType(type);
    const parts = abstract ? ['__typename', ...leaves(type, alias)] : leaves(type, alias);
    if (aim !== undefined) parts.push(towards(type, aim, alias));
    const more = steps.get(type.name) ?? [];
    // One level besides what is aimed at, and seldom: costs multiply.
    if (aim !== undefined && more.length > 0 && type.name !== 'Query' && random.chance(0.25 * plenty)) {
      const { field, to } = random.pick(more);
      if (field !== undefined) parts.push(written(field, true, ` ${selection(to, undefined)}`));
      else parts.push(`... on ${to.name} ${selection(to, undefined, true)}`);
    }
    if (parts.length === 0) parts.push('__typename');
    const set = `{ ${parts.join(' ')} }`;
    if (abstract || type.name === 'Query' || !random.chance(0.1)) return set;
    const name = fresh('F');
    fragments.push(`fragment ${name} on ${type.name} ${set}`);
    return `{ ...${name} }`;
  }

  return {
    operation(root: GraphQLObjectType, aim: Aim): GeneratedQuery {
      const set = selection(root, aim);
      const head = declared.length > 0 ? `query (${declared.join(', ')}) ` : '';
      return { query: print(parse([head + set, ...fragments].join('\n'))), variables };
    },
  };
}
