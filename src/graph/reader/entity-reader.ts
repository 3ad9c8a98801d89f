/** Reads entities by id with the relationship fields that the query goes on to, all in one trip; the rest is the node loader's. */
import DataLoader from 'dataloader';
import { parseEntityId } from '../../model/index.ts';
import type { CompiledEntities } from '../query/compile-entities.ts';
import type { ListRow } from '../query/compile-list.ts';
import type { EdgesRequest } from '../query/request.ts';
import { toNodeRow } from '../query/to-node-row.ts';
import { aheadOrAlone } from './ahead-or-alone.ts';
import type { CachedEngine } from './cached-engine.ts';
import type { EdgesPlans } from './edges-plans.ts';
import type { EdgesReader } from './edges-reader.ts';
import type { NodeLoader } from './node-loader.ts';
import type { NodeRow } from './reader.ts';

export type EntityReader = (id: string, below: readonly EdgesRequest[]) => Promise<NodeRow | null>;

export function createEntityReader(
  engine: CachedEngine,
  nodes: NodeLoader,
  edges: EdgesReader,
  plans: EdgesPlans,
): EntityReader {
  const loaders = new Map<readonly EdgesRequest[], DataLoader<string, null>>();
  return async (id, below) => {
    if (below.length > 0 && parseEntityId(id) !== undefined && !(await nodes.knows(id))) {
      const loader = loaders.get(below) ?? createLoader(engine, nodes, edges, plans.entitiesWith(below));
      loaders.set(below, loader);
      await loader.load(id);
    }
    return nodes.load(id);
  };
}

/** Leaves what it found with the loaders of nodes and edges. */
function createLoader(
  engine: CachedEngine,
  nodes: NodeLoader,
  edges: EdgesReader,
  { compiled, toPagesBelow }: CompiledEntities,
): DataLoader<string, null> {
  return new DataLoader(async (ids) => {
    const { statement, params } = compiled(ids);
    // Where this fails nothing is left, and the loaders read node by node and field by field.
    const rows = await aheadOrAlone(
      () => engine.read<ListRow>(statement, params),
      async () => [],
    );
    await nodes.prime(rows.map(({ node }) => toNodeRow(node, 'Entity')));
    await edges.prime(toPagesBelow(rows));
    return ids.map(() => null);
  });
}
