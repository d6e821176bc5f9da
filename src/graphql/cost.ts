/**
 * What a query may cost, reckoned from its text and variables before anything runs: an upper bound, in objects and in
 * searches that are worth as much as so many objects.
 *
 * Of our own making, because the sizes of lists come from arguments of the field above (`limit` of `dependencyPaths` is
 * the length of `paths`), and because a fragment is weighed once however often it is spread: the libraries at hand walk
 * into it each time.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { MAX_FIRST } from '../graph/connection.ts';
import { MAX_PATHS } from '../graph/dependency-paths.ts';
import { lengthOf, type Variables, valueReader } from './cost-values.ts';
import { DEFAULT_FIRST, LENGTHS, OBJECT, OWN_COST, PLAIN_LIST, SIZED } from './cost-weights.ts';

export interface Cost {
  /** The bound. */
  readonly total: number;
  /** The field that costs most, as the way to it in the answer, and its part of the total. */
  costliest(): { readonly path: string; readonly cost: number };
}

/** Weighs an operation of a valid document. */
export type CostMeter = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => Cost;

/** One field of a selection on one type, weighed. */
interface Weighed {
  readonly field: FieldNode;
  readonly cost: number;
}

/** What `meter` says of an operation depends on these variables only. */
interface Remembered {
  readonly sizing: ReadonlySet<string>;
  readonly costs: Map<string, Cost>;
}

/** Different sizes of one document that are remembered: a client that counts up must not fill the memory. */
const MAX_REMEMBERED = 50;

/** A meter that weighs a document again only where sizes in its variables differ. */
export function createCostMeter(schema: GraphQLSchema): CostMeter {
  const known = new WeakMap<OperationDefinitionNode, Remembered>();
  return (document, operation, variables) => {
    const remembered = known.get(operation);
    const cost = remembered?.costs.get(sizesOf(remembered.sizing, variables));
    if (cost !== undefined) return cost;
    const weighed = weigh(schema, document, operation, variables);
    const { sizing, costs } = remembered ?? { sizing: weighed.sizing, costs: new Map<string, Cost>() };
    if (costs.size === MAX_REMEMBERED) costs.clear();
    costs.set(sizesOf(sizing, variables), weighed.cost);
    known.set(operation, { sizing, costs });
    return weighed.cost;
  };
}

function sizesOf(names: ReadonlySet<string>, variables: Variables): string {
  return [...names].map((name) => sizeOf(variables[name])).join();
}

/** Of a value that sizes a list only the size matters. */
function sizeOf(value: unknown): unknown {
  return Array.isArray(value) ? `[${value.length}]` : typeof value === 'object' ? 'null' : value;
}

