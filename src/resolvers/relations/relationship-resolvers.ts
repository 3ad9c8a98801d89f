/** Resolves every relationship field of the API: one resolver, made from each row of the relationship table. */
import type { GraphQLFieldResolver } from 'graphql';
import type { EdgesRequest } from '../../graph/index.ts';
import { KINDS, type Kind } from '../../model/index.ts';
import {
  edgeFilter,
  ownersOf,
  type RelationshipField,
  relationshipFieldsOwnedBy,
  targetFilter,
} from '../../schema/index.ts';
import type { Context } from '../context.ts';
import type { NodeParent } from '../parents.ts';
import { type OrderArguments, orderRequest } from '../requests/order-request.ts';
import { type PageArguments, pageRequest } from '../requests/page-request.ts';
import { type FilterInput, hopOf, translateFilter } from '../requests/translate-filter.ts';
import { selectsField } from '../selects-field.ts';
import { relationshipConnection } from './connection.ts';

export interface RelationshipArguments extends PageArguments, OrderArguments {
  readonly where?: FilterInput | null;
  readonly edgeWhere?: FilterInput | null;
}

type RelationshipResolver = GraphQLFieldResolver<NodeParent, Context, RelationshipArguments>;

/** The relationship fields of every type that has some, by type and field. */
export function relationshipResolvers(): Readonly<Record<string, Readonly<Record<string, RelationshipResolver>>>> {
  const types: readonly (Kind | 'Source')[] = [...KINDS, 'Source'];
  return Object.fromEntries(
    types.map((type) => {
      const fields = ownersOf(type).flatMap(relationshipFieldsOwnedBy);
      return [type, Object.fromEntries(fields.map((field) => [field.field, relationshipResolver(field)]))];
    }),
  );
}

function relationshipResolver(field: RelationshipField): RelationshipResolver {
  const read = createRequestReader(field);
  return async (parent, args, { reader, edgesRequests }, info) => {
    // graphql-js hands the same array of field nodes to every parent of one level, and the arguments follow from it.
    const request = edgesRequests.get(info.fieldNodes) ?? read(args, selectsField(info, 'totalCount'));
    edgesRequests.set(info.fieldNodes, request);
    return relationshipConnection(field, parent, await reader.edges(parent.row.id, request));
  };
}

function createRequestReader(field: RelationshipField): (args: RelationshipArguments, total: boolean) => EdgesRequest {
  const nodes = targetFilter(field);
  const edges = edgeFilter(field.row);
  return (args, total) => {
    const where = translateFilter(nodes, args.where);
    const edgeWhere = translateFilter(edges, args.edgeWhere);
    return {
      hop: hopOf(field),
      ...(where ? { where } : {}),
      ...(edgeWhere ? { edgeWhere } : {}),
      orderBy: orderRequest(args),
      page: pageRequest(args),
      total,
    };
  };
}
