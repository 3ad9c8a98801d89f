/** Reads of one revision: every answer says which, and an answer that a commit may have touched is read again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphError, graphEmpty } from '../graph-error.ts';
import { META_ID, REVISION_LABEL } from '../load/revision-node.ts';
import type { GraphValue, Params, ReadResult, Statement } from '../port.ts';
import { COMMIT_LABEL } from './commit-mark.ts';
import { type Neo4jConnection, type Rows, runRead } from './connection.ts';

export interface Stamp {
  /** Null where nothing was ever loaded. */
  readonly revision: string | null;
  readonly load: number;
}

/** One trip: the stamp before, the rows, the stamp after. A statement that names no columns takes three. */
export async function readWhole<Row>(
  connection: Neo4jConnection,
  statement: Statement,
  params: Params,
): Promise<ReadResult<Row>> {
  const { name, text, columns } = statement;
  if (columns.length === 0) {
    const { value, stamp } = await readBetweenStamps(connection, () => runRead(connection, name, text, params));
    if (stamp.revision === null) throw graphEmpty();
    return { rows: value as unknown as readonly Row[], revision: stamp.revision };
  }
  const wrapped = wrap(statement);
  return steadily(connection, name, async () => {
    const [answer] = (await runRead(connection, name, wrapped, params)) as unknown as readonly WrappedRow[];
    if (!answer || answer.mgRevision === null) throw graphEmpty();
    if (!answer.mgWhole) return answer.mgLeft ? settled(connection) : null;
    return {
      rows: answer.mgRows.map((values) => rowOf(columns, values)) as unknown as readonly Row[],
      revision: answer.mgRevision,
    };
  });
}

/** Several statements of one revision: run again until the stamps before and after them agree. */
export async function readBetweenStamps<T>(
  connection: Neo4jConnection,
  read: () => Promise<T>,
): Promise<{ value: T; stamp: Stamp }> {
  return steadily(connection, 'several statements', async () => {
    const before = await readStampOnce(connection);
    if (!before) return null;
    const value = await read();
    const after = await readStampOnce(connection);
    return after && after.load === before.load && after.revision === before.revision ? { value, stamp: after } : null;
  });
}

/** The stamp alone: one cheap statement, for polling. */
export async function readStamp(connection: Neo4jConnection): Promise<Stamp> {
  return steadily(connection, 'revision', () => readStampOnce(connection));
}

interface WrappedRow {
  readonly mgRows: readonly (readonly GraphValue[])[];
  readonly mgRevision: string | null;
  readonly mgWhole: boolean;
  readonly mgLeft: boolean;
}

const MATCH_STAMP = `MATCH (mgRevisionNode:${REVISION_LABEL} {id: '${META_ID}'})
OPTIONAL MATCH (mgCommitNode:${COMMIT_LABEL} {id: '${META_ID}'})`;
const BUSY = 'coalesce(mgCommitNode.until, 0) > 0';
/** The mark was not renewed in time: its load may have died, and the server may still be committing for it or not. */
const LEFT = `(${BUSY} AND mgCommitNode.until < timestamp())`;

/**
 * The rows come back as one list, so that a statement that finds nothing still tells its revision.
 * `collect` keeps the order in which the subquery's ORDER BY delivers; the contract suite compares it with the other engine's.
 */
function wrap({ text, columns }: Statement): string {
  return `${MATCH_STAMP}
WITH mgRevisionNode.load AS mgLoad, ${BUSY} AS mgBusy
CALL () {
CALL () {
${text}
}
RETURN collect([${columns.map((column) => `\`${column}\``).join(', ')}]) AS mgRows
}
${MATCH_STAMP}
RETURN mgRows, mgRevisionNode.revision AS mgRevision, NOT mgBusy AND NOT ${BUSY} AND mgLoad = mgRevisionNode.load AS mgWhole,
  ${LEFT} AS mgLeft`;
}

/** Null while a load is being committed. */
async function readStampOnce(connection: Neo4jConnection): Promise<Stamp | null> {
  const text = `${MATCH_STAMP}\nRETURN mgRevisionNode.revision AS revision, mgRevisionNode.load AS load, ${BUSY} AS busy, ${LEFT} AS abandoned`;
  const [row]: Rows = await runRead(connection, 'revision', text, {});
  if (!row) return { revision: null, load: 0 };
  if (row.busy) return row.abandoned ? settled(connection) : null;
  return { revision: row.revision as string | null, load: Number(row.load ?? 0) };
}

/** The next try will find the matter settled, one way or the other. */
async function settled(connection: Neo4jConnection): Promise<null> {
  await connection.settle();
  return null;
}

/** Tries until the answer is whole; a commit takes as long as it writes. */
async function steadily<T>(connection: Neo4jConnection, name: string, attempt: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + Math.max(connection.readTimeoutMs, 2 * connection.commitLeaseMs);
  for (let pause = 5; Date.now() < deadline; pause = Math.min(pause * 2, 100)) {
    const answer = await attempt();
    if (answer !== null) return answer;
    await sleep(pause);
  }
  throw new GraphError(
    'ENGINE_TIMEOUT',
    `The statement ${name} met a load at every try.`,
    'Try again when the load has ended.',
  );
}

function rowOf(columns: readonly string[], values: readonly GraphValue[]): Record<string, GraphValue> {
  return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null]));
}
