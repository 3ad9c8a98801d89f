/** The releases a server knows, and what changed since each of them. */
import { LRUCache } from 'lru-cache';
import type { GraphReader } from '../graph/reader/reader.ts';
import { changesSince, type EntityChange } from './changes-since.ts';
import { readRelease } from './history-folder.ts';

export interface History {
  /** What changed since the revision, by id of the entity; null where it is not known. */
  changesSince(revision: string, reader: GraphReader): Promise<readonly EntityChange[] | null>;
}

/** For a server that was given no folder: only the revision it reads is known to it. */
export const NO_HISTORY: History = {
  changesSince: async (revision, reader) => ((await reader.revision()) === revision ? [] : null),
};

/** How many comparisons are kept; each belongs to one release and one state of the graph. */
const KEPT = 8;

/** Files are read when somebody asks for their revision. */
export function openHistory(folder: string): History {
  const kept = new LRUCache<string, readonly EntityChange[]>({ max: KEPT });
  return {
    async changesSince(revision, reader) {
      const current = await reader.revision();
      if (current === revision) return [];
      const key = `${revision} ${current}`;
      const known = kept.get(key);
      if (known) return known;
      const release = await readRelease(folder, revision);
      if (release === null) return null;
      const changes = await changesSince(release, reader);
      // Read from two revisions it is of neither; the request is run once more.
      if (!reader.mixed) kept.set(key, changes);
      return changes;
    },
  };
}
