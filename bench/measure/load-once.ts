/** The process of one load: warms the database up with a small corpus, then loads the one asked for and tells how it went. */
import neo4j from 'neo4j-driver';
import { type GraphSnapshot, projectCorpus } from '../../src/graph/index.ts';
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts';
import { generateCorpus } from '../corpus/generate-corpus.ts';
import { emptyDatabase } from '../database.ts';
import type { DatabaseAddress } from '../designs/running-design.ts';
import type { LoadRun } from './load.ts';

interface Order {
  readonly way: 'ours' | 'unwind';
  readonly instruments: number;
  readonly database: DatabaseAddress;
}

/** Told after every batch how many rows of a step are written. */
type AfterBatch = (step: string, done: number, total: number) => void;

const WARM_UP_INSTRUMENTS = 400;
const BATCH_ROWS = 5_000;
const MEGABYTE = 1_000_000;

async function loadOnce({ way, instruments, database }: Order): Promise<LoadRun> {
  const load = way === 'ours' ? loadOurs : loadUnwind;
  const small = projectCorpus(generateCorpus(WARM_UP_INSTRUMENTS));
  // Our load also makes the schema, which both ways then find in place.
  await loadOurs(database, small, () => undefined);
  await emptyDatabase(database);
  await load(database, small, () => undefined);
  await emptyDatabase(database);
  const snapshot = projectCorpus(generateCorpus(instruments));
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

/** What a script would do: rows grouped by labels or type, created batch by batch, each batch a transaction. */
async function loadUnwind(
  { uri, user, password }: DatabaseAddress,
  { nodes, relations }: GraphSnapshot,
  afterBatch: AfterBatch,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const labels = new Map(nodes.map((node) => [node.id, node.labels[0] ?? '']));
  const inBatches = async <T>(
    step: string,
    items: readonly T[],
    textOf: (item: T) => string,
    rowOf: (item: T) => object,
  ): Promise<void> => {
    let done = 0;
    for (const [text, group] of groupBy(items, textOf)) {
      for (let start = 0; start < group.length; start += BATCH_ROWS) {
        const rows = group.slice(start, start + BATCH_ROWS).map(rowOf);
        await driver.executeQuery(text, { rows });
        done += rows.length;
        afterBatch(step, done, items.length);
      }
    }
  };
  await inBatches(
    'nodes',
    nodes,
    (node) => `UNWIND $rows AS row CREATE (n:${node.labels.join(':')}) SET n = row.props`,
    ({ properties }) => ({ props: asIntegers(properties) }),
  );
  await inBatches(
    'relations',
    relations,
    ({ type, from, to }) =>
      `UNWIND $rows AS row MATCH (a:${labels.get(from) ?? ''} {id: row.from}) MATCH (b:${labels.get(to) ?? ''} {id: row.to})
CREATE (a)-[r:${type}]->(b) SET r = row.props`,
    ({ from, to, properties }) => ({ from, to, props: asIntegers(properties) }),
  );
  await driver.close();
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Whole numbers as such, or the two would not store the same. */
function asIntegers(properties: GraphSnapshot['nodes'][number]['properties']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  );
}

process.stdout.write(JSON.stringify(await loadOnce(JSON.parse(process.argv[2] ?? '{}') as Order)));
