/** The process that runs one query and nothing else; its parent ends it at the deadline. */
import { openEngine } from '../../graph/open-engine.ts';
import type { GraphEngine } from '../../graph/port.ts';
import { snapshotOfSeeds } from '../snapshot-of-seeds.ts';
import { plainValue } from './plain-value.ts';
import type { QueryJob, QueryMessage, QueryRow } from './query-messages.ts';

process.once('message', (job: QueryJob) => void run(job));
// Without its parent nobody reads the answer.
process.once('disconnect', () => process.exit(1));

async function run(job: QueryJob): Promise<void> {
  tell(await answer(job).catch(failure), () => process.disconnect());
}

async function answer(job: QueryJob): Promise<QueryMessage> {
  const engine = await openEngine(job.engine, { readTimeoutMs: job.timeoutMilliseconds });
  try {
    if (job.engine.engine === 'embedded') await engine.load(await snapshotOfSeeds(job.seeds));
    tell({ is: 'started' });
    return { is: 'rows', rows: await rowsOf(engine, job) };
  } finally {
    await engine.close();
  }
}

/** Naming no columns runs the text as it is; on Neo4j in read access mode, so that the server refuses what would write. */
async function rowsOf(engine: GraphEngine, { text, params }: QueryJob): Promise<readonly QueryRow[]> {
  const { rows } = await engine.read<Readonly<Record<string, unknown>>>(
    { name: 'of the query', text, columns: [] },
    params,
  );
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainValue(value)])),
  );
}

function failure(error: unknown): QueryMessage {
  if (!(error instanceof Error)) return { is: 'failed', code: '', message: String(error), remedy: '' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const remedy = 'remedy' in error && typeof error.remedy === 'string' ? error.remedy : '';
  return { is: 'failed', code, message: error.message, remedy };
}

function tell(message: QueryMessage, then: () => void = () => undefined): void {
  process.send?.(message, then);
}
