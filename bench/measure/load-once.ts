/** The process of one load: warms the database up with a small corpus, then loads the one asked for and tells how it went. */
import { type GraphSnapshot, projectCorpus } from '../../src/graph/index.ts';
import { checkSnapshot } from '../../src/graph/load/check-snapshot.ts';
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts';
import { generateCorpus } from '../corpus/generate-corpus.ts';
import { emptyDatabase } from '../database.ts';
import type { DatabaseAddress } from '../designs/running-design.ts';
import type { LoadRun, LoadWay } from './load.ts';
import { type AfterBatch, writeBatches } from './write-batches.ts';

interface Order {
  readonly way: LoadWay;
  readonly instruments: number;
  readonly database: DatabaseAddress;
}

const WARM_UP_INSTRUMENTS = 400;
const MEGABYTE = 1_000_000;

const WAYS: Readonly<
  Record<LoadWay, (database: DatabaseAddress, snapshot: GraphSnapshot, afterBatch: AfterBatch) => Promise<void>>
> = {
  ours: loadOurs,
  unwind: (...given) => writeBatches('a transaction a batch', ...given),
  unwindWhole: (...given) => writeBatches('one transaction', ...given),
};

async function loadOnce({ way, instruments, database }: Order): Promise<LoadRun> {
  const load = WAYS[way];
  const small = projectCorpus(generateCorpus(WARM_UP_INSTRUMENTS));
  // Our load also makes the schema, which both ways then find in place.
  await loadOurs(database, small, () => undefined);
  await emptyDatabase(database);
  await load(database, small, () => undefined);
  await emptyDatabase(database);
  const snapshot = projectCorpus(generateCorpus(instruments));
  // Ids that were put together of parts become of one piece when they are first looked up: before the probe, not as part of it.
  checkSnapshot(snapshot);
  const probe = createProbe();
  const started = performance.now();
  await load(database, snapshot, probe.afterBatch);
  const { milliseconds, heapRise } = probe.end();
  return {
    rows: snapshot.nodes.length + snapshot.relations.length,
    seconds: (performance.now() - started - milliseconds) / 1_000,
    heapRise,
  };
}

/** Collects garbage half-way through each step, notes what lives then, and says how long that took, which is not the load's time. */
function createProbe(): { afterBatch: AfterBatch; end(): { milliseconds: number; heapRise: number } } {
  const living = (): number => {
    // Twice: what the first finds unused only through weak references goes with the second.
    globalThis.gc?.();
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = living();
  const probed = new Set<string>();
  let highest = before;
  let milliseconds = 0;
  return {
    afterBatch(step, done, total) {
      if (probed.has(step) || done * 2 < total) return;
      probed.add(step);
      const started = performance.now();
      highest = Math.max(highest, living());
      milliseconds += performance.now() - started;
    },
    end: () => ({ milliseconds, heapRise: (highest - before) / MEGABYTE }),
  };
}

async function loadOurs(database: DatabaseAddress, snapshot: GraphSnapshot, afterBatch: AfterBatch): Promise<void> {
  const engine = await openNeo4j({ ...database, loadTimeoutMs: 3 * 3_600_000 });
  await engine.load(snapshot, { onProgress: ({ step, done, total }) => afterBatch(step, done, total) });
  await engine.close();
}

process.stdout.write(JSON.stringify(await loadOnce(JSON.parse(process.argv[2] ?? '{}') as Order)));
