/** Resolves `Query.entity`: one entity, with the relationship fields that the query goes on to in the same trip. */
import { type GraphQLFieldResolver, getNamedType, isCompositeType } from 'graphql';
import { isKind } from '../model/index.ts';
import type { Context } from './context.ts';
import type { EdgesRequests } from './look-ahead/edges-requests.ts';
import type { NodeParent } from './parents.ts';

type EntityResolver = GraphQLFieldResolver<unknown, Context, { readonly id: string }, Promise<NodeParent | null>>;

export function entityById(requests: EdgesRequests): EntityResolver {
  return async (_root, { id }, { reader }, info) => {
    const type = getNamedType(info.returnType);
    const { below } = isCompositeType(type) ? requests.alongOf(type, info.fieldNodes, info) : {};
    const row = await reader.node(id, below);
    return row && isKind(row.kind) ? { row, asOf: null } : null;
  };
}
