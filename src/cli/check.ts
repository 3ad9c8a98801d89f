/** `mandategraph check`: everything wrong or doubtful in the seed files, at once. */
import { Argument, Command, Option } from 'commander';
import { PACKAGED_SEEDS, shownPath } from './packaged-seeds.ts';
import type { FindingsFormat } from './print-findings.ts';
import { action } from './run-action.ts';

export function checkCommand(): Command {
  return new Command('check')
    .description('Check the seed files: every finding at once, as file:line:column code message remedy')
    .addArgument(new Argument('[dir]', 'the folder of the seed files; the one that comes with the program unless told'))
    .addOption(
      new Option('--format <format>', 'how to print the findings').choices(['text', 'json', 'sarif']).default('text'),
    )
    .addHelpText('after', HELP)
    .action(
      action(async (dir: string | undefined, { format }: { format: FindingsFormat }) => {
        process.exitCode = await check(dir ?? shownPath(PACKAGED_SEEDS), format);
      }),
    );
}

const HELP = `
An error is something the data guide forbids; a warning is something to look at. Nothing is written.

Examples:
  mandategraph check                          # the seeds that come with the program
  mandategraph check seeds
  mandategraph check seeds --format json      # { "findings": [..], "counts": {..}, "errors": 0, "warnings": 0 }
  mandategraph check seeds --format sarif > findings.sarif

Exit codes:
  0  no errors (there may be warnings)
  1  errors
  2  used wrongly: an unknown option or format`;

/** Prints the findings and returns the exit code. */
async function check(folder: string, format: FindingsFormat): Promise<number> {
  const [{ readSeeds }, { ALL_CHECKS, runChecks, sortFindings }, { checkHistory, historyFolder }, { printFindings }] =
    await Promise.all([
      import('../seeds/index.ts'),
      import('../checks/index.ts'),
      import('../history/index.ts'),
      import('./print-findings.ts'),
    ]);
  const { corpus, findings: read } = await readSeeds(folder);
  const findings = sortFindings([...read, ...runChecks(corpus), ...(await checkHistory(historyFolder(folder)))]);
  process.stdout.write(printFindings({ corpus, findings, checks: ALL_CHECKS }, format));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
