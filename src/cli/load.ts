/** `mandategraph load`: makes a Neo4j database equal to the seed files, in one transaction. */
import { Command } from 'commander';
import { EXIT_CODES_HELP } from './command-error.ts';
import { withDatabase } from './connect-database.ts';
import { describe, isNoDifference, summarise } from './print-difference.ts';
import { action } from './run-action.ts';
import { SEEDS_OPTION, SEEDS_OPTION_HELP, snapshotOfSeeds } from './snapshot-of-seeds.ts';

interface LoadCommandOptions {
  readonly seeds?: string;
  readonly dryRun?: boolean;
}

export function loadCommand(): Command {
  return new Command('load')
    .description('Load the seed files into the Neo4j database that NEO4J_URI names')
    .option(SEEDS_OPTION, SEEDS_OPTION_HELP)
    .option('--dry-run', 'show what would change and write nothing')
    .addHelpText(
      'after',
      `
The files are checked first; errors in them stop the load. One transaction: readers see the graph before or after it,
never between, and a load that fails or is stopped changes nothing. Loading the same files again writes nothing.

Examples:
  NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD_FILE=secret mandategraph load
  mandategraph load --seeds my-seeds --dry-run
${EXIT_CODES_HELP}`,
    )
    .action(action(load));
}

async function load({ seeds, dryRun = false }: LoadCommandOptions): Promise<void> {
  await withDatabase('load', async (engine) => {
    const snapshot = await snapshotOfSeeds(seeds);
    const { showProgress } = await import('./show-progress.ts');
    const progress = showProgress();
    const stop = new AbortController();
    const interrupt = (): void => stop.abort(new Error('interrupted'));
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    try {
      const options = { dryRun, signal: stop.signal, onProgress: progress.update };
      const difference = await engine.load(snapshot, options);
      progress.end();
      if (dryRun && !isNoDifference(difference)) process.stdout.write(`${describe(difference, snapshot)}\n`);
      process.stdout.write(
        `${outcome(isNoDifference(difference), dryRun, summarise(difference), snapshot.revision)}\n`,
      );
    } finally {
      progress.end();
      process.removeListener('SIGINT', interrupt).removeListener('SIGTERM', interrupt);
    }
  });
}

function outcome(nothing: boolean, dryRun: boolean, summary: string, revision: string): string {
  if (nothing) return `Nothing to write: the database is at revision ${revision} already.`;
  return dryRun
    ? `Would write ${summary}. Nothing was written.`
    : `Loaded ${summary}. The database is at revision ${revision}.`;
}
