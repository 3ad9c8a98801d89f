/** `mandategraph export`: writes the graph of the seed files in a format of another tool. */
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat } from '../exports/index.ts';
import { packageVersion } from '../server/package-version.ts';
import { CommandError, EXIT_CODES_HELP, EXIT_MISUSED } from './command-error.ts';
import { writeFolder } from './export/write-folder.ts';
import { action } from './run-action.ts';
import { SEEDS_OPTION, SEEDS_OPTION_HELP, type SeedGraph, seedGraph } from './snapshot-of-seeds.ts';

interface ExportCommandOptions {
  readonly seeds?: string;
  readonly format: string;
  readonly out?: string;
  readonly derived?: boolean;
  readonly force?: boolean;
}

export function exportCommand(): Command {
  const formats = EXPORT_FORMATS.map(({ name }) => name);
  return new Command('export')
    .description('Write the graph of the seed files in a format that other tools read')
    .addArgument(new Argument('[dir]', 'for a format of several files: the folder to write'))
    .addOption(new Option('--format <format>', 'the format').choices(formats).makeOptionMandatory())
    .option('--out <file>', 'for a format of one file: where to write it; standard output unless told')
    .option(
      '--derived',
      'node-link: also what is derived at load (CITED_AT, CITED_UNDER), with the sources and passages it leads to',
    )
    .option('--force', 'bundle: write into a folder that holds other files; they stay, unless one has a name of ours')
    .option(SEEDS_OPTION, SEEDS_OPTION_HELP)
    .addHelpText(
      'after',
      `
Formats:
${EXPORT_FORMATS.map(({ name, description }) => `  ${name}  ${description}`).join('\n')}

The bundle is written whole or not at all. The same seed files give the same bytes; the bundle of an earlier export is replaced.

Examples:
  mandategraph export --format node-link --out graph.json
  python -c "import json, networkx; print(networkx.node_link_graph(json.load(open('graph.json')), edges='edges'))"
  mandategraph export --format bundle my-bundle
${EXIT_CODES_HELP}`,
    )
    .action(action(exportGraph));
}

async function exportGraph(folder: string | undefined, options: ExportCommandOptions): Promise<void> {
  const format = formatNamed(options.format);
  const target = targetOf(format, folder, options);
  await target.write(await seedGraph(options.seeds));
}

interface Target {
  write(graph: SeedGraph): Promise<void>;
}

/** Where the format goes; throws for an option that does not fit it, before anything is read. */
function targetOf(format: ExportFormat, folder: string | undefined, options: ExportCommandOptions): Target {
  const { out, derived = false, force = false } = options;
  switch (format.writes) {
    case 'file':
      refuse(folder !== undefined, `${format.name} is one file, not a folder.`, 'Name the file with --out.');
      refuse(force, '--force is for a format of several files.', 'Leave it out.');
      return { write: ({ snapshot }) => writeFile(format.write(snapshot, { derived }), out) };
    case 'folder': {
      refuse(out !== undefined, `${format.name} is a folder of files.`, 'Give the folder instead of --out FILE.');
      refuse(derived, `${format.name} has what is derived in columns of its own.`, 'Leave out --derived.');
      if (folder === undefined)
        throw new CommandError(
          `${format.name} needs the folder to write.`,
          `For example: mandategraph export --format ${format.name} my-${format.name}`,
          EXIT_MISUSED,
        );
      return {
        write: async ({ snapshot, vocabularies }) => {
          const dataLicence = await readFile(DATA_LICENCE, 'utf8');
          const files = format.files(snapshot, { vocabularies, dataLicence, version: packageVersion() });
          const { marker, filesBefore } = format;
          await writeFolder(files, { folder, marker, filesBefore, force });
          process.stdout.write(`${files.length} files of revision ${snapshot.revision} in ${folder}\n`);
        },
      };
    }
  }
}

/** Beside `src/` and `dist/` alike. */
const DATA_LICENCE = new URL('../../LICENSE-DATA', import.meta.url);

function refuse(wrong: boolean, message: string, remedy: string): void {
  if (wrong) throw new CommandError(message, remedy, EXIT_MISUSED);
}

async function writeFile(pieces: Iterable<string>, out: string | undefined): Promise<void> {
  if (out === undefined) {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
    return;
  }
  try {
    await pipeline(Readable.from(pieces), createWriteStream(out));
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    throw new CommandError(
      `Cannot write ${out}: ${error.message}`,
      'Give a path in a folder that exists and may be written to.',
      EXIT_MISUSED,
    );
  }
}

function formatNamed(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known.name === name);
  if (!format) throw new Error(`No export format ${name}`);
  return format;
}
