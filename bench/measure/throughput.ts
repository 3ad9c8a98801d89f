/** Takes turns: each design answers a question for some seconds, then all rest, then the next; round after round. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CorpusShape } from '../corpus/corpus-shape.ts';
import { type DesignKey, isAnswer, requestOf } from '../designs/design.ts';
import type { DesignProcess } from '../designs/start-process.ts';
import type { Question } from '../questions/question.ts';
import type { OpenDesigns } from './compare-answers.ts';
import { drawVariables } from './draw-requests.ts';
import { type Driven, drive } from './drive.ts';
import { median } from './median.ts';
import type { DatabaseClock } from './processor-time.ts';

/** One turn of one design, and the milliseconds of processor time that an answer took of the server and of the database. */
export interface TimedTurn extends Driven {
  readonly serverTime: number;
  readonly databaseTime: number;
}

/** Medians over the rounds. */
export interface Turn {
  readonly question: string;
  readonly design: DesignKey;
  readonly connections: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly serverTime: number;
  readonly databaseTime: number;
  readonly rounds: readonly TimedTurn[];
}

export interface TurnOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly databaseClock: DatabaseClock;
  readonly progress: (line: string) => void;
}

const REQUESTS_A_ROUND = 2_000;
/** Between two designs, so that what one left running does not fall into the other's time. */
const PAUSE_MILLISECONDS = 300;

export async function takeTurns(
  designs: OpenDesigns<DesignProcess>,
  questions: readonly Question[],
  shape: CorpusShape,
  options: TurnOptions,
): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  for (const question of questions) {
    const asked = { question, shape, seconds: options.seconds };
    // For plans, compiled code and, where there is one, the cache; it does not count.
    for (const [key, { url }] of designs) await driveOne(url, key, { ...asked, round: 0, connections: 8 });
    for (const connections of options.connections) {
      turns.push(...(await takeTurnsAt(designs, { ...asked, connections }, options)));
      options.progress(`${question.name}, ${connections} at a time: ${lineOf(turns.slice(-designs.size))}`);
    }
  }
  return turns;
}

interface Asking {
  readonly question: Question;
  readonly shape: CorpusShape;
  readonly connections: number;
  readonly seconds: number;
}

async function takeTurnsAt(
  designs: OpenDesigns<DesignProcess>,
  asking: Asking,
  { rounds, databaseClock }: TurnOptions,
): Promise<readonly Turn[]> {
  const timed = new Map<DesignKey, TimedTurn[]>([...designs.keys()].map((key) => [key, []]));
  for (let round = 1; round <= rounds; round += 1) {
    // Each round begins with another design, so that none always follows the same one.
    const order = [...designs];
    order.unshift(...order.splice((round - 1) % order.length));
    for (const [key, design] of order) {
      timed.get(key)?.push(await timeOne(design, key, { ...asking, round }, databaseClock));
      await sleep(PAUSE_MILLISECONDS);
    }
  }
  return [...timed].map(([design, all]) => ({
    question: asking.question.key,
    design,
    connections: asking.connections,
    requestsPerSecond: median(all.map(({ requestsPerSecond }) => requestsPerSecond)),
    p50: median(all.map(({ latency }) => latency.p50)),
    p99: median(all.map(({ latency }) => latency.p99)),
    serverTime: median(all.map(({ serverTime }) => serverTime)),
    databaseTime: median(all.map(({ databaseTime }) => databaseTime)),
    rounds: all,
  }));
}

async function timeOne(
  design: DesignProcess,
  key: DesignKey,
  asking: Asking & { readonly round: number },
  databaseClock: DatabaseClock,
): Promise<TimedTurn> {
  const before = [await design.processorTime(), await databaseClock()] as const;
  const driven = await driveOne(design.url, key, asking);
  const [server, database] = [await design.processorTime(), await databaseClock()];
  return {
    ...driven,
    serverTime: (server - before[0]) / driven.answers,
    databaseTime: (database - before[1]) / driven.answers,
  };
}

/** Rejects where an answer was none: the speed of errors is of no interest. */
async function driveOne(
  url: string,
  key: DesignKey,
  { question, shape, round, connections, seconds }: Asking & { readonly round: number },
): Promise<Driven> {
  const drawn = drawVariables(question, shape, round, REQUESTS_A_ROUND);
  const requests = drawn.map((variables) => requestOf(key, question, variables));
  const result = await drive({ url, requests, connections, seconds, isAnswer: (body) => isAnswer(key, body) });
  if (result.failures > 0 || (round > 0 && result.answers === 0)) {
    const asked = result.answers + result.failures;
    throw new Error(`${key} failed ${result.failures} of ${asked} times at "${question.name}".`);
  }
  return result;
}

function lineOf(turns: readonly Turn[]): string {
  return turns
    .map(({ design, requestsPerSecond, serverTime, databaseTime }) => {
      const times = `${serverTime.toFixed(2)}+${databaseTime.toFixed(2)} ms`;
      return `${design} ${requestsPerSecond.toFixed(0)}/s ${times}`;
    })
    .join(', ');
}
