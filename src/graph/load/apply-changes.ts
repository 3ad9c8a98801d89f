/** Writes the difference inside the caller's transaction, which the caller commits or rolls back whole. */
import { GraphError, refuseAborted } from '../graph-error.ts';
import type { LoadOptions } from '../port.ts';
import type { GraphChanges } from './diff-snapshot.ts';
import type { RunStatement } from './stored-graph.ts';
import {
  findForeignRelationships,
  removeNodes,
  removeRelations,
  type WriteStatements,
  writeNodes,
  writeRelations,
} from './write-statements.ts';

interface Watch extends Pick<LoadOptions, 'onProgress' | 'signal'> {
  /** True where the engine takes a batch while it still works at the one before; the two are then in memory at once. */
  readonly sendsAhead: boolean;
}

export async function applyChanges(run: RunStatement, changes: GraphChanges, watch: Watch): Promise<void> {
  await runStep(run, 'removing relations', removeRelations(changes), watch);
  await refuseForeignRelationships(run, changes);
  await runStep(run, 'removing nodes', removeNodes(changes), watch);
  await runStep(run, 'writing nodes', writeNodes(changes), watch);
  await runStep(run, 'writing relations', writeRelations(changes), watch);
}

async function runStep(
  run: RunStatement,
  step: string,
  { total, statements }: WriteStatements,
  watch: Watch,
): Promise<void> {
  if (total === 0) return;
  let done = 0;
  let underway: Promise<void> | null = null;
  watch.onProgress?.({ step, done, total });
  for (const { text, rows } of statements) {
    refuseAborted(watch.signal);
    const before = underway;
    underway = run(text, { rows }).then(() => {
      done += rows.length;
      watch.onProgress?.({ step, done, total });
    });
    // Where the one before fails, this one fails for it: what is told is the first failure.
    underway.catch(() => undefined);
    await (watch.sendsAhead ? before : underway);
  }
  await underway;
  refuseAborted(watch.signal);
}

async function refuseForeignRelationships(run: RunStatement, changes: GraphChanges): Promise<void> {
  for (const { text, rows } of findForeignRelationships(changes).statements) {
    const [found] = await run(text, { rows });
    if (!found) continue;
    throw new GraphError(
      'FOREIGN_RELATIONSHIP',
      `The node ${found.id as string} is to be removed, but it holds a relationship ${found.type as string} that is not MandateGraph's.`,
      'Nothing was changed. Remove that relationship, or draw it to another node, then load again.',
    );
  }
}
