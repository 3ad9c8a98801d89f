/** Batches relationship fields: one statement for a field, its arguments and a level, however many parents. */
import DataLoader from 'dataloader';
import { canonicalJson } from '../projection/content-hash.ts';
import { compileEdges, type EdgesRow } from '../query/compile-edges.ts';
import { questionOfEdges } from '../query/question.ts';
import type { EdgesRequest } from '../query/request.ts';
import type { CachedEngine } from './cached-engine.ts';
import type { NodeLoader } from './node-loader.ts';
import type { EdgePage } from './reader.ts';

export type EdgesReader = (parent: string, request: EdgesRequest) => Promise<EdgePage>;

export function createEdgesReader(engine: CachedEngine, nodes: NodeLoader): EdgesReader {
  const loaders = new Map<string, DataLoader<string, EdgePage>>();
  // Resolvers of one level may share a request object: its key is then computed once.
  const keys = new WeakMap<EdgesRequest, string>();
  return async (parent, request) => {
    const key = keys.get(request) ?? keyOfEdges(request);
    keys.set(request, key);
    const loader = loaders.get(key) ?? createLoader(engine, nodes, key, request);
    loaders.set(key, loader);
    return loader.load(parent);
  };
}

function createLoader(
  engine: CachedEngine,
  nodes: NodeLoader,
  key: string,
  request: EdgesRequest,
): DataLoader<string, EdgePage> {
  const { compiled, toPage } = compileEdges(request);
  const load = async (parents: readonly string[]): Promise<readonly EdgePage[]> => {
    const { statement, params } = compiled(parents);
    const rows = new Map((await engine.read<EdgesRow>(statement, params)).map((row) => [row.parent, row]));
    const pages = parents.map((parent) => toPage(parent, rows.get(parent)));
    await nodes.prime(pages.flatMap(({ edges }) => edges.map(({ node }) => node)));
    return pages;
  };
  return new DataLoader(
    (parents) =>
      engine.through(
        parents.map((parent) => `${key} ${parent}`),
        (missing) => load(missing.map((at) => parents[at] ?? '')),
        ({ edges }) => edges.length,
      ),
    { maxBatchSize: Number.POSITIVE_INFINITY },
  );
}

function keyOfEdges(request: EdgesRequest): string {
  return `edges ${canonicalJson([questionOfEdges(request), request.page, request.total])}`;
}
