/** The targets, and what a run says of each: held, missed, or not measured. */
import type { DesignKey } from '../designs/design.ts';
import { growthOf } from '../measure/growth.ts';
import type { LoadResult } from '../measure/load.ts';
import { geometricMean } from '../measure/median.ts';
import type { Turn } from '../measure/throughput.ts';
import type { BenchResult } from '../run-bench.ts';

export interface Target {
  readonly name: string;
  readonly wanted: string;
  readonly measured: string;
  readonly held: boolean;
}

export interface Ratio {
  readonly question: string;
  readonly connections: number;
  readonly ratio: number;
}

/** A design's requests a second by those of the better of the two forms of `@neo4j/graphql`. */
export function ratiosOf(turns: readonly Turn[], design: DesignKey): readonly Ratio[] {
  return turns
    .filter((turn) => turn.design === design)
    .flatMap(({ question, connections, requestsPerSecond }) => {
      const best = bestGenerated(turns, question, connections);
      return best === 0 ? [] : [{ question, connections, ratio: requestsPerSecond / best }];
    });
}

export function bestGenerated(turns: readonly Turn[], question: string, connections: number): number {
  const generated = turns.filter(
    (turn) =>
      turn.question === question &&
      turn.connections === connections &&
      (turn.design === 'interface' || turn.design === 'flat'),
  );
  return Math.max(0, ...generated.map(({ requestsPerSecond }) => requestsPerSecond));
}

export function targetsOf({ turns = [], growth, delay, start, load }: BenchResult): readonly Target[] {
  return [
    ...ofRatios('cold', turns, 'cold', { each: 1, mean: 1.5 }),
    ...ofRatios('warm, row cache alone', turns, 'warm', { each: 4, mean: 8 }),
    ...ofRatios('embedded, both caches off', turns, 'embedded', { mean: 5 }),
    ...ofRatios('embedded, row cache alone', turns, 'embedded-warm', { mean: 5 }),
    ...ofRatios('cold, database 5 ms away, three levels', delay?.turns ?? [], 'cold', { each: 1 }),
    ...(growth ? growth.questions.filter(({ answerIsOfOneSize }) => answerIsOfOneSize) : []).map(
      ({ question, p50 }) => {
        const times = growthOf(p50);
        const sizes = (growth?.sizes ?? []).join(' to ');
        return target(`median latency from ${sizes} instruments: ${question}`, '≤ 1.3', times, times <= 1.3);
      },
    ),
    ...(load ?? []).flatMap(({ instruments, ours, unwind, unwindWhole }) =>
      [
        ['UNWIND, a transaction a batch', unwind] as const,
        ['UNWIND, one transaction like ours', unwindWhole] as const,
      ].map(([way, { seconds }]) => {
        const ratio = seconds / ours.seconds;
        return target(`load of ${instruments} instruments by ${way}`, '≥ 0.8', ratio, ratio >= 0.8);
      }),
    ),
    ...ofLoadMemory(load ?? []),
    ...(start
      ? [
          target('ready with the real corpus, ms', '≤ 1000', start.readyMilliseconds, start.readyMilliseconds <= 1_000),
          target('resident with the real corpus, MB', '< 250', start.residentUsed, start.residentUsed < 250),
        ]
      : []),
  ];
}

/** What the largest load takes beside its snapshot more than the smallest does. */
function ofLoadMemory(loads: readonly LoadResult[]): readonly Target[] {
  const [smallest, largest] = [loads[0], loads.at(-1)];
  if (!smallest || !largest || smallest === largest) return [];
  const more = largest.ours.heapRise - smallest.ours.heapRise;
  const name = `living heap of a load beside its snapshot, ${largest.instruments} instruments over ${smallest.instruments}, MB more`;
  return [target(name, '≤ 1', more, more <= 1)];
}

function ofRatios(
  name: string,
  turns: readonly Turn[],
  design: DesignKey,
  { each, mean }: { readonly each?: number; readonly mean?: number },
): readonly Target[] {
  const ratios = ratiosOf(turns, design);
  if (ratios.length === 0) return [];
  const values = ratios.map(({ ratio }) => ratio);
  const least = Math.min(...values);
  const middle = geometricMean(values);
  return [
    ...(each === undefined ? [] : [target(`${name}: worst question`, `≥ ${each}`, least, least >= each)]),
    ...(mean === undefined ? [] : [target(`${name}: geometric mean`, `≥ ${mean}`, middle, middle >= mean)]),
  ];
}

function target(name: string, wanted: string, measured: number, held: boolean): Target {
  return { name, wanted, measured: measured.toFixed(measured < 100 ? 2 : 0), held };
}
