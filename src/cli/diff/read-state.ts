/** Finds the state of the data that a user names: another folder, a git revision, or the revision that the database holds. */
import { existsSync, statSync } from 'node:fs';
import { projectCorpus } from '../../graph/projection/project-corpus.ts';
import { type GraphState, stateOfSnapshot } from '../../history/graph-state.ts';
import { readSeeds } from '../../seeds/index.ts';
import { CommandError, EXIT_MISUSED } from '../command-error.ts';
import { engineSettings, withDatabase } from '../connect-database.ts';
import { commitOf, isInCheckout, withSeedsOf } from './git-seeds.ts';
import { stateOfDatabase } from './state-of-database.ts';

/** `named` first as a folder, then as a git revision of the repository around `seeds`, then as a revision of the data. */
export async function readState(named: string, seeds: string): Promise<GraphState> {
  if (existsSync(named) && statSync(named).isDirectory()) return stateOfFolder(named, named);
  const commit = await commitOf(named, seeds);
  if (commit !== null) {
    const name = `${seeds} at ${named}`;
    return withSeedsOf(commit, seeds, (copy) => stateOfFolder(copy, name));
  }
  if (/^[0-9a-f]{64}$/.test(named)) return stateOfRevision(named);
  throw (await isInCheckout(seeds)) ? unknownRevision(named, seeds) : noCheckout(named, seeds);
}

/** An older state need not pass the checks of today: it is compared as it stands, and a word on that goes to standard error. */
async function stateOfFolder(folder: string, name: string): Promise<GraphState> {
  const { corpus, findings } = await readSeeds(folder);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (corpus.entities.length === 0) {
    throw new CommandError(`There is no record in ${name}.`, 'Name a folder of seed files.', EXIT_MISUSED);
  }
  if (errors.length > 0) {
    const lost = errors.length === 1 ? 'One place' : `${errors.length} places`;
    process.stderr.write(`mandategraph: ${lost} in ${name} cannot be read and are left out of the comparison.\n`);
  }
  return stateOfSnapshot(name, projectCorpus(corpus));
}

async function stateOfRevision(revision: string): Promise<GraphState> {
  if (engineSettings().engine === 'embedded') {
    throw new CommandError(
      `${revision} looks like a revision of the data, and no database is named that could hold it.`,
      'Set NEO4J_URI to the database that is at this revision, or name the commit or the folder of its seed files.',
      EXIT_MISUSED,
    );
  }
  return withDatabase('diff', async (engine) => {
    const held = await engine.revision();
    if (held === revision) return stateOfDatabase(engine, revision);
    throw new CommandError(
      `The database is at revision ${held ?? 'none'}, and it holds no other.`,
      'Name the commit or the folder of the seed files of that revision.',
      EXIT_MISUSED,
    );
  });
}

function unknownRevision(named: string, seeds: string): CommandError {
  return new CommandError(
    `${named} is neither a folder nor a git revision.`,
    `Name a commit, a branch or a tag ('git log --oneline -- ${seeds}' lists commits), or a folder of seed files.`,
    EXIT_MISUSED,
  );
}

function noCheckout(named: string, seeds: string): CommandError {
  return new CommandError(
    `${named} is no folder, and ${seeds} is not in a git checkout that could know it as a revision.`,
    'Name a folder of seed files, or run it in a checkout of the repository (--seeds names its folder).',
    EXIT_MISUSED,
  );
}