function weigh(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): { cost: Cost; sizing: ReadonlySet<string> } {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const values = valueReader(operation, variables);
  const weights = new Map<SelectionSetNode, Map<string, number>>();

  /** Cost of a selection on a type; `size` is the length of the lists that the field above sizes. */
  function costOf(selections: SelectionSetNode, type: GraphQLCompositeType, size: number): number {
    if (isAbstractType(type)) {
      // An object is of one type: the dearest counts.
      return Math.max(0, ...schema.getPossibleTypes(type).map((possible) => costOf(selections, possible, size)));
    }
    const key = `${type.name} ${size}`;
    const ofTypes = weights.get(selections) ?? new Map<string, number>();
    weights.set(selections, ofTypes);
    const known = ofTypes.get(key);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by another rule; here it must only end.
    ofTypes.set(key, 0);
    let cost = 0;
    for (const selection of selections.selections) {
      const wanted = values.wants(selection);
      let part: number;
      if (selection.kind === Kind.FIELD) part = fieldCost(selection, type, size);
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const applies = fragment && appliesTo(fragment.typeCondition?.name.value, type);
        part = applies ? costOf(fragment.selectionSet, type, size) : 0;
      }
      if (wanted) cost += part;
    }
    ofTypes.set(key, cost);
    return cost;
  }

  function appliesTo(condition: string | undefined, type: GraphQLObjectType): boolean {
    const named = condition === undefined ? type : schema.getType(condition);
    return named === type || (named !== undefined && isAbstractType(named) && schema.isSubType(named, type));
  }

  function fieldCost(field: FieldNode, parent: GraphQLObjectType, size: number): number {
    const definition = parent.getFields()[field.name.value];
    const type = definition && getNamedType(definition.type);
    if (definition === undefined || !isCompositeType(type) || field.selectionSet === undefined) return 0;
    const { own, times, childSize } = measures(field, definition, parent, size);
    return own + times * costOf(field.selectionSet, type, childSize);
  }

  /** What a field costs by itself, how often what is below it is read, and the size of the lists below. */
  function measures(
    field: FieldNode,
    definition: GraphQLField<unknown, unknown>,
    parent: GraphQLObjectType,
    size: number,
  ) {
    const coordinate = `${parent.name}.${definition.name}`;
    const own = OWN_COST[coordinate] ?? OBJECT;
    const argument = (name: string): unknown => values.argument(field, definition, name);
    const childSize = pageSize(definition, argument);
    if (!isListType(getNullableType(definition.type))) return { own, times: 1, childSize };
    const sized = SIZED[coordinate];
    const isPage = isConnection(parent) && (definition.name === 'edges' || definition.name === 'nodes');
    const length =
      sized?.of === 'FIELD'
        ? lengthOf(argument(sized.by), sized.max)
        : sized || isPage
          ? size
          : (LENGTHS[coordinate] ?? PLAIN_LIST);
    return { own: own * length, times: length, childSize };
  }

  const root = schema.getRootType(operation.operation);
  const total = root ? costOf(operation.selectionSet, root, 0) : 0;

  /** The fields of a selection with their costs; each fragment once. */
  function fieldsOf(selections: SelectionSetNode, type: GraphQLObjectType, size: number, seen: Set<string>): Weighed[] {
    return selections.selections.flatMap((selection): Weighed[] => {
      if (!values.wants(selection)) return [];
      if (selection.kind === Kind.FIELD) return [{ field: selection, cost: fieldCost(selection, type, size) }];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment || !appliesTo(fragment.typeCondition?.name.value, type)) return [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(selection.name.value)) return [];
        seen.add(selection.name.value);
      }
      return fieldsOf(fragment.selectionSet, type, size, seen);
    });
  }

  /** Goes down as long as one field makes up most of what is there. */
  function costliest(): { path: string; cost: number } {
    const path: string[] = [];
    let cost = total;
    let below = root && { selections: operation.selectionSet, type: root, size: 0, times: 1 };
    while (below) {
      const { selections, type, size, times } = below;
      const dearest = fieldsOf(selections, type, size, new Set()).sort((a, b) => b.cost - a.cost)[0];
      if (dearest === undefined || dearest.cost * times * 2 <= cost) break;
      cost = dearest.cost * times;
      path.push((dearest.field.alias ?? dearest.field.name).value);
      below = step(dearest.field, type, size, times);
    }
    return { path: path.join('.'), cost };
  }

  function step(field: FieldNode, parent: GraphQLObjectType, size: number, times: number) {
    const definition = parent.getFields()[field.name.value];
    const named = definition && getNamedType(definition.type);
    if (definition === undefined || !isCompositeType(named) || field.selectionSet === undefined) return undefined;
    const selections = field.selectionSet;
    const { times: length, childSize } = measures(field, definition, parent, size);
    const [type] = (isObjectType(named) ? [named] : [...schema.getPossibleTypes(named)]).sort(
      (a, b) => costOf(selections, b, childSize) - costOf(selections, a, childSize),
    );
    return type && { selections, type, size: childSize, times: times * length };
  }

  return { cost: { total, costliest }, sizing: values.read };
}

function isConnection(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection');
}

/** Length of the lists that a field sizes: a page, or the paths of an answer; a larger one is refused when it runs. */
function pageSize(definition: GraphQLField<unknown, unknown>, argument: (name: string) => unknown): number {
  const names = definition.args.map(({ name }) => name);
  if (names.includes('first')) return lengthOf(argument('first') ?? DEFAULT_FIRST, MAX_FIRST);
  if (names.includes('limit')) return lengthOf(argument('limit'), MAX_PATHS);
  return DEFAULT_FIRST;
}
