/** The narrow port between the graph and everything that asks it: two engines implement it, one contract suite holds both to it. */
import type { GraphSnapshot } from './snapshot.ts';

/** A value that both engines store and return alike. Integers stay below 2^53. */
export type GraphValue =
  | string
  | number
  | boolean
  | null
  | readonly GraphValue[]
  | { readonly [key: string]: GraphValue };
export type Params = { readonly [name: string]: GraphValue };

/** A read in portable Cypher. */
export interface Statement {
  /** For logs, metrics and error messages: the file in `cypher/` or the compiler's name for it. */
  readonly name: string;
  readonly text: string;
  /** The columns it returns, in order. */
  readonly columns: readonly string[];
}

export interface ReadResult<Row> {
  readonly rows: readonly Row[];
  /** The one revision that every row was read from. */
  readonly revision: string;
}

export interface SearchRequest {
  /** The prepared query: normalised, transliterated tokens. */
  readonly terms: readonly string[];
  /** Labels to search in; empty for all entities. */
  readonly kinds: readonly string[];
  /** How many candidates at most (200). */
  readonly limit: number;
}

export interface SearchCandidate {
  readonly id: string;
}

export interface EngineInfo {
  /** `embedded` or `neo4j`. */
  readonly engine: 'embedded' | 'neo4j';
  /** Product and version as the engine tells it. */
  readonly version: string;
}

/** What a load would change, or has changed. */
export interface Difference {
  readonly nodes: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
  readonly relations: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
  readonly from: string | null;
  readonly to: string;
}

export interface LoadProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface LoadOptions {
  /** Compute the difference and write nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
}

export interface GraphEngine {
  /** Runs a vetted read. Every row is of the revision returned; throws `GraphError` when the engine cannot answer. */
  read<Row>(statement: Statement, params: Params): Promise<ReadResult<Row>>;
  /** Full-text candidates, unranked beyond the engine's own limit; ranking is the caller's. */
  search(request: SearchRequest): Promise<ReadResult<SearchCandidate>>;
  /** The revision of the graph now, or null where none was ever loaded. */
  revision(): Promise<string | null>;
  /** Makes the graph equal to the snapshot in one transaction; what is equal already is not written. */
  load(snapshot: GraphSnapshot, options?: LoadOptions): Promise<Difference>;
  info(): Promise<EngineInfo>;
  close(): Promise<void>;
}
