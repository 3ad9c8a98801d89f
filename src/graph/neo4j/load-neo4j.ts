/** A load into Neo4j: refuse what is not ours, prepare the schema, then everything in one transaction under the revision's lock. */
import { isRetryableError, Neo4jError, type Transaction } from 'neo4j-driver';
import { GraphError, refuseAborted } from '../graph-error.ts';
import { applyChanges } from '../load/apply-changes.ts';
import { checkSnapshot } from '../load/check-snapshot.ts';
import { differenceOf, diffSnapshot, type GraphChanges, isUnchanged } from '../load/diff-snapshot.ts';
import { lockRevision, stampRevision } from '../load/revision-node.ts';
import { type RunStatement, readStoredGraph, refuseForeignNodes } from '../load/stored-graph.ts';
import type { Difference, LoadOptions } from '../port.ts';
import type { GraphSnapshot } from '../snapshot.ts';
import { clearLeftMark, whileMarked } from './commit-mark.ts';
import { type Neo4jConnection, rowsOf, runRead, withSession } from './connection.ts';
import { toDriverParams } from './driver-values.ts';
import { prepareSchema } from './prepare-schema.ts';
import { retryTransient } from './retry-transient.ts';
import { isOutOfMemory, translateError } from './translate-error.ts';
import { readBetweenStamps } from './whole-read.ts';

export async function loadNeo4j(
  connection: Neo4jConnection,
  snapshot: GraphSnapshot,
  options: LoadOptions,
): Promise<Difference> {
  checkSnapshot(snapshot);
  refuseAborted(options.signal);
  // The whole graph is read, not a page of it: the load's own deadline holds.
  const patient = { ...connection, readTimeoutMs: connection.loadTimeoutMs };
  const read: RunStatement = (text, params) => runRead(patient, 'of the load', text, params);
  try {
    await refuseForeignNodes(read);
    if (options.dryRun) return await preview(connection, read, snapshot);
    await prepareSchema(connection);
    // Safe to repeat whole: the difference is computed anew, so what a lost answer had committed is not written twice.
    return differenceOf(
      await retryTransient(connection.retryForMs, () => loadOnce(connection, snapshot, options), isPassing),
    );
  } catch (error) {
    throw refusedDelete(error) ?? translateError(error, connection.place);
  }
}

async function preview(connection: Neo4jConnection, read: RunStatement, snapshot: GraphSnapshot): Promise<Difference> {
  const { value, stamp } = await readBetweenStamps(connection, () => readStoredGraph(read, null));
  return differenceOf(diffSnapshot({ ...value, revision: stamp.revision }, snapshot));
}

/** Memory that was too little for a load is too little for it again. */
function isPassing(error: unknown): boolean {
  return isRetryableError(error) && !(error instanceof Neo4jError && isOutOfMemory(error.code));
}

async function loadOnce(
  connection: Neo4jConnection,
  snapshot: GraphSnapshot,
  options: LoadOptions,
): Promise<GraphChanges> {
  return withSession(connection, 'WRITE', async (session) => {
    const transaction = await session.beginTransaction({ timeout: connection.loadTimeoutMs });
    const run = runIn(transaction);
    try {
      const { revision, load } = await lockRevision(run);
      await clearLeftMark(connection);
      const changes = diffSnapshot(await readStoredGraph(run, revision), snapshot);
      // Unchanged, the transaction is rolled back with nothing in it but the lock.
      if (isUnchanged(changes)) return changes;
      await applyChanges(run, changes, { ...options, sendsAhead: true });
      await stampRevision(run, snapshot.revision, load + 1, new Date());
      options.onProgress?.({ step: 'committing', done: 0, total: 1 });
      refuseAborted(options.signal);
      await whileMarked(connection, () => transaction.commit());
      options.onProgress?.({ step: 'committing', done: 1, total: 1 });
      return changes;
    } finally {
      // Rolls back unless committed; where the connection is gone the server does it.
      await transaction.close().catch(() => undefined);
    }
  });
}

/** The driver keeps what every statement was given and answered until the transaction ends: emptied, it is no second copy of the graph. */
function runIn(transaction: Transaction): RunStatement {
  return async (text, params) => {
    const given = toDriverParams(params);
    const answer = await transaction.run(text, given);
    const rows = rowsOf(answer);
    for (const name of Object.keys(given)) given[name] = null;
    answer.records.length = 0;
    return rows;
  };
}

/** A relationship drawn after our check: the server refuses the commit and rolls back. */
function refusedDelete(error: unknown): GraphError | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!code.endsWith('.Schema.ConstraintValidationFailed') || !/still has relationships/.test((error as Error).message))
    return undefined;
  return new GraphError(
    'FOREIGN_RELATIONSHIP',
    'A node is to be removed, but somebody drew a relationship to it during the load.',
    "Nothing was changed. Remove the relationships that are not MandateGraph's from nodes that go, then load again.",
    error,
  );
}
