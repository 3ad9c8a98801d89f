/** Lists the seed files below a folder and says what each holds, by where it stands. */
import { readdir } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { CheckFinding } from '../model/index.ts';

export interface SeedFile {
  readonly path: string;
  /** As findings show it: the folder as it was given, and the path below it. */
  readonly name: string;
  readonly role: 'source' | 'records' | 'vocabularies';
}

/** In the order of their names, so that everything derived from them comes out the same everywhere. */
export async function findSeedFiles(
  folder: string,
): Promise<{ files: readonly SeedFile[]; findings: readonly CheckFinding[] }> {
  const paths = await listFiles(folder);
  const files = paths.filter((path) => /\.ya?ml$/i.test(path)).map((path) => seedFile(folder, path));
  if (files.length > 0) return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), findings: [] };
  return { files, findings: [noSeeds(folder)] };
}

/** Names that begin with a dot hold no seeds: editors and generated schemas live there. */
async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return (
      entries
        // A link counts as a file; whether it leads to one shows when it is read.
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter(
          (path) =>
            !relative(folder, path)
              .split(sep)
              .some((part) => part.startsWith('.')),
        )
    );
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw new Error(`The folder ${folder} cannot be read.`, { cause });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function seedFile(folder: string, path: string): SeedFile {
  const below = relative(folder, path).split(sep);
  const role = below.at(-1)?.startsWith('vocabularies.')
    ? 'vocabularies'
    : below[0] === 'sources' && below.length > 1
      ? 'source'
      : 'records';
  return { path, name: posix.join(folder.split(sep).join('/'), ...below), role };
}

function noSeeds(folder: string): CheckFinding {
  return {
    code: 'NO_SEEDS',
    severity: 'error',
    message: `There is no seed file below ${folder}.`,
    remedy: 'Name the folder that holds sources/, common/ and the countries.',
    position: { file: folder, line: 1, column: 1 },
  };
}
