/** Scalars that are checked where they come in; in answers they are text as the graph holds it. */
import { GraphQLScalarType } from 'graphql';
import { GraphQLCountryCode, GraphQLLocalDate } from 'graphql-scalars';

/** A checked scalar of the library under the name and description of our SDL. */
function named(name: string, scalar: GraphQLScalarType): GraphQLScalarType {
  const { parseValue, parseLiteral } = scalar.toConfig();
  return new GraphQLScalarType({ name, parseValue, parseLiteral, serialize: String });
}

export const scalarResolvers = {
  Date: named('Date', GraphQLLocalDate),
  CountryCode: named('CountryCode', GraphQLCountryCode),
};
