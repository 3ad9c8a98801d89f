/** Runs a command's work and reports what goes wrong on standard error, in the same form for every command. */
import { CommandError, EXIT_FAILED, EXIT_MISUSED } from './command-error.ts';

/** Wraps a commander action. The process ends by itself, so that standard output is written to its end. */
export function action<Args extends readonly unknown[]>(
  work: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    try {
      await work(...args);
    } catch (error) {
      process.exitCode = reportFailure(error);
    }
  };
}

/** Prints the message and its remedy, with the stack only where DEBUG is set; returns the exit code. */
export function reportFailure(error: unknown): number {
  const { message, remedy, exitCode } = failureOf(error);
  process.stderr.write(`mandategraph: ${message}\n`);
  if (remedy) process.stderr.write(`  ${remedy}\n`);
  if (process.env['DEBUG'] && error instanceof Error) process.stderr.write(`${stackOf(error)}\n`);
  return exitCode;
}

interface Failure {
  readonly message: string;
  readonly remedy: string;
  readonly exitCode: number;
}

const MISUSED_CODES: ReadonlySet<string> = new Set(['SETTINGS_INVALID']);

function failureOf(error: unknown): Failure {
  if (error instanceof CommandError) return error;
  if (!(error instanceof Error)) return { message: String(error), remedy: '', exitCode: EXIT_FAILED };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if ('remedy' in error && typeof error.remedy === 'string') {
    const exitCode = MISUSED_CODES.has(code) ? EXIT_MISUSED : EXIT_FAILED;
    return { message: code ? `${code} ${error.message}` : error.message, remedy: error.remedy, exitCode };
  }
  return { message: error.message, remedy: 'Set DEBUG=1 to see where it comes from.', exitCode: EXIT_FAILED };
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
