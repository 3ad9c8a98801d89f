/** The folder of releases beside the seed files: `seeds/history/`. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckFinding } from '../model/index.ts';
import { isRevision, releaseFileName, revisionOfFile } from './release-name.ts';
import type { ReleasedState } from './released-state.ts';

export function historyFolder(seeds: string): string {
  return join(seeds, 'history');
}

/** The release of this revision; null where the folder has none, or what is asked for is no revision. */
export async function readRelease(folder: string, revision: string): Promise<ReleasedState | null> {
  if (!isRevision(revision)) return null;
  const file = await readFile(join(folder, releaseFileName(revision))).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (file === null) return null;
  const { parseRelease } = await releaseFile();
  return parseRelease(file);
}

/** The path of the file. */
export async function writeRelease(folder: string, state: ReleasedState): Promise<string> {
  const path = join(folder, releaseFileName(state.revision));
  await mkdir(folder, { recursive: true });
  const { printRelease } = await releaseFile();
  await writeFile(path, printRelease(state));
  return path;
}

/** What is wrong in the folder: files that are no releases, and releases of another revision than their name says. */
export async function checkHistory(folder: string): Promise<readonly CheckFinding[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const findings = await Promise.all(sorted(names).map((name) => checkFile(folder, name)));
  return findings.filter((finding) => finding !== null);
}

async function checkFile(folder: string, name: string): Promise<CheckFinding | null> {
  const revision = revisionOfFile(name);
  if (revision === null) return finding(folder, name, 'is not named after a revision, as <revision>.json.gz');
  try {
    const { parseRelease } = await releaseFile();
    const state = parseRelease(await readFile(join(folder, name)));
    if (state.revision === revision) return null;
    return finding(folder, name, `holds the revision ${state.revision}, and its name says another`);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    return finding(folder, name, `cannot be read as a release (${why})`);
  }
}

/** Loaded when a release is read or written, which a server may never do. */
function releaseFile(): Promise<typeof import('./release-file.ts')> {
  return import('./release-file.ts');
}

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}

function finding(folder: string, name: string, what: string): CheckFinding {
  return {
    code: 'HISTORY_INVALID',
    severity: 'error',
    message: `The file ${name} ${what}.`,
    remedy: "Remove it; 'mandategraph release' writes the release of the files as they are.",
    position: { file: join(folder, name), line: 1, column: 1 },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
