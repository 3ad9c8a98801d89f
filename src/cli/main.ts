#!/usr/bin/env node
/** The command line: registers every command. What a command needs is loaded when it runs, so that `--help` is quick. */
import { Command, CommanderError } from 'commander';
import { packageVersion } from '../server/package-version.ts';
import { checkCommand } from './check.ts';
import { EXIT_MISUSED } from './command-error.ts';
import { diffCommand } from './diff.ts';
import { exportCommand } from './export.ts';
import { loadCommand } from './load.ts';
import { queryCommand } from './query.ts';
import { releaseCommand } from './release.ts';
import { reportFailure } from './run-action.ts';
import { serveCommand } from './serve.ts';
import { verifySourcesCommand } from './verify-sources.ts';

const commands = [
  serveCommand(),
  checkCommand(),
  verifySourcesCommand(),
  loadCommand(),
  diffCommand(),
  releaseCommand(),
  exportCommand(),
  queryCommand(),
];

process.exitCode = await run(process.argv);

/** Runs the command line and returns the exit code; a command that is still at work sets its own. */
async function run(argv: readonly string[]): Promise<number | string | undefined> {
  const program = new Command('mandategraph')
    .description('A knowledge graph of legal instruments: who must do what, under which law, and how do we know?')
    .version(packageVersion(), '-V, --version', 'print the version')
    .exitOverride();
  // Suggestions for a mistyped command or option are commander's own.
  program.showHelpAfterError("  'mandategraph --help' lists the commands.");
  for (const command of commands) {
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
