/** Writes a folder of files whole or not at all: beside its place first, then in one move. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ExportedFile } from '../../exports/index.ts';
import { CommandError, EXIT_MISUSED } from '../command-error.ts';

export interface FolderTarget {
  /** Where the folder is to stand; it is made where it is not there. */
  readonly folder: string;
  /** The file by which a folder of an earlier export is known, and the files it wrote then. */
  readonly marker: string;
  readonly filesBefore: (marker: string) => readonly string[] | null;
  /** Write although other files stand there; they stay, unless one has the name of a file of ours. */
  readonly force: boolean;
}

/** Throws where the folder holds what is not ours, or cannot be written; then nothing has changed. */
export async function writeFolder(files: readonly ExportedFile[], target: FolderTarget): Promise<void> {
  try {
    const place = existsSync(target.folder) ? await realpath(target.folder) : resolve(target.folder);
    const foreign = await foreignNames(place, target);
    const kept = foreign.filter((name) => !files.some((file) => file.name === name));
    await mkdir(dirname(place), { recursive: true });
    const fresh = besides(place, 'new');
    await mkdir(fresh);
    try {
      for (const { name, text } of files) await writeFile(join(fresh, name), text);
      await exchange(fresh, place, kept);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  } catch (error) {
    throw asCommandError(error, target.folder) ?? error;
  }
}

/** What stands in the folder and no earlier export wrote; throws where there is such and `force` is not given. */
async function foreignNames(place: string, { folder, marker, filesBefore, force }: FolderTarget): Promise<string[]> {
  if (!existsSync(place)) return [];
  if (!(await stat(place)).isDirectory()) {
    throw new CommandError(`${folder} is not a folder.`, 'Name a folder, or a path where none is yet.', EXIT_MISUSED);
  }
  const names = (await readdir(place)).sort();
  const before = names.includes(marker) ? filesBefore(await readFile(join(place, marker), 'utf8')) : null;
  const foreign = names.filter((name) => !before?.includes(name));
  const [first] = foreign;
  if (first === undefined || force) return foreign;
  const others = foreign.length === 1 ? '' : ` and ${foreign.length - 1} more`;
  throw new CommandError(
    `${folder} holds what no earlier export wrote: ${first}${others}. Nothing was written.`,
    'Name an empty or a new folder, or add --force: other files stay, files of the same names are replaced.',
    EXIT_MISUSED,
  );
}

/** The old folder steps aside, the new one takes its place, and what is kept moves over. */
async function exchange(fresh: string, place: string, kept: readonly string[]): Promise<void> {
  if (!existsSync(place)) return rename(fresh, place);
  const aside = besides(place, 'old');
  await rename(place, aside);
  try {
    await rename(fresh, place);
  } catch (error) {
    await rename(aside, place);
    throw error;
  }
  for (const name of kept) await rename(join(aside, name), join(place, name));
  await rm(aside, { recursive: true });
}

/** A hidden neighbour: on the same disk, so that a move is one step. */
function besides(place: string, what: 'new' | 'old'): string {
  return join(dirname(place), `.${basename(place)}-${what}-${randomUUID()}`);
}

/** What the system says about a place that cannot be written, in words. */
function asCommandError(error: unknown, folder: string): CommandError | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  return new CommandError(
    `Cannot write ${folder}: ${error.message}`,
    'Name a folder on this disk, in a place that may be written to.',
    EXIT_MISUSED,
  );
}
