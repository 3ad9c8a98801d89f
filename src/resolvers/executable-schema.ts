/** The schema with its resolvers: what the server executes. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { schemaDocument, type Vocabularies } from '../schema/index.ts';
import { resolverMap } from './resolver-map.ts';

export interface SchemaOptions {
  /** The lists that grow with the texts, as the seeds hold them. */
  readonly vocabularies: Vocabularies;
}

/** Throws where a resolver has no field or the parts make no valid schema. */
export function buildSchema({ vocabularies }: SchemaOptions): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: schemaDocument(vocabularies),
    resolvers: resolverMap(),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
