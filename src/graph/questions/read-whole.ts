/** Reads whole lists and whole relationship fields for questions that must see all of them, within a bound. */
import type { Hop, ListRequest } from '../query/request.ts';
import { RequestError } from '../query/request-error.ts';
import type { EdgeRow, GraphReader, NodeRow } from '../reader/reader.ts';

/** Above it an answer would be too large to be read and a question too large to be asked while others wait. */
const MOST_NODES = 10_000;
const MOST_EDGES = 1_000;

type Listed = Pick<ListRequest, 'of' | 'where' | 'asOf'>;

/** Every node of a list, by id. Throws ANSWER_TOO_LARGE above the bound. */
export async function readWholeList(
  reader: GraphReader,
  listed: Listed,
  most = MOST_NODES,
): Promise<readonly NodeRow[]> {
  const { edges, pageInfo } = await reader.list({ ...listed, orderBy: [], page: { first: most }, total: false });
  if (pageInfo.hasNextPage) {
    throw new RequestError(
      'ANSWER_TOO_LARGE',
      `The question is about more than ${most} nodes of the kind ${listed.of}.`,
      'Narrow the question, or page through the list of them.',
    );
  }
  return edges.map(({ node }) => node);
}

/** Every edge of a field, by the parent's id: one statement for all parents, and another for each further page. */
export async function readWholeField(
  reader: GraphReader,
  parents: readonly string[],
  hop: Hop,
): Promise<ReadonlyMap<string, readonly EdgeRow[]>> {
  const read = async (parent: string): Promise<readonly [string, readonly EdgeRow[]]> => {
    const all: EdgeRow[] = [];
    let after: string | null = null;
    do {
      const page = { first: MOST_EDGES, ...(after === null ? {} : { after }) };
      const { edges, pageInfo } = await reader.edges(parent, { hop, orderBy: [], page, total: false });
      all.push(...edges);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return [parent, all];
  };
  return new Map(await Promise.all([...new Set(parents)].map(read)));
}
