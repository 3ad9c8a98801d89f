/** `npm run bench`: reads the options, runs, prints the tables and writes the JSON. */
import { writeFile } from 'node:fs/promises';
import { HELP, readOptions } from './options.ts';
import { printTables } from './report/print-tables.ts';
import { runBench } from './run-bench.ts';

const read = readOptions(process.argv.slice(2));
switch (read.is) {
  case 'help':
    process.stdout.write(HELP);
    break;
  case 'misused':
    process.stderr.write(`bench: ${read.message} See npm run bench -- --help.\n`);
    process.exitCode = 2;
    break;
  case 'options':
    try {
      const result = await runBench(read.options, (line) => process.stderr.write(`${line}\n`));
      process.stdout.write(printTables(result));
      await writeFile(read.options.json, `${JSON.stringify(result, null, 2)}\n`);
    } catch (error) {
      process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
}
