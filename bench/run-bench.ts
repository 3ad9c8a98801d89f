/** One run: the sections asked for, one after the other, on one machine and, where they compare, one database. */
import { cpus, totalmem } from 'node:os';
import { shapeOf } from './corpus/corpus-shape.ts';
import { emptyDatabase, fillDatabase, type RunningDatabase, startDatabase } from './database.ts';
import { DESIGNS, type DesignKey } from './designs/design.ts';
import { compareAnswers } from './measure/compare-answers.ts';
import { type DelayedTurns, measureDelay } from './measure/delay.ts';
import { type Growth, measureGrowth } from './measure/growth.ts';
import { type LoadResult, measureLoad } from './measure/load.ts';
import { withDesigns } from './measure/open-designs.ts';
import { withDatabaseClock } from './measure/processor-time.ts';
import { measureStart, type StartResult } from './measure/start.ts';
import { type Turn, takeTurns } from './measure/throughput.ts';
import type { BenchOptions } from './options.ts';
import { QUESTIONS } from './questions/all-questions.ts';
import type { Question } from './questions/question.ts';

export interface BenchResult {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGigabytes: number;
    readonly node: string;
  };
  readonly at: string;
  readonly options: BenchOptions;
  readonly turns?: readonly Turn[];
  readonly growth?: Growth;
  readonly delay?: DelayedTurns;
  readonly start?: StartResult;
  readonly load?: readonly LoadResult[];
}

export type Progress = (line: string) => void;

export async function runBench(options: BenchOptions, progress: Progress): Promise<BenchResult> {
  const { sections } = options;
  const questions = chosen(QUESTIONS, options.questions, ({ key }) => key);
  const start = sections.includes('start') ? await measureStart(progress) : undefined;
  const shared = sections.some((section) => section === 'turns' || section === 'delay')
    ? await onOneDatabase(options, questions, progress)
    : {};
  const growth = sections.includes('growth') ? await measureGrowth(options, questions, progress) : undefined;
  const load = sections.includes('load') ? await measureLoad(options.loadSizes, progress) : undefined;
  return {
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGigabytes: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    },
    at: new Date().toISOString(),
    options,
    ...shared,
    ...(growth ? { growth } : {}),
    ...(start ? { start } : {}),
    ...(load ? { load } : {}),
  };
}

/** The table, and the same designs with the database farther away. */
async function onOneDatabase(
  options: BenchOptions,
  questions: readonly Question[],
  progress: Progress,
): Promise<Pick<BenchResult, 'turns' | 'delay'>> {
  const database = await startDatabase();
  try {
    progress(`loading ${options.size} instruments`);
    await fillDatabase(database.address, options.size);
    const turns = options.sections.includes('turns')
      ? await compareDesigns(database, options, questions, progress)
      : null;
    const delay = options.sections.includes('delay') ? await measureDelay(database.address, options, progress) : null;
    return { ...(turns ? { turns } : {}), ...(delay ? { delay } : {}) };
  } finally {
    await emptyDatabase(database.address).catch(() => undefined);
    await database.stop();
  }
}

async function compareDesigns(
  { address }: RunningDatabase,
  options: BenchOptions,
  questions: readonly Question[],
  progress: Progress,
): Promise<readonly Turn[]> {
  const shape = shapeOf(options.size);
  const keys = chosen(DESIGNS, options.designs, (key): DesignKey => key);
  return withDesigns(keys, { database: address, instruments: options.size }, progress, async (designs) => {
    await compareAnswers(designs, questions, shape, 5);
    progress('all designs give the same answers');
    const { rounds, seconds } = options;
    return withDatabaseClock(address, (databaseClock) =>
      takeTurns(designs, questions, shape, { rounds, seconds, connections: [1, 32], databaseClock, progress }),
    );
  });
}

/** All where none is named; rejects an unknown name. */
function chosen<T>(all: readonly T[], keys: readonly string[], keyOf: (item: T) => string): readonly T[] {
  const unknown = keys.find((key) => !all.some((item) => keyOf(item) === key));
  if (unknown !== undefined) throw new Error(`There is no ${unknown} among ${all.map(keyOf).join(', ')}.`);
  return keys.length === 0 ? all : all.filter((item) => keys.includes(keyOf(item)));
}
