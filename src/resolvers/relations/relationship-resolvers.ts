/** Resolves every relationship field of the API: one resolver, made from each row of the relationship table. */
import type { GraphQLFieldResolver } from 'graphql';
import { KINDS, type Kind } from '../../model/index.ts';
import { ownersOf, type RelationshipField, relationshipFieldsOwnedBy } from '../../schema/index.ts';
import type { Context } from '../context.ts';
import type { EdgesRequests, RelationshipArguments } from '../look-ahead/edges-requests.ts';
import type { NodeParent } from '../parents.ts';
import { relationshipConnection } from './connection.ts';

type RelationshipResolver = GraphQLFieldResolver<NodeParent, Context, RelationshipArguments>;

/** The relationship fields of every type that has some, by type and field. */
export function relationshipResolvers(
  requests: EdgesRequests,
): Readonly<Record<string, Readonly<Record<string, RelationshipResolver>>>> {
  const types: readonly (Kind | 'Source')[] = [...KINDS, 'Source'];
  return Object.fromEntries(
    types.map((type) => {
      const fields = ownersOf(type).flatMap(relationshipFieldsOwnedBy);
      return [type, Object.fromEntries(fields.map((field) => [field.field, relationshipResolver(field, requests)]))];
    }),
  );
}

function relationshipResolver(field: RelationshipField, requests: EdgesRequests): RelationshipResolver {
  return (parent, args, { reader, edgesRequests }, info) => {
    // graphql-js hands the same array of field nodes to every parent of one level, and the arguments follow from it.
    const request = edgesRequests.get(info.fieldNodes) ?? requests.requestOf(field, args, info.fieldNodes, info);
    edgesRequests.set(info.fieldNodes, request);
    const page = reader.edges(parent.row.id, request);
    // What is at hand is answered at once: a promise for each of hundreds of fields costs more than the field.
    return page instanceof Promise
      ? page.then((read) => relationshipConnection(field, parent, read))
      : relationshipConnection(field, parent, page);
  };
}
