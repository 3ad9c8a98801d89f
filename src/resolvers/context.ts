/** What every resolver of one request shares. */
import type DataLoader from 'dataloader';
import type { FieldNode } from 'graphql';
import type { Bases, EdgesRequest, EngineInfo, GraphReader } from '../graph/index.ts';
import type { History } from '../history/index.ts';
import type { NodeParent } from './parents.ts';
import { basesLoader } from './questions/bases-loader.ts';
import { factsLoader, type SupportedEntity } from './texts/facts-loader.ts';
import { outlineLoader } from './texts/outline-loader.ts';

export interface ContextOptions {
  /** This request's view of the graph: one revision, batched. */
  readonly reader: GraphReader;
  /** Asked only where a query selects it. */
  readonly engine: () => Promise<EngineInfo>;
  /** What permalinks begin with, without a slash at the end; empty for addresses relative to the host. */
  readonly permalinkBase: string;
  /** What is kept of earlier revisions. */
  readonly history: History;
}

export interface Context extends ContextOptions {
  /** What passages support, by the id of the passage. */
  readonly facts: DataLoader<string, readonly SupportedEntity[]>;
  /** The passages of a source in reading order, by the id of the source. */
  readonly outlines: DataLoader<string, readonly NodeParent[]>;
  /** What entities rest on, on all levels, by the id of the entity. */
  readonly bases: DataLoader<string, Bases>;
  /** What a relationship field asks, by the field nodes that ask it: the same for every parent on one level. */
  readonly edgesRequests: WeakMap<readonly FieldNode[], EdgesRequest>;
}

/** One for each request: it remembers what the request has read. */
export function createContext(options: ContextOptions): Context {
  return {
    ...options,
    facts: factsLoader(options.reader),
    outlines: outlineLoader(options.reader),
    bases: basesLoader(options.reader),
    edgesRequests: new WeakMap(),
  };
}
