/** `mandategraph export`: writes the graph of the seed files in a format of another tool. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat } from '../exports/index.ts';
import { CommandError, EXIT_CODES_HELP, EXIT_MISUSED } from './command-error.ts';
import { action } from './run-action.ts';
import { SEEDS_OPTION, SEEDS_OPTION_HELP, snapshotOfSeeds } from './snapshot-of-seeds.ts';

interface ExportCommandOptions {
  readonly seeds?: string;
  readonly format: string;
  readonly out?: string;
  readonly derived?: boolean;
}

export function exportCommand(): Command {
  const formats = EXPORT_FORMATS.map(({ name }) => name);
  return new Command('export')
    .description('Write the graph of the seed files in a format that other tools read')
    .addOption(new Option('--format <format>', 'the format').choices(formats).makeOptionMandatory())
    .option('--out <file>', 'where to write it; standard output unless told')
    .option(
      '--derived',
      'also what is derived at load (CITED_AT, CITED_UNDER), with the sources and passages it leads to',
    )
    .option(SEEDS_OPTION, SEEDS_OPTION_HELP)
    .addHelpText(
      'after',
      `
Formats:
${EXPORT_FORMATS.map(({ name, description }) => `  ${name}  ${description}`).join('\n')}

Examples:
  mandategraph export --format node-link --out graph.json
  python -c "import json, networkx; print(networkx.node_link_graph(json.load(open('graph.json')), edges='edges'))"
${EXIT_CODES_HELP}`,
    )
    .action(action(exportGraph));
}

async function exportGraph({ seeds, format: name, out, derived = false }: ExportCommandOptions): Promise<void> {
  const format = formatNamed(name);
  const pieces = format.write(await snapshotOfSeeds(seeds), { derived });
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
