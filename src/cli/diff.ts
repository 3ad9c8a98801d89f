/** `mandategraph diff`: what changed between two states of the data, or how the seed files differ from the Neo4j database. */
import { Argument, Command, Option } from 'commander';
import { EXIT_CODES_HELP } from './command-error.ts';
import { withDatabase } from './connect-database.ts';
import { PACKAGED_SEEDS, shownPath } from './packaged-seeds.ts';
import { describe, differenceAsJson, isNoDifference, summarise } from './print-difference.ts';
import { action } from './run-action.ts';
import { SEEDS_OPTION, SEEDS_OPTION_HELP, snapshotOfSeeds } from './snapshot-of-seeds.ts';

interface DiffCommandOptions {
  readonly seeds?: string;
  readonly format: 'text' | 'json';
}

export function diffCommand(): Command {
  return new Command('diff')
    .description(
      'Show what changed since another state of the data; without one, since the last load into the database',
    )
    .addArgument(
      new Argument(
        '[rev]',
        'the earlier state: a git revision, another folder of seed files, or a revision of the data',
      ),
    )
    .option(SEEDS_OPTION, SEEDS_OPTION_HELP)
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText('after', HELP)
    .action(action(diff));
}

const HELP = `
'+' stands before what was added, '~' before what was changed, '-' before what was removed. Nothing is written.

With REV the seed files are compared with an earlier state of them, property by property: as they stood at a git revision
(a commit, a branch, a tag), in another folder, or as the database holds them (the hash that answers name as their
revision). JSON: { "from", "to", "entities", "relations", "sources", "passages" }, each of the last four with "added",
"changed" (with "properties": [{ "property", "from", "to" }]) and "removed"; null is not stated.

Without REV they are compared with the Neo4j database that NEO4J_URI names: what a load would do. JSON lists the ids:
{ "nodes": { "added", "changed", "removed" }, "relations": { ... }, "from", "to" }.

Examples:
  mandategraph diff v0.1.0
  mandategraph diff HEAD~3 --format json | jq '.entities.changed[] | .id, .properties'
  mandategraph diff ../other-checkout/seeds
  mandategraph diff
${EXIT_CODES_HELP}`;

async function diff(rev: string | undefined, { seeds, format }: DiffCommandOptions): Promise<void> {
  await (rev === undefined ? diffWithDatabase(seeds, format) : diffWithState(rev, seeds, format));
}

async function diffWithState(rev: string, seeds: string | undefined, format: 'text' | 'json'): Promise<void> {
  const [{ readState }, { stateOfSnapshot }, { compareStates }, print] = await Promise.all([
    import('./diff/read-state.ts'),
    import('../history/graph-state.ts'),
    import('../history/compare-states.ts'),
    import('./diff/print-state-difference.ts'),
  ]);
  const folder = seeds ?? shownPath(PACKAGED_SEEDS);
  const before = await readState(rev, folder);
  const difference = compareStates(before, stateOfSnapshot(folder, await snapshotOfSeeds(folder)));
  process.stdout.write(
    format === 'json' ? print.stateDifferenceAsJson(difference) : print.stateDifferenceAsText(difference),
  );
}

async function diffWithDatabase(seeds: string | undefined, format: 'text' | 'json'): Promise<void> {
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
