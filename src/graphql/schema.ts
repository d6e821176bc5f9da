/** The executable schema: the SDL of `schema/` with its resolvers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { changeResolvers } from './resolvers/changes.ts';
import { chokepointResolvers } from './resolvers/chokepoints.ts';
import { citationResolvers } from './resolvers/citations.ts';
import { claimResolvers } from './resolvers/claims.ts';
import { computeTotalResolvers } from './resolvers/compute-totals.ts';
import { connectionResolvers } from './resolvers/connections.ts';
import { entityResolvers } from './resolvers/entities.ts';
import { exportRuleResolvers } from './resolvers/export-rules.ts';
import { factResolvers } from './resolvers/facts.ts';
import { identityResolvers } from './resolvers/identity.ts';
import { labelResolvers } from './resolvers/labels.ts';
import { listingResolvers } from './resolvers/listings.ts';
import { pathResolvers } from './resolvers/paths.ts';
import { policyResolvers } from './resolvers/policy.ts';
import { questionResolvers } from './resolvers/questions.ts';
import { removalResolvers } from './resolvers/removal.ts';
import { statementResolvers } from './resolvers/statements.ts';
import { substituteResolvers } from './resolvers/substitutes.ts';
import { supplyResolvers } from './resolvers/supply.ts';
import { verdictResolvers } from './resolvers/verdicts.ts';
import { whatIfResolvers } from './resolvers/what-if.ts';
import { scalarResolvers } from './scalars.ts';

/** The SDL: every `.graphql` file of the folder, in the order of their names. */
export function readSdl(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql') && name !== 'released.graphql')
    .sort();
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

export function createSchema(sdl: string): GraphQLSchema {
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter(isObjectType);
  return makeExecutableSchema({
    typeDefs: sdl,
    resolvers: [
      scalarResolvers,
      connectionResolvers(types.map((type) => type.name)),
      entityResolvers,
      exportRuleResolvers,
      factResolvers,
      identityResolvers,
      labelResolvers,
      listingResolvers,
      pathResolvers,
      citationResolvers,
      policyResolvers,
      questionResolvers,
      claimResolvers,
      computeTotalResolvers,
      changeResolvers,
      statementResolvers,
      chokepointResolvers,
      removalResolvers,
      substituteResolvers,
      supplyResolvers,
      verdictResolvers,
      whatIfResolvers,
    ],
    // A resolver without a field in the SDL is a mistake, not an extra.
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    inheritResolversFromInterfaces: false,
  });
}
