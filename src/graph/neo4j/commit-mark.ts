/**
 * The mark that a load is being committed, set in a transaction of its own just before the commit and cleared after it.
 *
 * Neo4j makes a commit visible piece by piece: a reader in the midst of it sees the new revision beside old nodes, or old
 * beside new. No order of writes inside the transaction helps, since the server chooses the order. So readers look for this
 * mark before and after their statement, and read again where they find it.
 *
 * A load that dies at its commit leaves its mark, while the server may still be committing for it. Time alone cannot tell
 * when that has ended, but the lock on the revision node can: whoever gets it knows that no commit is under way.
 */
import { randomUUID } from 'node:crypto';
import { isRetryableError } from 'neo4j-driver';
import { GraphError } from '../graph-error.ts';
import { META_ID, REVISION_LABEL } from '../load/revision-node.ts';
import { OWNER } from '../snapshot.ts';
import { type Neo4jAccess, runWrite } from './connection.ts';
import { translateError } from './translate-error.ts';

export const COMMIT_LABEL = 'MandateGraphCommit';

export async function whileMarked(access: Neo4jAccess, commit: () => Promise<void>): Promise<void> {
  // The holder's token: a load that follows at once may have set the mark again before this one clears it.
  const params = { id: META_ID, owner: OWNER, holder: randomUUID(), lease: access.commitLeaseMs };
  await runWrite(access, SET_MARK, params);
  // A renewal must not wait for the commit that it is to outlast.
  const { bookmarks: _shared, ...detached } = access;
  let renewing = false;
  const renewal = setInterval(() => {
    // One at a time: where the server is busy with the commit, more of them would only keep it busier.
    if (renewing) return;
    renewing = true;
    // A renewal that fails only makes readers look whether the load has died.
    runWrite(detached, RENEW_MARK, params)
      .catch(() => undefined)
      .finally(() => {
        renewing = false;
      });
  }, access.commitLeaseMs / 4);
  try {
    await commit();
  } finally {
    clearInterval(renewal);
    // Where it cannot be cleared a reader does it; the outcome of the commit matters more than this.
    await runWrite(access, CLEAR_MARK, params).catch(() => undefined);
  }
}

/** Clears what an earlier load left. Only for who holds the revision's lock: no commit but its own can be under way. */
export async function clearLeftMark(access: Neo4jAccess): Promise<void> {
  await runWrite(access, CLEAR_ANY_MARK, { id: META_ID });
}

/** Clears the mark of a load that died, once the server has ended its commit; a try that fails is left to the next reader. */
export function createSettler(access: Neo4jAccess): () => Promise<void> {
  let settling: Promise<void> | null = null;
  // However many readers wait, one of them settles.
  return () => {
    settling ??= settle(access).finally(() => {
      settling = null;
    });
    return settling;
  };
}

async function settle(access: Neo4jAccess): Promise<void> {
  try {
    await runWrite(access, SETTLE, { id: META_ID, owner: OWNER });
  } catch (error) {
    const failure = translateError(error, access.place);
    if (failure.code !== 'ENGINE_FORBIDDEN') {
      if (isRetryableError(error) || failure.code === 'ENGINE_TIMEOUT') return;
      throw failure;
    }
    throw new GraphError(
      'ENGINE_FORBIDDEN',
      'A load died at its commit, and this user may not write the mark that says the commit has ended.',
      'Run `mandategraph load` again: it settles the matter, and writes nothing else if the graph is complete.',
      error,
    );
  }
}

// By the server's clock alone: the machines of loader and readers need not agree on the time.
const SET_MARK = `MERGE (c:${COMMIT_LABEL} {id: $id})
SET c.owner = $owner, c.holder = $holder, c.until = timestamp() + $lease`;
const RENEW_MARK = `MATCH (c:${COMMIT_LABEL} {id: $id}) WHERE c.holder = $holder AND c.until > 0
SET c.until = timestamp() + $lease`;
const CLEAR_MARK = `MATCH (c:${COMMIT_LABEL} {id: $id}) WHERE c.holder = $holder AND c.until > 0 SET c.until = 0`;
const CLEAR_ANY_MARK = `MATCH (c:${COMMIT_LABEL} {id: $id}) WHERE c.until > 0 SET c.until = 0`;
// The lock first: it is given only when the transaction of the load that died is over, committed or rolled back.
const SETTLE = `MATCH (r:${REVISION_LABEL} {id: $id}) SET r.owner = $owner
WITH r MATCH (c:${COMMIT_LABEL} {id: $id}) WHERE c.until > 0 AND c.until < timestamp() SET c.until = 0`;
