/** The port on the embedded engine: reads of one revision, one load at a time. */
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { GraphError, graphEmpty, refuseAborted } from '../graph-error.ts';
import { applyChanges } from '../load/apply-changes.ts';
import { checkSnapshot } from '../load/check-snapshot.ts';
import { differenceOf, diffSnapshot, type GraphChanges, isUnchanged } from '../load/diff-snapshot.ts';
import { lockRevision, stampRevision } from '../load/revision-node.ts';
import { type RunStatement, readStoredGraph } from '../load/stored-graph.ts';
import type { Difference, GraphEngine, GraphValue, LoadOptions, Params, ReadResult, Statement } from '../port.ts';
import type { GraphSnapshot } from '../snapshot.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';
import { createWriteQueue } from './write-queue.ts';

/** What readers see; replaced as a whole in the very turn of the event loop in which a load is committed. */
interface Published {
  readonly revision: string;
  readonly index: SearchIndex;
}

/** A read that loads keep overtaking waits for its turn between them. */
const READ_ATTEMPTS = 3;

export function createEmbeddedEngine(database: GrafeoDB): GraphEngine {
  const queue = createWriteQueue();
  const running = new Set<Promise<unknown>>();
  let published: Published | null = null;
  let closed = false;

  async function readOnce<Row>(statement: Statement, params: Params): Promise<ReadResult<Row> | null> {
    const before = published;
    if (!before) throw graphEmpty();
    const rows = await runOn(database, statement.name)(statement.text, params);
    // Nothing was committed while it ran, so every row is of this revision.
    return published === before ? { rows: rows as unknown as readonly Row[], revision: before.revision } : null;
  }

  async function read<Row>(statement: Statement, params: Params): Promise<ReadResult<Row>> {
    for (let attempt = 0; attempt < READ_ATTEMPTS; attempt += 1) {
      const result = await readOnce<Row>(statement, params);
      if (result) return result;
    }
    return queue.run(async () => (await readOnce<Row>(statement, params)) ?? Promise.reject(overtaken(statement)));
  }

  async function load(snapshot: GraphSnapshot, options: LoadOptions): Promise<Difference> {
    const changes = await inTransaction(database, async (run, commit) => {
      const { revision, load: count } = await lockRevision(run);
      const found = diffSnapshot(await readStoredGraph(run, revision), snapshot);
      if (isUnchanged(found) || options.dryRun) return found;
      const index = await buildSearchIndex(snapshot);
      await applyChanges(run, found, { ...options, sendsAhead: false });
      await stampRevision(run, snapshot.revision, count + 1, new Date());
      refuseAborted(options.signal);
      commit();
      published = { revision: snapshot.revision, index };
      return found;
    });
    return differenceOf(changes);
  }

  /** Counts what is on its way, so that closing does not pull the graph from under it. */
  function whileOpen<T>(task: () => Promise<T>): Promise<T> {
    if (closed) return Promise.reject(closedError());
    const result = task();
    running.add(result);
    const forget = (): void => void running.delete(result);
    result.then(forget, forget);
    return result;
  }

  return {
    read: (statement, params) => whileOpen(() => read(statement, params)),
    search: (request) =>
      whileOpen(async () => {
        if (!published) throw graphEmpty();
        return { rows: published.index.search(request), revision: published.revision };
      }),
    revision: () => whileOpen(async () => published?.revision ?? null),
    load: (snapshot, options = {}) =>
      whileOpen(async () => {
        checkSnapshot(snapshot);
        refuseAborted(options.signal);
        return queue.run(() => load(snapshot, options));
      }),
    info: () => whileOpen(async () => ({ engine: 'embedded' as const, version: `Grafeo ${database.version()}` })),
    async close() {
      if (closed) return;
      closed = true;
      await Promise.allSettled(running);
      database.close();
    },
  };
}

type Runner = Pick<GrafeoDB | Transaction, 'executeCypher'>;

function runOn(runner: Runner, name: string): RunStatement {
  return async (text, params) => {
    try {
      return (await runner.executeCypher(text, params)).toArray() as readonly Record<string, GraphValue>[];
    } catch (error) {
      throw new GraphError(
        'STATEMENT_FAILED',
        `The statement ${name} failed on the embedded engine: ${error instanceof Error ? error.message : String(error)}`,
        'The statement or its parameters are at fault; the graph is as it was.',
        error,
      );
    }
  };
}

/** Rolls back unless the task commits: an unchanged graph is not written, a failed load leaves nothing. */
async function inTransaction(
  database: GrafeoDB,
  task: (run: RunStatement, commit: () => void) => Promise<GraphChanges>,
): Promise<GraphChanges> {
  const transaction = database.beginTransaction();
  try {
    return await task(runOn(transaction, 'of the load'), () => transaction.commit());
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

function overtaken({ name }: Statement): GraphError {
  return new GraphError(
    'STATEMENT_FAILED',
    `The statement ${name} met a load while no load could run.`,
    'Please report this: it should be impossible.',
  );
}

function closedError(): GraphError {
  return new GraphError(
    'ENGINE_UNAVAILABLE',
    'The embedded graph engine is closed.',
    'Open it again; a server that shuts down answers no more.',
  );
}
