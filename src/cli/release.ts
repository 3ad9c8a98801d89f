/** `mandategraph release`: keeps the state of the seed files beside them, so that later ones can say what changed since. */
import { statSync } from 'node:fs';
import { Command } from 'commander';
import { EXIT_CODES_HELP } from './command-error.ts';
import { PACKAGED_SEEDS, shownPath } from './packaged-seeds.ts';
import { action } from './run-action.ts';
import { SEEDS_OPTION, SEEDS_OPTION_HELP, snapshotOfSeeds } from './snapshot-of-seeds.ts';

export function releaseCommand(): Command {
  return new Command('release')
    .description('Keep the state of the seed files, so that links to their revision can say later what changed since')
    .option(SEEDS_OPTION, SEEDS_OPTION_HELP)
    .addHelpText(
      'after',
      `
Writes history/<revision>.json.gz below the seed files: their properties and relations in short, by which the API answers
changesSince and the explorer tells what changed behind an older link. The same data gives the same bytes, and the
revision of the data does not depend on the file. Run it when a state of the data is published, and commit the file.

Examples:
  mandategraph release
  mandategraph release --seeds my-seeds
${EXIT_CODES_HELP}`,
    )
    .action(action(release));
}

async function release({ seeds }: { readonly seeds?: string }): Promise<void> {
  const { historyFolder, releasedState, writeRelease } = await import('../history/index.ts');
  const folder = seeds ?? shownPath(PACKAGED_SEEDS);
  const state = releasedState(await snapshotOfSeeds(folder));
  const path = await writeRelease(historyFolder(folder), state);
  const kilobytes = Math.ceil(statSync(path).size / 1000);
  process.stdout.write(
    `${path} (${kilobytes} kB): ${state.entities.length} entities, ${state.relations.length} relations\n`,
  );
}
