/** The one node that holds the revision: a load locks by writing it first and stamps it last. */

import { OWNER } from '../snapshot.ts';
import type { RunStatement } from './stored-graph.ts';

export const REVISION_LABEL = 'MandateGraphRevision';
/** The id of the revision node, and of the commit mark beside it. */
export const META_ID = 'mandategraph';

export interface LockedRevision {
  readonly revision: string | null;
  /** Counts the loads that changed something: two loads never share it, even where a graph returns to an earlier revision. */
  readonly load: number;
}

/** Waits for any other load to end, then reads the revision it left. Writing an equal value takes the lock all the same. */
export async function lockRevision(run: RunStatement): Promise<LockedRevision> {
  const text = `MERGE (r:${REVISION_LABEL} {id: $id}) SET r.owner = $owner RETURN r.revision AS revision, r.load AS load`;
  const [row] = await run(text, { id: META_ID, owner: OWNER });
  return { revision: (row?.revision ?? null) as string | null, load: Number(row?.load ?? 0) };
}

export async function stampRevision(run: RunStatement, revision: string, load: number, loadedAt: Date): Promise<void> {
  const text = `MATCH (r:${REVISION_LABEL} {id: $id}) SET r.revision = $revision, r.load = $load, r.loadedAt = $loadedAt`;
  await run(text, { id: META_ID, revision, load, loadedAt: loadedAt.toISOString() });
}
