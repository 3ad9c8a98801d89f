/** Reads a whole relationship field for resolvers that need all of it, page by page. */
import type { EdgeRow, GraphReader, Hop } from '../../graph/index.ts';
import { type EndName, RELATIONSHIPS } from '../../model/index.ts';
import { relationshipFieldsOwnedBy } from '../../schema/index.ts';
import { LARGEST_PAGE } from '../requests/page-request.ts';
import { hopOf } from '../requests/translate-filter.ts';

/** Every edge, by the id of its node. One statement for all parents of one tick, and another for each further page. */
export async function related(reader: GraphReader, parent: string, hop: Hop): Promise<readonly EdgeRow[]> {
  const edges: EdgeRow[] = [];
  let after: string | null = null;
  do {
    const page = { first: LARGEST_PAGE, ...(after === null ? {} : { after }) };
    const { edges: found, pageInfo } = await reader.edges(parent, { hop, orderBy: [], page, total: false });
    edges.push(...found);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return edges;
}

/** The hop of a relationship field, by the type that owns it. */
export function hopOfField(owner: EndName, field: string): Hop {
  const found = relationshipFieldsOwnedBy(owner).find((candidate) => candidate.field === field);
  if (!found) throw new Error(`The relationship table has no field ${owner}.${field}.`);
  return hopOf(found);
}

/** A hop against a row that has no field at its far end, such as from an entity to the conflicts about it. */
export function hopAgainst(type: string, targets: Hop['targets']): Hop {
  const row = RELATIONSHIPS.find((candidate) => candidate.type === type);
  if (!row) throw new Error(`The relationship table has no row of the type ${type}.`);
  return { row, direction: 'IN', targets };
}
