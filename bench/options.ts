/** What `npm run bench` takes from its command line. */
import { parseArgs } from 'node:util';

export const SECTIONS = ['turns', 'growth', 'delay', 'start', 'load'] as const;
export type Section = (typeof SECTIONS)[number];

export interface BenchOptions {
  readonly sections: readonly Section[];
  /** Instruments of the corpus that the designs take turns on. */
  readonly size: number;
  /** The sizes between which latency is compared. */
  readonly growthSizes: readonly number[];
  readonly loadSizes: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  /** Where the JSON goes. */
  readonly json: string;
  /** Only these questions and designs, by key; all where empty. */
  readonly questions: readonly string[];
  readonly designs: readonly string[];
}

export type ReadOptions =
  | { readonly is: 'options'; readonly options: BenchOptions }
  | { readonly is: 'help' }
  | { readonly is: 'misused'; readonly message: string };

export const HELP = `Usage: npm run bench -- [options]

Measures this server against what a user would pick instead, in one run and on one Neo4j: ratios, not times.
Every design must give the same answers before any time is taken. Progress goes to standard error, the tables
(Markdown) to standard output, everything measured to a JSON file.

Options:
  --quick             one round of one second on 1,000 instruments: a few minutes, for a first look
  --full              growth up to 200,000 instruments: needs about 12 GB of memory and half an hour more
  --size <n>          instruments of the corpus for the table (20000)
  --rounds <n>        rounds; the tables show medians over them (3)
  --seconds <n>       seconds a turn (2)
  --sections <list>   some of ${SECTIONS.join(',')} (all)
  --questions <list>  some of entity,body,bodies,agreement,list,mixed (all)
  --designs <list>    some of cold,warm,kept,embedded,embedded-warm,interface,flat,by-hand (all)
  --json <file>       where the JSON goes (bench-result.json)
  --help              this text

Neo4j: the one that NEO4J_TEST_URI names (with NEO4J_TEST_USER and NEO4J_TEST_PASSWORD), whose data are deleted,
else one in a Java process of its own, which needs a JDK 17 and Maven. The section start needs a build: npm run build.

Exit codes: 0 measured, whether or not targets were held; 1 a design failed or answered differently; 2 misused.
`;

const DEFAULTS = { size: 20_000, rounds: 3, seconds: 2 };
const QUICK = { size: 1_000, rounds: 1, seconds: 1 };
const FULL_SIZE = 200_000;

export function readOptions(args: readonly string[]): ReadOptions {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { is: 'misused', message: parsed };
  if (parsed.help) return { is: 'help' };
  const sections = listOf(parsed.sections);
  const unknown = sections.find((name) => !(SECTIONS as readonly string[]).includes(name));
  if (unknown !== undefined)
    return { is: 'misused', message: `There is no section ${unknown}: ${SECTIONS.join(', ')}.` };
  const base = parsed.quick ? QUICK : DEFAULTS;
  const numbers = {
    size: wholeOf(parsed.size, base.size),
    rounds: wholeOf(parsed.rounds, base.rounds),
    seconds: wholeOf(parsed.seconds, base.seconds),
  };
  const wrong = Object.entries(numbers).find(([, value]) => value === null);
  if (wrong) return { is: 'misused', message: `--${wrong[0]} wants a whole number from 1.` };
  return {
    is: 'options',
    options: {
      sections: sections.length === 0 ? SECTIONS : (sections as readonly Section[]),
      ...(numbers as { size: number; rounds: number; seconds: number }),
      growthSizes: parsed.full ? [1_000, FULL_SIZE] : parsed.quick ? [200, 1_000] : [1_000, 20_000],
      loadSizes: parsed.quick ? [200, 1_000] : [1_000, 20_000],
      json: parsed.json ?? 'bench-result.json',
      questions: listOf(parsed.questions),
      designs: listOf(parsed.designs),
    },
  };
}

interface Parsed {
  readonly quick?: boolean | undefined;
  readonly full?: boolean | undefined;
  readonly help?: boolean | undefined;
  readonly size?: string | undefined;
  readonly rounds?: string | undefined;
  readonly seconds?: string | undefined;
  readonly sections?: string | undefined;
  readonly questions?: string | undefined;
  readonly designs?: string | undefined;
  readonly json?: string | undefined;
}

/** The options as written, or what is wrong with them. */
function parse(args: readonly string[]): Parsed | string {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: flag,
        full: flag,
        help: flag,
        size: text,
        rounds: text,
        seconds: text,
        sections: text,
        questions: text,
        designs: text,
        json: text,
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wholeOf(text: string | undefined, fallback: number): number | null {
  if (text === undefined) return fallback;
  return /^[1-9]\d*$/.test(text) ? Number(text) : null;
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').filter((part) => part !== '');
}
