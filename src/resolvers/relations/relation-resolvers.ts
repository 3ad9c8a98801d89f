/** Resolves relations met as such: `Entity.relations`, `Query.relations`, and the fields of a `Relation`. */
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphReader, NodeRow, RelationsRequest } from '../../graph/index.ts';
import { isKind, type Kind, RELATIONSHIPS, rowFor } from '../../model/index.ts';
import type {
  GroupRelationsArgs,
  QueryRelationsArgs,
  RelationResolvers,
  RelationType,
} from '../generated/resolver-types.ts';
import { citations, type NodeParent, type RelationParent } from '../parents.ts';
import { pageRequest } from '../requests/page-request.ts';
import { selectsField } from '../selects-field.ts';
import { basisOf, booleanOf, textOf, textsOf } from '../stored-values.ts';
import type { Connection } from './connection.ts';
import { phraseOf } from './phrase.ts';

type RelationConnection = Connection<{ cursor: string; node: RelationParent }, RelationParent> & {
  readonly totalCount: number;
};

/** A page of an entity's relations. */
export async function relationsOf(
  reader: GraphReader,
  entity: string,
  args: GroupRelationsArgs,
  info: GraphQLResolveInfo,
): Promise<RelationConnection> {
  const { types, direction, kinds } = args;
  return relationPage(reader, entity, {
    direction: direction ?? 'BOTH',
    ...(types ? { types } : {}),
    ...(kinds ? { kinds } : {}),
    page: pageRequest(args),
    total: selectsField(info, 'totalCount'),
  });
}

/** A page of all relations. */
export async function allRelations(
  reader: GraphReader,
  args: QueryRelationsArgs,
  info: GraphQLResolveInfo,
): Promise<RelationConnection> {
  const { types, from, to, basis, evidence } = args.where ?? {};
  return relationPage(reader, null, {
    direction: 'OUT',
    ...(types ? { types } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(basis ? { basis } : {}),
    ...(evidence ? { passages: evidence } : {}),
    page: pageRequest(args),
    total: selectsField(info, 'totalCount'),
  });
}

async function relationPage(
  reader: GraphReader,
  parent: string | null,
  request: RelationsRequest,
): Promise<RelationConnection> {
  const page = await reader.relations(parent, request);
  const edges = page.edges.map(({ cursor, relation }) => ({ cursor, node: { relation } }));
  // Where nobody asked for the total, nobody reads it.
  return { edges, nodes: edges.map(({ node }) => node), totalCount: page.totalCount ?? 0, pageInfo: page.pageInfo };
}

export const relationResolvers: RelationResolvers = {
  id: ({ relation }) => relation.id,
  type: ({ relation }) => relation.type as RelationType,
  phrase: async ({ relation }, _args, { reader }) => {
    const [from, to] = await Promise.all([reader.node(relation.from), reader.node(relation.to)]);
    return phraseOf(rowBetween(relation.type, from, to), relation, from, to);
  },
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

/** The row by the kinds of both ends; by the type alone where an end could not be read. */
function rowBetween(type: string, from: NodeRow | null, to: NodeRow | null): (typeof RELATIONSHIPS)[number] {
  const byKinds = from && to ? rowFor(type, from.kind as Kind | 'Source', to.kind as Kind | 'Passage') : undefined;
  const row = byKinds ?? RELATIONSHIPS.find((candidate) => candidate.type === type);
  if (!row)
    throw new Error(`The graph holds a relation of the type "${type}", which the relationship table does not know.`);
  return row;
}
