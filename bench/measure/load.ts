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

export interface LoadResult {
  readonly instruments: number;
  readonly ours: LoadRun;
  readonly unwind: LoadRun;
}

const program = fileURLToPath(new URL('load-once.ts', import.meta.url));

export async function measureLoad(
  sizes: readonly number[],
  progress: (line: string) => void,
): Promise<readonly LoadResult[]> {
  const results: LoadResult[] = [];
  for (const instruments of sizes) {
    // Each in a database of its own, so that neither finds what the other left.
    const [ours, unwind] = [await loadInto('ours', instruments), await loadInto('unwind', instruments)];
    results.push({ instruments, ours, unwind });
    progress(`load of ${instruments}: ours ${ours.seconds.toFixed(1)} s, UNWIND ${unwind.seconds.toFixed(1)} s`);
  }
  return results;
}

async function loadInto(way: 'ours' | 'unwind', instruments: number): Promise<LoadRun> {
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
