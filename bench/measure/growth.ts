/** How the median latency of our cold server grows from a small corpus to a large one, each in a database of its own; beside it statements by hand. */
import { shapeOf } from '../corpus/corpus-shape.ts';
import { type RunningDatabase, startDatabase } from '../database.ts';
import { type DesignKey, isAnswer, requestOf } from '../designs/design.ts';
import type { RunningDesign } from '../designs/running-design.ts';
import { startProcess } from '../designs/start-process.ts';
import type { BenchOptions } from '../options.ts';
import type { Question } from '../questions/question.ts';
import { drawVariables } from './draw-requests.ts';
import { drive } from './drive.ts';
import { fillInBatches } from './fill-in-batches.ts';
import { median } from './median.ts';

export interface Growth {
  readonly sizes: readonly number[];
  readonly questions: readonly {
    readonly question: string;
    readonly answerIsOfOneSize: boolean;
    /** Median latency at each size, in milliseconds. */
    readonly p50: Latencies;
    /** The same of what grows for the database's reasons alone. */
    readonly p50ByHand: Latencies;
  }[];
}

type Latencies = readonly number[];

/** How many times the latency at the smallest size that at the largest is. */
export function growthOf(p50: Latencies): number {
  return (p50.at(-1) ?? 0) / (p50[0] ?? 1);
}

const COMPARED = ['cold', 'by-hand'] as const satisfies readonly DesignKey[];
type Compared = (typeof COMPARED)[number];

interface Place {
  readonly size: number;
  readonly database: RunningDatabase;
  readonly servers: Readonly<Record<Compared, RunningDesign>>;
}

/** The two take turns, so that whatever else the machine does meets both. */
export async function measureGrowth(
  { growthSizes, rounds, seconds }: BenchOptions,
  questions: readonly Question[],
  progress: (line: string) => void,
): Promise<Growth> {
  const places: Place[] = [];
  try {
    for (const size of growthSizes) {
      progress(`growth: loading ${size} instruments`);
      const database = await startDatabase();
      await fillInBatches(database.address, size);
      const start = (key: Compared): Promise<RunningDesign> =>
        startProcess(key, { database: database.address, instruments: size });
      places.push({ size, database, servers: { cold: await start('cold'), 'by-hand': await start('by-hand') } });
    }
    const measured = [];
    for (const question of questions) {
      const found = await latencies(places, question, rounds, seconds);
      const { cold: p50, 'by-hand': p50ByHand } = found;
      measured.push({ question: question.key, answerIsOfOneSize: question.answerIsOfOneSize, p50, p50ByHand });
      const told = COMPARED.map((key) => `${key} ${found[key].map((each) => each.toFixed(2)).join(', ')} ms`);
      progress(`growth: ${question.name}: ${told.join('; ')}`);
    }
    return { sizes: growthSizes, questions: measured };
  } finally {
    for (const { servers, database } of places) {
      for (const key of COMPARED) await servers[key].close();
      await database.stop();
    }
  }
}

async function latencies(
  places: readonly Place[],
  question: Question,
  rounds: number,
  seconds: number,
): Promise<Readonly<Record<Compared, Latencies>>> {
  const found = { cold: places.map((): number[] => []), 'by-hand': places.map((): number[] => []) };
  // The first round is for plans and compiled code, and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const key of COMPARED) {
      for (const [at, { size, servers }] of places.entries()) {
        const drawn = drawVariables(question, shapeOf(size), round, 500);
        const { latency, failures } = await drive({
          url: servers[key].url,
          requests: drawn.map((variables) => requestOf(key, question, variables)),
          connections: 1,
          seconds,
          isAnswer: (body) => isAnswer(key, body),
        });
        if (failures > 0)
          throw new Error(`${failures} requests to ${key} failed at "${question.name}" on ${size} instruments.`);
        if (round > 0) found[key][at]?.push(latency.p50);
      }
    }
  }
  return { cold: found.cold.map(median), 'by-hand': found['by-hand'].map(median) };
}
