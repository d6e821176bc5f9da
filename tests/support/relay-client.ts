/** A Relay client of the whole API, written from the schema: every connection paginates, every node refetches. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export interface RelayClient {
  /** A module by its path. */
  readonly files: ReadonlyMap<string, string>;
  readonly connections: number;
  readonly nodes: number;
}

/** Arguments that a list needs besides its page. */
const NEEDED: Readonly<Record<string, string>> = {
  'Query.changes': 'since: "2026-01-01", ',
  'Query.computeTotals': 'by: CHIP, ',
  'Query.dependents': 'of: "h100-sxm", ',
  'Query.restrictedHardware': 'destination: "CN", ',
  'Query.search': 'text: "h20", ',
  'Query.substitutes': 'for: "h20", ',
};

/** Ways to connections of objects that cannot be fetched again by themselves. */
const HOLDERS: Readonly<Record<string, (inner: string) => string>> = {
  Chokepoint: (inner) => `chokepoints(of: "ascend-910c") { chokepoints { ${inner} } }`,
  ComputeTotalConnection: (inner) => `computeTotals(by: CHIP) { ${inner} }`,
  PolicyDiff: (inner) => `whatIf(changes: [{ scenario: "h200-allowed" }], about: {}) { ${inner} }`,
  RemovalImpact: (inner) => `removalImpact(remove: ["tsmc"]) { ${inner} }`,
};

type ConnectionField = GraphQLField<unknown, unknown>;

function connectionsOf(type: GraphQLObjectType): ConnectionField[] {
  return Object.values(type.getFields()).filter(({ type: given }) => getNamedType(given).name.endsWith('Connection'));
}

const PAGE = '@argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })';

function page(type: GraphQLObjectType, field: ConnectionField, key: string, variables = true): string {
  const needed = NEEDED[`${type.name}.${field.name}`] ?? '';
  const missing = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  if (missing.some(({ name }) => !needed.includes(`${name}:`)))
    throw new Error(`${type.name}.${field.name} needs more`);
  const size = variables ? 'first: $first, after: $after' : 'first: 2';
  return `${field.name}(${needed}${size}) @connection(key: "${key}") { edges { cursor node { __typename } } }`;
}

export function relayClient(schema: GraphQLSchema): RelayClient {
  const files = new Map<string, string>();
  const node = schema.getType('Node');
  const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
  let connections = 0;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const fields = connectionsOf(type);
    connections += fields.length;
    const refetches = type.name === 'Query' || nodes.includes(type);
    const module = `${type.name}Client`;
    const texts = fields.map((field) => {
      const name = `${module}_${field.name}`;
      if (!refetches) {
        const holder = HOLDERS[type.name];
        if (holder === undefined) throw new Error(`${type.name}.${field.name} is reached by no way that is known`);
        return `query ${module}${field.name}Query { ${holder(page(type, field, name, false))} }`;
      }
      return `fragment ${name} on ${type.name} @refetchable(queryName: "${module}${field.name}Query") ${PAGE} { ${page(type, field, name)} }`;
    });
    if (nodes.includes(type)) {
      texts.push(
        `fragment ${module}_node on ${type.name} @refetchable(queryName: "${module}NodeQuery") { id __typename }`,
      );
    }
    if (texts.length > 0) files.set(`${module}.js`, texts.map((text) => `graphql\`${text}\`;`).join('\n'));
  }
  return { files, connections, nodes: nodes.length };
}
