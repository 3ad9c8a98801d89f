/** Finds the graph that the build prepared, and lets it pass only where it was made from the very seed files that are to be served. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { hashSeedFiles } from '../../seeds/hash-seed-files.ts';
import { packageVersion } from '../package-version.ts';
import { type PreparedFile, parsePrepared } from './prepared-file.ts';

/** In the top folder of the built program. Beside the sources there is none, so that no code reads what other code has made. */
export const PREPARED_GRAPH = fileURLToPath(new URL('../../prepared-graph.jsonl', import.meta.url));

/** Null where there is none that fits; the log says why where there is one. */
export async function readPrepared(path: string, seeds: string, log: Logger): Promise<PreparedFile | null> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (!isMissing(error)) log.warn({ err: error, path }, 'the prepared graph cannot be read; the seed files are');
    return null;
  });
  if (bytes === null) return null;
  const prepared = parsePrepared(bytes);
  if (prepared === null) {
    log.warn({ path }, 'the prepared graph is damaged or of another format; the seed files are read');
    return null;
  }
  const { stamp } = prepared;
  if (stamp.program === packageVersion() && stamp.seeds === (await hashSeedFiles(seeds))) return prepared;
  log.info(
    { path },
    'the prepared graph was made from other seed files, or by another version; the seed files are read',
  );
  return null;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
