/** @neo4j/graphql on Apollo's defaults: the types of our graph, and no resolver. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import { serveByApollo } from './apollo.ts';
import { openDriver } from './listen.ts';

/** What hangs on an id as a property is no relationship: the passages of a record are a field with a statement of its own. */
const typeDefs = `#graphql
  type Company @node {
    id: String!
    kind: String!
    nameEn: String!
    nameZh: String
    confidence: String!
    announcedAsGiven: String
    existsFrom: String
    note: String
    country: String
    weight: Int!
    chips: [Chip!]! @relationship(type: "DESIGNS", direction: OUT, properties: "Standing")
  }

  type Chip @node {
    id: String!
    nameEn: String!
    confidence: String!
    announcedAsGiven: String
    existsFrom: String
    weight: Int!
    offeredBy: [CloudOffering!]! @relationship(type: "RUNS_ON", direction: IN, properties: "Standing")
  }

  type CloudOffering @node {
    id: String!
    nameEn: String!
    confidence: String!
    announcedAsGiven: String
    existsFrom: String
    weight: Int!
    evidence: [Evidence!]!
      @cypher(
        statement: "MATCH (passage:Evidence {factId: this.id}) RETURN passage ORDER BY passage.position"
        columnName: "passage"
      )
  }

  type Evidence @node {
    locator: String
    source: [Source!]! @relationship(type: "FROM_SOURCE", direction: OUT)
  }

  type Source @node {
    id: String!
    title: String!
    publisher: String!
    url: String
  }

  type Standing @relationshipProperties {
    fromDay: String!
    untilDay: String!
    recordedDay: String!
    retractedDay: String!
    commercial: Boolean!
  }
`;

// Days are strings; comparing strings is to be asked for.
const features = { filters: { String: { LTE: true, GT: true } } };
const neo4j = new Neo4jGraphQL({ typeDefs, driver: openDriver(), features });
await serveByApollo(await neo4j.getSchema(), () => ({}));
