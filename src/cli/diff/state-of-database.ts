/** The state that a database holds, read from it as the API reads it. */
import { openReader } from '../../graph/index.ts';
import type { GraphEngine } from '../../graph/port.ts';
import type { GraphReader } from '../../graph/reader/reader.ts';
import {
  type GraphState,
  isDerived,
  type StateNode,
  type StateRelation,
  stateNode,
  stateRelation,
} from '../../history/graph-state.ts';
import { relationshipEndsOf } from '../../model/index.ts';
import { CommandError } from '../command-error.ts';

const PAGE = 5_000;

export async function stateOfDatabase(engine: GraphEngine, revision: string): Promise<GraphState> {
  const reader = openReader({ engine, cache: null, currentRevision: revision });
  const sources = await nodesOf(reader, 'Source');
  const state = {
    name: 'the database',
    revision,
    entities: await nodesOf(reader, 'Entity'),
    sources,
    passages: await nodesOf(reader, 'Passage'),
    relations: [...(await relationsOf(reader)), ...(await relationsOfSources(reader, sources))],
  };
  if (reader.mixed) throw new CommandError('The database was loaded anew while it was read.', 'Run it again.');
  return state;
}

async function nodesOf(reader: GraphReader, of: 'Entity' | 'Source' | 'Passage'): Promise<readonly StateNode[]> {
  const nodes: StateNode[] = [];
  for (let after: string | null = null; ; ) {
    const page = { first: PAGE, ...(after === null ? {} : { after }) };
    const { edges, pageInfo } = await reader.list({ of, orderBy: [], page, total: false });
    nodes.push(...edges.map(({ node }) => stateNode(node)));
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
}

async function relationsOf(reader: GraphReader): Promise<readonly StateRelation[]> {
  const relations: StateRelation[] = [];
  for (let after: string | null = null; ; ) {
    const page = { first: PAGE, ...(after === null ? {} : { after }) };
    const { edges, pageInfo } = await reader.relations(null, { direction: 'BOTH', page, total: false });
    relations.push(
      ...edges.filter(({ relation }) => !isDerived(relation.type)).map(({ relation }) => stateRelation(relation)),
    );
    if (!pageInfo.hasNextPage) return relations;
    after = pageInfo.endCursor;
  }
}

/** The relations of the graph are those between entities; a source has a few of its own. */
async function relationsOfSources(
  reader: GraphReader,
  sources: readonly StateNode[],
): Promise<readonly StateRelation[]> {
  const pages = sources.flatMap(({ id }) =>
    relationshipEndsOf('Source').map(async (hop) =>
      reader.edges(id, { hop, orderBy: [], page: { first: PAGE }, total: false }),
    ),
  );
  return (await Promise.all(pages)).flatMap(({ edges }) => edges.map(({ relation }) => stateRelation(relation)));
}
