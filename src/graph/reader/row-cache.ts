/** What batches returned, kept between requests: a bounded read-through cache, keyed by revision because a graph changes only by loads. */
import { LRUCache } from 'lru-cache';

export interface RowCache {
  get(revision: string, key: string): object | undefined;
  /** `rows` is how many rows the value holds: the bound counts rows, not entries. */
  set(revision: string, key: string, value: object, rows: number): void;
  /** How many rows are kept now. */
  readonly rows: number;
}

export interface RowCacheSettings {
  /** False turns the cache off. */
  readonly rowCache: boolean;
  /** How many rows it keeps at most. */
  readonly rows: number;
}

/** Null where the setting turns it off. Rows of older revisions are never read again and fall out by age. */
export function createRowCache({ rowCache, rows }: RowCacheSettings): RowCache | null {
  if (!rowCache || rows < 1) return null;
  const entries = new LRUCache<string, object>({ maxSize: rows });
  const keyOf = (revision: string, key: string): string => `${revision} ${key}`;
  return {
    get: (revision, key) => entries.get(keyOf(revision, key)),
    set: (revision, key, value, size) => void entries.set(keyOf(revision, key), value, { size: Math.max(1, size) }),
    get rows() {
      return entries.calculatedSize;
    },
  };
}
