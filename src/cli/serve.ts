/** `mandategraph serve`: answers GraphQL over HTTP, and shows the web explorer, until it is told to stop. */
import { Command } from 'commander';
import type { RunningServer, ServerSettings } from '../server/index.ts';
import { CommandError, EXIT_CODES_HELP, EXIT_MISUSED } from './command-error.ts';
import { engineSettings } from './connect-database.ts';
import { PACKAGED_SEEDS, shownPath } from './packaged-seeds.ts';
import { action } from './run-action.ts';
import { SEEDS_OPTION, SEEDS_OPTION_HELP } from './snapshot-of-seeds.ts';

interface ServeCommandOptions {
  readonly port?: string;
  readonly host?: string;
  readonly seeds?: string;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description(
      'Answer GraphQL and show the web explorer, from the embedded engine or from the Neo4j database that NEO4J_URI names',
    )
    .option('--port <port>', 'the port; PORT or 4000 unless told, 0 for any free one')
    .option('--host <address>', 'the address to listen at; HOST or 127.0.0.1 unless told')
    .option(SEEDS_OPTION, SEEDS_OPTION_HELP)
    .addHelpText(
      'after',
      `
Without NEO4J_URI the seed files are checked and loaded into this process at start; errors in them are printed and
nothing is served. Those that come with the program were checked and prepared when it was built: unchanged, they need not
be read again. With NEO4J_URI the database is read as it stands: fill it with 'mandategraph load'.
The log goes to standard error, one JSON object a line. SIGTERM or SIGINT: running requests end, then the process.
Settings by environment variable (limits, CORS_ORIGIN, LOG_LEVEL and others) are listed in docs/operations.md.

Examples:
  mandategraph serve
  mandategraph serve --port 0 --seeds my-seeds
  NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD_FILE=secret mandategraph serve --host 0.0.0.0
${EXIT_CODES_HELP}`,
    )
    .action(action(serve));
}

async function serve({ port, host, seeds }: ServeCommandOptions): Promise<void> {
  const { createServer, readSettings } = await import('../server/index.ts');
  const env = {
    ...process.env,
    ...(port === undefined ? {} : { PORT: port }),
    ...(host === undefined ? {} : { HOST: host }),
  };
  const read = readSettings(env);
  if (!read.ok) {
    throw new CommandError(
      read.problems.map(({ message }) => message).join(' '),
      read.problems.map(({ remedy }) => remedy).join(' '),
      EXIT_MISUSED,
    );
  }
  const { settings } = read;
  const options = { settings, engine: engineSettings(), seeds: seeds ?? shownPath(PACKAGED_SEEDS) };
  const server = await createServer(options).catch((error: unknown) => {
    throw notListening(error, settings) ?? error;
  });
  process.stdout.write(`The explorer is at ${server.url}/\nMandateGraph answers at ${server.url}/graphql\n`);
  stopOnSignal(server);
}

/** What the system says about an address that cannot be had, in words. */
function notListening(error: unknown, { host, port }: ServerSettings): CommandError | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const remedy = 'Choose another with --port or PORT; 0 takes any free one.';
  switch (error.code) {
    case 'EADDRINUSE':
      return new CommandError(`Port ${port} of ${host} is in use by another program.`, `Stop that program. ${remedy}`);
    case 'EACCES':
      return new CommandError(`This user may not listen at port ${port} of ${host}.`, remedy);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CommandError(
        `This machine has no address ${host}.`,
        'Use --host 127.0.0.1, or 0.0.0.0 for every address it has.',
        EXIT_MISUSED,
      );
    default:
      return null;
  }
}

/** The first signal ends the work in good order; a second one ends the process at once, as the system does it. */
function stopOnSignal(server: RunningServer): void {
  const stop = (): void => {
    process.removeListener('SIGTERM', stop).removeListener('SIGINT', stop);
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`mandategraph: could not stop in good order: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}
