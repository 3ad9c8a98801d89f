#!/usr/bin/env node
/** The command line: finds the command that is asked for. What a command needs is loaded when it runs, so that `--help` is quick. */
import { Command, CommanderError } from 'commander';
import { packageVersion } from '../server/package-version.ts';
import { EXIT_MISUSED } from './command-error.ts';
import { reportFailure } from './run-action.ts';

/** In the order in which the help lists them. */
const commands = new Map<string, () => Promise<Command>>([
  ['serve', async () => (await import('./serve.ts')).serveCommand()],
  ['check', async () => (await import('./check.ts')).checkCommand()],
  ['verify-sources', async () => (await import('./verify-sources.ts')).verifySourcesCommand()],
  ['load', async () => (await import('./load.ts')).loadCommand()],
  ['diff', async () => (await import('./diff.ts')).diffCommand()],
  ['release', async () => (await import('./release.ts')).releaseCommand()],
  ['export', async () => (await import('./export.ts')).exportCommand()],
  ['query', async () => (await import('./query.ts')).queryCommand()],
]);

process.exitCode = await run(process.argv);

/** Runs the command line and returns the exit code; a command that is still at work sets its own. */
async function run(argv: readonly string[]): Promise<number | string | undefined> {
  const program = new Command('mandategraph')
    .description('A knowledge graph of legal instruments: who must do what, under which law, and how do we know?')
    .version(packageVersion(), '-V, --version', 'print the version')
    .exitOverride();
  // Suggestions for a mistyped command or option are commander's own.
  program.showHelpAfterError("  'mandategraph --help' lists the commands.");
  for (const command of await commandsFor(argv[2])) {
    command.showHelpAfterError(`  'mandategraph ${command.name()} --help' explains its arguments and options.`);
    program.addCommand(command.exitOverride());
  }
  try {
    await program.parseAsync(argv);
    return process.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_MISUSED;
    return reportFailure(error);
  }
}

/** The one command that is named; all of them for the help, and for what is no command, since its name may be near to one. */
function commandsFor(name: string | undefined): Promise<readonly Command[]> {
  const named = commands.get(name ?? '');
  return Promise.all((named ? [named] : [...commands.values()]).map((load) => load()));
}
