/** Batches single nodes: all that one tick asks for are read together, and rows that came along with edges are not read again. */
import DataLoader from 'dataloader';
import type { CachedEngine } from './cached-engine.ts';
import { loadNodes, type RunStatement } from './load-nodes.ts';
import type { NodeRow } from './reader.ts';

export interface NodeLoader {
  load(id: string): Promise<NodeRow | null>;
  /** True where the row is at hand between requests. */
  knows(id: string): Promise<boolean>;
  /** Makes rows known that were read with something else. */
  prime(rows: readonly NodeRow[]): Promise<void>;
}

/** Caches hold objects only, so an absent node is a wrapper as well. */
interface Found {
  readonly row: NodeRow | null;
}

export function createNodeLoader(engine: CachedEngine, run: RunStatement): NodeLoader {
  const loader = new DataLoader<string, NodeRow | null>(async (ids) => {
    const found = await engine.through<Found>(
      ids.map(keyOfNode),
      async (missing) => {
        const rows = await loadNodes(
          missing.map((at) => ids[at] ?? ''),
          run,
        );
        return rows.map((row) => ({ row }));
      },
      () => 1,
    );
    return found.map(({ row }) => row);
  });
  return {
    load: (id) => loader.load(id),
    knows: (id) => engine.has(keyOfNode(id)),
    prime(rows) {
      for (const row of rows) loader.prime(row.id, row);
      return engine.keep(rows.map((row) => [keyOfNode(row.id), { row } satisfies Found, 1]));
    },
  };
}

function keyOfNode(id: string): string {
  return `node ${id}`;
}
