/** `mandategraph query`: runs a user's own reading Cypher under a deadline and prints what it returns. */
import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { GraphValue, Params } from '../graph/port.ts';
import { CommandError, EXIT_CODES_HELP, EXIT_MISUSED } from './command-error.ts';
import { engineSettings } from './connect-database.ts';
import { findWriteClause } from './query/find-write-clause.ts';
import { action } from './run-action.ts';
import { SEEDS_OPTION, SEEDS_OPTION_HELP } from './snapshot-of-seeds.ts';

interface QueryCommandOptions {
  readonly format: 'table' | 'json' | 'csv';
  readonly timeout: number;
  readonly params: Params;
  readonly seeds?: string;
}

export function queryCommand(): Command {
  return new Command('query')
    .description('Run your own Cypher, which may only read, and print what it returns')
    .argument('<file>', 'the file that holds the query, or - for standard input')
    .addOption(
      new Option('--format <format>', 'how to print the rows').choices(['table', 'json', 'csv']).default('table'),
    )
    .option('--timeout <seconds>', 'stop the query after this long', readTimeout, 30)
    .option('--params <json>', 'the values of its parameters, as a JSON object', readParams, {})
    .option(SEEDS_OPTION, `without NEO4J_URI: ${SEEDS_OPTION_HELP}`)
    .addHelpText(
      'after',
      `
The query runs in a process of its own, which is ended at the deadline. It runs on Neo4j where NEO4J_URI is set, in read
access mode; else on the embedded engine, filled from the seed files first. Clauses that write are refused.

Examples:
  mandategraph query tasks.cypher
  mandategraph query tasks.cypher --params '{"law": "xx/law/2011/477-iv"}' --format csv > tasks.csv
  echo 'MATCH (n:Entity) RETURN n.kind AS kind, count(n) AS n ORDER BY n DESC' | mandategraph query -
${EXIT_CODES_HELP}`,
    )
    .action(action(query));
}

async function query(file: string, { format, timeout, params, seeds }: QueryCommandOptions): Promise<void> {
  const text = await readQuery(file);
  const write = findWriteClause(text);
  if (write) {
    const place = `${file === '-' ? 'standard input' : file}:${write.line}:${write.column}`;
    const remedy =
      'Queries may only read the graph. To change the graph, change the seed files and load them; a name that is such a word goes in backticks.';
    const what = write.keyword === 'LOAD' ? 'would read files' : 'would write';
    throw new CommandError(`${place} ${write.keyword} ${what}.`, remedy, EXIT_MISUSED);
  }
  const [{ runInChild }, { printRows }] = await Promise.all([
    import('./query/run-in-child.ts'),
    import('./query/print-rows.ts'),
  ]);
  const engine = engineSettings();
  const job = { text, params, engine, timeoutMilliseconds: timeout * 1000, ...(seeds === undefined ? {} : { seeds }) };
  process.stdout.write(printRows(await runInChild(job), format));
}

async function readQuery(file: string): Promise<string> {
  let text: string;
  try {
    text = file === '-' ? await readStream(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `Cannot read ${file}: ${reason}`,
      'Name a file with a Cypher query, or - for standard input.',
      EXIT_MISUSED,
    );
  }
  if (text.trim() === '')
    throw new CommandError(
      `${file} holds no query.`,
      'Write one, such as: MATCH (n:Law) RETURN n.id AS id, n.name AS name',
      EXIT_MISUSED,
    );
  return text;
}

function readTimeout(text: string): number {
  const seconds = Number(text);
  // Node's timers hold no more than 2^31 milliseconds.
  if (seconds > 0 && seconds <= 2_000_000) return seconds;
  throw new InvalidArgumentError('Give a number of seconds greater than 0.');
}

/** Deeper parameters crash the embedded engine. */
const DEEPEST = 32;

function readParams(text: string): Params {
  let value: GraphValue;
  try {
    value = JSON.parse(text) as GraphValue;
  } catch (error) {
    throw new InvalidArgumentError(`It is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidArgumentError('Give a JSON object, such as {"id": "migof"}.');
  }
  if (depthOf(value) > DEEPEST) throw new InvalidArgumentError(`Values may be nested ${DEEPEST} levels deep at most.`);
  return value as Params;
}

function depthOf(value: GraphValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
