/** Our load against the same rows in plain batches of UNWIND, and how much memory the load takes beside its snapshot. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startDatabase } from '../database.ts';

/** What one load in a process of its own tells. */
export interface LoadRun {
  readonly rows: number;
  readonly seconds: number;
  /** How far the heap rose above what the snapshot itself takes, in megabytes. */
  readonly heapRise: number;
}

/** Our load, UNWIND with a transaction a batch, and UNWIND in one transaction, which leaves nothing half written either. */
export type LoadWay = 'ours' | 'unwind' | 'unwindWhole';

export interface LoadResult extends Readonly<Record<LoadWay, LoadRun>> {
  readonly instruments: number;
}

const program = fileURLToPath(new URL('load-once.ts', import.meta.url));

export async function measureLoad(
  sizes: readonly number[],
  progress: (line: string) => void,
): Promise<readonly LoadResult[]> {
  const results: LoadResult[] = [];
  for (const instruments of sizes) {
    // Each in a database of its own, so that neither finds what the other left.
    const ours = await loadInto('ours', instruments);
    const unwind = await loadInto('unwind', instruments);
    const unwindWhole = await loadInto('unwindWhole', instruments);
    results.push({ instruments, ours, unwind, unwindWhole });
    const seconds = [ours, unwind, unwindWhole].map((run) => `${run.seconds.toFixed(1)} s`);
    progress(`load of ${instruments}: ours, UNWIND, UNWIND in one transaction: ${seconds.join(', ')}`);
  }
  return results;
}

async function loadInto(way: LoadWay, instruments: number): Promise<LoadRun> {
  const database = await startDatabase();
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--expose-gc',
      '--max-old-space-size=12000',
      '--import',
      'tsx',
      program,
      JSON.stringify({ way, instruments, database: database.address }),
    ]);
    return JSON.parse(stdout) as LoadRun;
  } finally {
    await database.stop();
  }
}
