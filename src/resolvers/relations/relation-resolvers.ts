/** Resolves relations met as such: `Entity.relations`, `Query.relations`, and the fields of a `Relation`. */
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphReader, NodeRow, RelationOrder, RelationsRequest } from '../../graph/index.ts';
import { isKind } from '../../model/index.ts';
import type {
  GroupRelationsArgs,
  QueryRelationsArgs,
  RelationOrderField,
  RelationResolvers,
  RelationType,
} from '../generated/resolver-types.ts';
import { citations, type NodeParent } from '../parents.ts';
import { choicesOf } from '../requests/choices.ts';
import { pageRequest } from '../requests/page-request.ts';
import { selectsField } from '../selects-field.ts';
import { basisOf, booleanOf, textOf, textsOf } from '../stored-values.ts';
import type { RelationConnectionParent } from './relation-connection.ts';
import { relationPhrase } from './relation-phrase.ts';

/** A page of an entity's relations. */
export async function relationsOf(
  reader: GraphReader,
  entity: string,
  args: GroupRelationsArgs,
  info: GraphQLResolveInfo,
): Promise<RelationConnectionParent> {
  const { direction } = args;
  const types = choicesOf('types', args.types);
  const kinds = choicesOf('kinds', args.kinds);
  return relationPage(reader, entity, {
    direction: direction ?? 'BOTH',
    ...(types ? { types } : {}),
    ...(kinds ? { kinds } : {}),
    page: pageRequest(args),
    total: selectsField(info, 'totalCount'),
  });
}

const ORDER_KEYS: Readonly<Record<RelationOrderField, RelationOrder['by']>> = {
  TYPE: 'type',
  ID: 'id',
  FROM: 'from',
  TO: 'to',
  BASIS: 'basis',
};

/** A page of all relations. */
export async function allRelations(
  reader: GraphReader,
  args: QueryRelationsArgs,
  info: GraphQLResolveInfo,
): Promise<RelationConnectionParent> {
  const { from, to, basis } = args.where ?? {};
  const types = choicesOf('where.types', args.where?.types);
  const evidence = choicesOf('where.evidence', args.where?.evidence);
  const orderBy = args.orderBy?.map(({ field, direction }) => ({
    by: ORDER_KEYS[field],
    direction: direction ?? 'ASC',
  }));
  return relationPage(reader, null, {
    direction: 'OUT',
    ...(types ? { types } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(basis ? { basis } : {}),
    ...(evidence ? { passages: evidence } : {}),
    ...(orderBy && orderBy.length > 0 ? { orderBy } : {}),
    ...(args.asOf ? { asOf: args.asOf } : {}),
    page: pageRequest(args),
    total: selectsField(info, 'totalCount'),
  });
}

async function relationPage(
  reader: GraphReader,
  parent: string | null,
  request: RelationsRequest,
): Promise<RelationConnectionParent> {
  const page = await reader.relations(parent, request);
  const { page: _page, total: _total, ...relations } = request;
  const edges = page.edges.map(({ cursor, relation }) => ({ cursor, node: { relation } }));
  // Where nobody asked for the total, nobody reads it.
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: page.totalCount ?? 0,
    pageInfo: page.pageInfo,
    listed: { parent, relations },
  };
}

export const relationResolvers: RelationResolvers = {
  id: ({ relation }) => relation.id,
  type: ({ relation }) => relation.type as RelationType,
  phrase: ({ relation }, _args, { reader }) => relationPhrase(relation, reader),
  basis: ({ relation }) => basisOf(relation.properties),
  reason: ({ relation }) => textOf(relation.properties, 'reason'),
  evidence: ({ relation }) => citations(textsOf(relation.properties, 'evidence')),
  disputed: ({ relation }) => booleanOf(relation.properties, 'disputed') ?? false,
  from: async ({ relation }, _args, { reader }) => entityParent(await reader.node(relation.from)),
  to: async ({ relation }, _args, { reader }) => entityParent(await reader.node(relation.to)),
};

function entityParent(row: NodeRow | null): NodeParent | null {
  return row && isKind(row.kind) ? { row, asOf: null } : null;
}
