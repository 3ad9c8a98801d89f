/** Takes turns: each design answers a question for some seconds, then all rest, then the next; round after round. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CorpusShape } from '../corpus/corpus-shape.ts';
import { type DesignKey, isAnswer, requestOf } from '../designs/design.ts';
import type { Question } from '../questions/question.ts';
import type { OpenDesigns } from './compare-answers.ts';
import { drawVariables } from './draw-requests.ts';
import { type Driven, drive } from './drive.ts';
import { median } from './median.ts';

export interface Turn {
  readonly question: string;
  readonly design: DesignKey;
  readonly connections: number;
  /** Medians over the rounds. */
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly rounds: readonly Driven[];
}

export interface TurnOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly pauseMilliseconds: number;
  readonly progress: (line: string) => void;
}

const REQUESTS_A_ROUND = 2_000;

export async function takeTurns(
  designs: OpenDesigns,
  questions: readonly Question[],
  shape: CorpusShape,
  options: TurnOptions,
): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  for (const question of questions) {
    for (const [key, { url }] of designs) await turn(url, key, question, shape, 0, 8, 1);
    for (const connections of options.connections) {
      turns.push(...(await takeTurnsAt(designs, question, shape, connections, options)));
      options.progress(`${question.name}, ${connections} at a time: ${lineOf(turns.slice(-designs.size))}`);
    }
  }
  return turns;
}

async function takeTurnsAt(
  designs: OpenDesigns,
  question: Question,
  shape: CorpusShape,
  connections: number,
  { rounds, seconds, pauseMilliseconds }: TurnOptions,
): Promise<readonly Turn[]> {
  const driven = new Map<DesignKey, Driven[]>([...designs.keys()].map((key) => [key, []]));
  for (let round = 1; round <= rounds; round += 1) {
    // Each round begins with another design, so that none always follows the same one.
    const order = [...designs];
    order.unshift(...order.splice((round - 1) % order.length));
    for (const [key, { url }] of order) {
      driven.get(key)?.push(await turn(url, key, question, shape, round, connections, seconds));
      await sleep(pauseMilliseconds);
    }
  }
  return [...driven].map(([design, all]) => ({
    question: question.key,
    design,
    connections,
    requestsPerSecond: median(all.map(({ requestsPerSecond }) => requestsPerSecond)),
    p50: median(all.map(({ latency }) => latency.p50)),
    p99: median(all.map(({ latency }) => latency.p99)),
    rounds: all,
  }));
}

/** Rejects where an answer was none: the speed of errors is of no interest. */
async function turn(
  url: string,
  key: DesignKey,
  question: Question,
  shape: CorpusShape,
  round: number,
  connections: number,
  seconds: number,
): Promise<Driven> {
  const requests = drawVariables(question, shape, round, REQUESTS_A_ROUND).map((drawn) =>
    requestOf(key, question, drawn),
  );
  const result = await drive({ url, requests, connections, seconds, isAnswer: (body) => isAnswer(key, body) });
  if (result.failures > 0 || result.answers === 0) {
    throw new Error(
      `${key} failed ${result.failures} of ${result.answers + result.failures} times at "${question.name}".`,
    );
  }
  return result;
}

function lineOf(turns: readonly Turn[]): string {
  return turns.map(({ design, requestsPerSecond }) => `${design} ${requestsPerSecond.toFixed(0)}/s`).join(', ');
}
