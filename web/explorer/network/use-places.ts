/** Where the nodes of a network stand; null while that is being worked out. */
import { useEffect, useMemo, useState } from 'react';
import type { Network, Point } from './network.ts';
import type { Ties } from './place-nodes.ts';

export type Places = ReadonlyMap<string, Point>;

export function usePlaces({ nodes, edges }: Network): Places | null {
  const ties = useMemo<Ties>(
    () => ({
      nodes: nodes.map(({ id }) => ({ id })),
      edges: edges.map(({ from, to, weight }) => ({ from, to, weight })),
    }),
    [nodes, edges],
  );
  const [placed, setPlaced] = useState<{ readonly ties: Ties; readonly places: Places } | null>(null);
  useEffect(() => placeBeside(ties, (places) => setPlaced({ ties, places })), [ties]);
  return placed?.ties === ties ? placed.places : null;
}

/** Returns how to stop. A browser without workers places them in the page. */
function placeBeside(ties: Ties, done: (places: Places) => void): () => void {
  let stopped = false;
  const placeHere = async () => {
    const { placeNodes } = await import('./place-nodes.ts');
    if (!stopped) done(placeNodes(ties));
  };
  const worker = startWorker();
  if (worker === null) void placeHere();
  worker?.addEventListener('message', ({ data }: MessageEvent<Places>) => done(data));
  worker?.addEventListener('error', () => void placeHere());
  worker?.postMessage(ties);
  return () => {
    stopped = true;
    worker?.terminate();
  };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./place-nodes-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
