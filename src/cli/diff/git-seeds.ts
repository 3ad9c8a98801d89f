/** The seed files as they stood at a git revision, read from the repository into a folder for the time of the work. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CommandError, EXIT_MISUSED } from '../command-error.ts';

const run = promisify(execFile);

/** The full id of the commit that `revision` names in the repository around `folder`; null where it names none there. */
export async function commitOf(revision: string, folder: string): Promise<string | null> {
  // What begins with a dash would be an option to git.
  const commit = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  return git(folder, commit).catch((error: unknown) => {
    if (isExit(error)) return null;
    throw error;
  });
}

/** True where the folder lies in the working tree of a repository. */
export async function isInCheckout(folder: string): Promise<boolean> {
  return git(folder, ['rev-parse', '--is-inside-work-tree']).then(
    (answer) => answer === 'true',
    (error: unknown) => {
      if (isExit(error)) return false;
      throw error;
    },
  );
}

/** Runs the work on a copy of the folder as the commit has it; neither the index nor the working tree is touched. */
export async function withSeedsOf<T>(commit: string, folder: string, work: (copy: string) => Promise<T>): Promise<T> {
  const place = await mkdtemp(join(tmpdir(), 'mandategraph-diff-'));
  try {
    const prefix = await git(folder, ['rev-parse', '--show-prefix']);
    // Below the top, git would take the paths of the folder for paths outside it.
    const top = await git(folder, ['rev-parse', '--show-toplevel']);
    // An index of its own, so that the user's is left as it is.
    const env = { ...process.env, GIT_INDEX_FILE: join(place, 'index') };
    const copy = join(place, 'seeds');
    await git(top, ['read-tree', `${commit}:${prefix}`], env).catch((error: unknown) => {
      throw isExit(error) ? noFolder(commit, prefix) : error;
    });
    await git(top, ['checkout-index', '--all', `--prefix=${copy}/`], env);
    return await work(copy);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

async function git(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', resolve(folder), ...args], { env, maxBuffer: 64_000_000 });
    return stdout.trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new CommandError(
        'git is not installed, or not on the PATH.',
        'Install git, or name a folder of seed files.',
      );
    }
    throw error;
  }
}

/** git ran and said no. */
function isExit(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

function noFolder(commit: string, prefix: string): CommandError {
  return new CommandError(
    `The commit ${commit.slice(0, 12)} has no folder ${prefix}.`,
    `Name a revision in which it was there: 'git log --oneline -- ${prefix}' lists them.`,
    EXIT_MISUSED,
  );
}
