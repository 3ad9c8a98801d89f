/** Fills a database with a corpus of any size, in a process that gives its memory back. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { DatabaseAddress } from '../designs/running-design.ts';

const program = fileURLToPath(new URL('fill-once.ts', import.meta.url));

export async function fillInBatches(database: DatabaseAddress, instruments: number): Promise<void> {
  const order = JSON.stringify({ instruments, database });
  await promisify(execFile)(process.execPath, ['--max-old-space-size=12000', '--import', 'tsx', program, order]);
}
