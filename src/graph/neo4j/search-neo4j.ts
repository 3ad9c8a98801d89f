/** Full-text candidates from Neo4j's own index. */
import { graphEmpty } from '../graph-error.ts';
import type { Params, ReadResult, SearchCandidate, SearchRequest, Statement } from '../port.ts';
import type { Neo4jConnection } from './connection.ts';
import { luceneQuery } from './lucene-query.ts';
import { SEARCH_INDEX } from './schema-plan.ts';
import { readStamp, readWhole } from './whole-read.ts';

const IN_ALL_KINDS: Statement = {
  name: 'search',
  text: `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score ORDER BY score DESC, id`,
  columns: ['id'],
};

/** The limit holds for what is left after the kinds. */
const IN_KINDS: Statement = {
  name: 'search in kinds',
  text: `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $kinds)
RETURN node.id AS id, score ORDER BY score DESC, id LIMIT $limit`,
  columns: ['id'],
};

export async function searchNeo4j(
  connection: Neo4jConnection,
  request: SearchRequest,
): Promise<ReadResult<SearchCandidate>> {
  const query = luceneQuery(request.terms);
  if (query === null) return { rows: [], revision: await revisionOf(connection) };
  const { kinds, limit } = request;
  const [statement, params]: [Statement, Params] =
    kinds.length === 0 ? [IN_ALL_KINDS, { query, limit }] : [IN_KINDS, { query, kinds, limit }];
  try {
    return await readWhole<SearchCandidate>(connection, statement, params);
  } catch (error) {
    // Before the first load there is no index either, and that error would not say why.
    await revisionOf(connection);
    throw error;
  }
}

async function revisionOf(connection: Neo4jConnection): Promise<string> {
  const { revision } = await readStamp(connection);
  if (revision === null) throw graphEmpty();
  return revision;
}
