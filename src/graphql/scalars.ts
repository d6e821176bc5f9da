/** Scalars that are checked where they come in; in answers they are text as the graph holds it. */
import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLCountryCode, GraphQLLocalDate } from 'graphql-scalars';

/** A checked scalar of the library under the name and description of our SDL. */
function named(name: string, scalar: GraphQLScalarType): GraphQLScalarType {
  const { parseValue, parseLiteral } = scalar.toConfig();
  return new GraphQLScalarType({ name, parseValue, parseLiteral, serialize: String });
}

const checkedCode = named('CountryCode', GraphQLCountryCode);

/** Country codes may be written bare in a query, `CN` as well as `"CN"`. */
const countryCode = new GraphQLScalarType({
  ...checkedCode.toConfig(),
  parseLiteral: (node, variables) =>
    checkedCode.parseLiteral(node.kind === Kind.ENUM ? { kind: Kind.STRING, value: node.value } : node, variables),
});

export const scalarResolvers = {
  Date: named('Date', GraphQLLocalDate),
  CountryCode: countryCode,
};
