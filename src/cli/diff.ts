/** `mandategraph diff`: how the seed files differ from what the Neo4j database holds. */
import { Command, Option } from 'commander';
import { EXIT_CODES_HELP } from './command-error.ts';
import { withDatabase } from './connect-database.ts';
import { describe, differenceAsJson, isNoDifference, summarise } from './print-difference.ts';
import { action } from './run-action.ts';
import { SEEDS_OPTION, SEEDS_OPTION_HELP, snapshotOfSeeds } from './snapshot-of-seeds.ts';

interface DiffCommandOptions {
  readonly seeds?: string;
  readonly format: 'text' | 'json';
}

export function diffCommand(): Command {
  return new Command('diff')
    .description('Show how the seed files differ from the Neo4j database that NEO4J_URI names')
    .option(SEEDS_OPTION, SEEDS_OPTION_HELP)
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `
'+' stands before what a load would add, '~' before what it would change, '-' before what it would remove. Nothing is
written. JSON lists the ids: { "nodes": { "added", "changed", "removed" }, "relations": { ... }, "from", "to" }.

Examples:
  mandategraph diff
  mandategraph diff --format json | jq '.nodes.removed'
${EXIT_CODES_HELP}`,
    )
    .action(action(diff));
}

async function diff({ seeds, format }: DiffCommandOptions): Promise<void> {
  await withDatabase('diff', async (engine) => {
    const snapshot = await snapshotOfSeeds(seeds);
    const difference = await engine.load(snapshot, { dryRun: true });
    if (format === 'json') {
      process.stdout.write(differenceAsJson(difference));
    } else if (isNoDifference(difference)) {
      process.stdout.write(`No difference: the database is at revision ${snapshot.revision}.\n`);
    } else {
      process.stdout.write(`${describe(difference, snapshot)}\n${summarise(difference)}\n`);
    }
  });
}
