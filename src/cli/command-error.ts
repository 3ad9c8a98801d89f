/** How a command fails in a way that was foreseen: a message, a remedy and an exit code. */

/** 0 is success. */
export const EXIT_FAILED = 1;
/** Used wrongly: an unknown option, a bad value, a file that is not there, a setting that is missing. */
export const EXIT_MISUSED = 2;

export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly remedy: string;
  readonly exitCode: number;

  constructor(message: string, remedy: string, exitCode: number = EXIT_FAILED) {
    super(message);
    this.remedy = remedy;
    this.exitCode = exitCode;
  }
}

/** For `addHelpText('after', ...)` of every command. */
export const EXIT_CODES_HELP = `
Exit codes:
  0  it worked
  1  it failed: errors in the files, an engine that refuses or does not answer
  2  it was used wrongly: an unknown option, a bad value, a missing file or setting`;
