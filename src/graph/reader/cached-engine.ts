/** The engine as one request sees it: of one revision, with the row cache in front, and every trip counted. */
import type { GraphEngine, Params, SearchCandidate, SearchRequest, Statement } from '../port.ts';
import { createOneRevision } from './one-revision.ts';
import type { RowCache } from './row-cache.ts';

export interface CachedEngine {
  revision(): Promise<string>;
  read<Row>(statement: Statement, params: Params): Promise<readonly Row[]>;
  search(request: SearchRequest): Promise<readonly SearchCandidate[]>;
  /** The cached values of many keys, and one call of `load` for all that are missing. */
  through<Value extends object>(
    keys: readonly string[],
    load: (missing: readonly number[]) => Promise<readonly Value[]>,
    rowsOf: (value: Value) => number,
  ): Promise<readonly Value[]>;
  /** The cached value, without waiting; undefined where there is none, or the revision is not known yet. */
  peek<Value extends object>(key: string): Value | undefined;
  /** True where the cache has a value for the key: it need not be asked for with something else. */
  has(key: string): Promise<boolean>;
  /** Puts what came along with something else under the keys it will be asked by, with how many rows it holds. */
  keep(values: readonly (readonly [key: string, value: object, rows: number])[]): Promise<void>;
  /** False where the row cache is turned off. */
  readonly caching: boolean;
  readonly mixed: boolean;
}

export function createCachedEngine(
  engine: GraphEngine,
  cache: RowCache | null,
  noticed: string | null,
  onStatement: (name: string) => void,
): CachedEngine {
  const one = createOneRevision(engine, noticed);
  return {
    caching: cache !== null,
    async revision() {
      const revision = await one.current();
      one.meet(revision);
      return revision;
    },
    async read<Row>(statement: Statement, params: Params) {
      onStatement(statement.name);
      const { rows, revision } = await engine.read<Row>(statement, params);
      one.meet(revision);
      return rows;
    },
    async search(request) {
      onStatement('search');
      const { rows, revision } = await engine.search(request);
      one.meet(revision);
      return rows;
    },
    async through<Value extends object>(
      keys: readonly string[],
      load: (missing: readonly number[]) => Promise<readonly Value[]>,
      rowsOf: (value: Value) => number,
    ) {
      if (!cache) return load([...keys.keys()]);
      const revision = await one.current();
      const found = keys.map((key) => cache.get(revision, key) as Value | undefined);
      if (found.some((value) => value !== undefined)) one.meet(revision);
      const missing = found.flatMap((value, at) => (value === undefined ? [at] : []));
      const loaded = missing.length === 0 ? [] : await load(missing);
      const loadedAt = new Map(missing.map((at, position) => [at, loaded[position] as Value]));
      const loadedRevision = await one.current();
      for (const [at, value] of loadedAt) cache.set(loadedRevision, keys[at] ?? '', value, rowsOf(value));
      return found.map((value, at) => value ?? (loadedAt.get(at) as Value));
    },
    peek<Value extends object>(key: string) {
      const revision = cache && one.known;
      const value = revision ? (cache.get(revision, key) as Value | undefined) : undefined;
      if (revision && value) one.meet(revision);
      return value;
    },
    async has(key) {
      return cache !== null && cache.get(await one.current(), key) !== undefined;
    },
    async keep(values) {
      if (!cache || values.length === 0) return;
      const revision = await one.current();
      for (const [key, value, rows] of values) cache.set(revision, key, value, rows);
    },
    get mixed() {
      return one.mixed;
    },
  };
}
