/** How the median latency of our cold server grows from a small corpus to a large one, each in a database of its own. */
import { shapeOf } from '../corpus/corpus-shape.ts';
import { type RunningDatabase, startDatabase } from '../database.ts';
import { isAnswer, requestOf } from '../designs/design.ts';
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
    readonly p50: readonly number[];
  }[];
}

interface Place {
  readonly size: number;
  readonly database: RunningDatabase;
  readonly server: RunningDesign;
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
      places.push({
        size,
        database,
        server: await startProcess('cold', { database: database.address, instruments: size }),
      });
    }
    const measured = [];
    for (const question of questions) {
      const p50 = await latencies(places, question, rounds, seconds);
      measured.push({ question: question.key, answerIsOfOneSize: question.answerIsOfOneSize, p50 });
      progress(`growth: ${question.name}: ${p50.map((each) => each.toFixed(2)).join(' ms, ')} ms`);
    }
    return { sizes: growthSizes, questions: measured };
  } finally {
    for (const { server, database } of places) {
      await server.close();
      await database.stop();
    }
  }
}

async function latencies(
  places: readonly Place[],
  question: Question,
  rounds: number,
  seconds: number,
): Promise<readonly number[]> {
  const found = places.map((): number[] => []);
  // The first round is for plans and compiled code, and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, { size, server }] of places.entries()) {
      const requests = drawVariables(question, shapeOf(size), round, 500).map((drawn) =>
        requestOf('cold', question, drawn),
      );
      const { latency, failures } = await drive({
        url: server.url,
        requests,
        connections: 1,
        seconds,
        isAnswer: (body) => isAnswer('cold', body),
      });
      if (failures > 0) throw new Error(`${failures} requests failed at "${question.name}" on ${size} instruments.`);
      if (round > 0) found[at]?.push(latency.p50);
    }
  }
  return found.map(median);
}
