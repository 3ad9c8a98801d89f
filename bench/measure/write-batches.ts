/** What a script would do instead of a load: rows grouped by labels or type, created batch by batch. */
import neo4j from 'neo4j-driver';
import type { GraphSnapshot } from '../../src/graph/index.ts';
import type { DatabaseAddress } from '../designs/running-design.ts';

/** Told after every batch how many rows of a step are written. */
export type AfterBatch = (step: string, done: number, total: number) => void;

type Run = (text: string, parameters: Record<string, unknown>) => Promise<unknown>;

const BATCH_ROWS = 5_000;

export async function writeBatches(
  commits: 'a transaction a batch' | 'one transaction',
  { uri, user, password }: DatabaseAddress,
  snapshot: GraphSnapshot,
  afterBatch: AfterBatch,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    if (commits === 'a transaction a batch') {
      await write((text, parameters) => driver.executeQuery(text, parameters), snapshot, afterBatch);
      return;
    }
    const session = driver.session();
    const transaction = session.beginTransaction({ timeout: 3 * 3_600_000 });
    await write((text, parameters) => transaction.run(text, parameters), snapshot, afterBatch);
    await transaction.commit();
    await session.close();
  } finally {
    await driver.close();
  }
}

async function write(run: Run, { nodes, relations }: GraphSnapshot, afterBatch: AfterBatch): Promise<void> {
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
        await run(text, { rows });
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
