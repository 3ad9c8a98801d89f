/** One request's view of the graph: equal calls of one tick become one statement, rows are kept by revision, and no answer mixes two. */
import type { GraphEngine, Params, Statement } from '../port.ts';
import { STATEMENTS, statementNamed } from '../query/statement-files.ts';
import { createCachedEngine } from './cached-engine.ts';
import { createEdgesPlans, type EdgesPlans } from './edges-plans.ts';
import { createEdgesReader } from './edges-reader.ts';
import { createEntityReader } from './entity-reader.ts';
import { createFacetReader } from './facet-reader.ts';
import { createFileReader } from './file-reader.ts';
import { createListReader } from './list-reader.ts';
import { createNodeLoader } from './node-loader.ts';
import type { GraphReader } from './reader.ts';
import { createRelationsReader } from './relations-reader.ts';
import type { RowCache } from './row-cache.ts';
import { readNearest, readSearchPage, type SearchSources } from './search-reader.ts';
import { createTreeReader, type TreeReader } from './tree-reader.ts';

export interface ReaderOptions {
  readonly engine: GraphEngine;
  /** Shared between requests; null where it is turned off. */
  readonly cache: RowCache | null;
  /** The revision the server noticed last; null lets the reader ask the engine, as the second run of a mixed request must. */
  readonly currentRevision: string | null;
  /** Compiled fields, shared between requests; its own for a single request. */
  readonly plans?: EdgesPlans;
  /** Told the name of every statement that goes to the engine, for metrics and tests. */
  readonly onStatement?: (name: string) => void;
}

export interface OpenReader extends GraphReader {
  /** For answers that are written straight from rows. */
  readonly trees: TreeReader;
}

export function openReader({
  engine,
  cache,
  currentRevision,
  plans = createEdgesPlans(),
  onStatement = () => {},
}: ReaderOptions): OpenReader {
  const cached = createCachedEngine(engine, cache, currentRevision, onStatement);
  const readFile = createFileReader(cached, STATEMENTS);
  // Node rows have a cache of their own: the statements behind them go to the engine as they are.
  const nodes = createNodeLoader(cached, (name, params) => cached.read(statementNamed(STATEMENTS, name), params));
  const edges = createEdgesReader(cached, nodes, plans);
  const readEntity = createEntityReader(cached, nodes, edges, plans);
  const facets = createFacetReader(cached);
  const sources: SearchSources = {
    engine: cached,
    run: readFile,
    nodes: (ids) => Promise.all(ids.map((id) => nodes.load(id))),
  };
  return {
    node: (id, below = []) => readEntity(id, below),
    list: createListReader(cached, nodes, edges),
    facet: facets.ofList,
    relationFacet: facets.ofRelations,
    edges: (parent, request) => edges.load(parent, request),
    relations: createRelationsReader(cached),
    search: (request) => readSearchPage(request, sources),
    nearest: (text, limit) => readNearest(text, limit, sources),
    trees: createTreeReader(cached),
    run: readFile,
    read: <Row>(statement: Statement, params: Params) => cached.read<Row>(statement, params),
    revision: () => cached.revision(),
    get mixed() {
      return cached.mixed;
    },
  };
}
