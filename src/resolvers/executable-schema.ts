/** The schema with its resolvers: what the server executes. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, parse } from 'graphql';
import { schemaDocument, type Vocabularies } from '../schema/index.ts';
import { resolverMap } from './resolver-map.ts';

export interface SchemaOptions {
  /** The lists that grow with the texts, as the seeds hold them. */
  readonly vocabularies: Vocabularies;
  /** The SDL that the build made of them and found valid; made anew where it is absent. */
  readonly prepared?: string | undefined;
}

/** Throws where a resolver has no field or the parts make no valid schema. */
export function buildSchema({ vocabularies, prepared }: SchemaOptions): GraphQLSchema {
  const known = prepared !== undefined;
  return makeExecutableSchema({
    typeDefs: known ? parse(prepared, { noLocation: true }) : schemaDocument(vocabularies),
    resolvers: resolverMap(),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    // The schema is nobody else's yet: copying it to put the resolvers in would take as long as making it.
    updateResolversInPlace: true,
    assumeValid: known,
    assumeValidSDL: known,
  });
}
