/** The result of a run as Markdown tables. */
import { DESIGN_NAMES, DESIGNS } from '../designs/design.ts';
import { growthOf } from '../measure/growth.ts';
import { geometricMean } from '../measure/median.ts';
import type { Turn } from '../measure/throughput.ts';
import { QUESTIONS } from '../questions/all-questions.ts';
import type { BenchResult } from '../run-bench.ts';
import { bestGenerated, ratiosOf, targetsOf } from './targets.ts';

export function printTables(result: BenchResult): string {
  const { machine, turns, delay, growth, load, options } = result;
  const parts = [
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, Node ${machine.node}, ${result.at}`,
    ...(turns ? turnTables(`${options.size} instruments`, turns) : []),
    ...(delay ? turnTables(`database ${delay.milliseconds} ms away`, delay.turns) : []),
    ...(growth
      ? [
          'Median latency in ms, one request at a time, ours cold and statements by hand:',
          table(
            [
              'question',
              ...['ours', 'by hand'].flatMap((who) => [...growth.sizes.map((size) => `${who}, ${size}`), 'times']),
            ],
            growth.questions.map(({ question, p50, p50ByHand }) => [
              nameOf(question),
              ...[p50, p50ByHand].flatMap((found) => [
                ...found.map((each) => each.toFixed(2)),
                growthOf(found).toFixed(2),
              ]),
            ]),
          ),
        ]
      : []),
    ...(load
      ? [
          'Load, seconds, beside plain batches of UNWIND with a transaction each or in one; rise of the living heap above the snapshot:',
          table(
            [
              'instruments',
              'rows',
              'ours',
              'UNWIND',
              'in one transaction',
              'UNWIND / ours',
              'in one / ours',
              'rise, MB',
            ],
            load.map(({ instruments, ours, unwind, unwindWhole }) => [
              `${instruments}`,
              `${ours.rows}`,
              ours.seconds.toFixed(1),
              unwind.seconds.toFixed(1),
              unwindWhole.seconds.toFixed(1),
              (unwind.seconds / ours.seconds).toFixed(2),
              (unwindWhole.seconds / ours.seconds).toFixed(2),
              ours.heapRise.toFixed(1),
            ]),
          ),
        ]
      : []),
    'Targets:',
    table(
      ['what', 'wanted', 'measured', ''],
      targetsOf(result).map(({ name, wanted, measured, held }) => [name, wanted, measured, held ? 'held' : 'missed']),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Requests a second, and below them the ratios to the better of the two forms of `@neo4j/graphql`. */
function turnTables(title: string, turns: readonly Turn[]): readonly string[] {
  const designs = DESIGNS.filter((key) => turns.some(({ design }) => design === key));
  const rows = QUESTIONS.flatMap(({ key, name }) =>
    [...new Set(turns.map(({ connections }) => connections))]
      .filter((connections) => turns.some((turn) => turn.question === key && turn.connections === connections))
      .map((connections) => ({ key, name, connections })),
  );
  const turnOf = (question: string, connections: number, design: string): Turn | undefined =>
    turns.find((turn) => turn.question === question && turn.connections === connections && turn.design === design);
  const head = ['question', 'at a time', ...designs];
  const ofTurns = (textOf: (turn: Turn) => string): string =>
    table(
      head,
      rows.map(({ key, name, connections }) => [
        name,
        `${connections}`,
        ...designs.map((design) => {
          const turn = turnOf(key, connections, design);
          return turn ? textOf(turn) : '';
        }),
      ]),
    );
  const ratio = (requests: number, best: number): string => (best === 0 ? '' : (requests / best).toFixed(2));
  return [
    designs.map((key) => `- ${key}: ${DESIGN_NAMES[key]}`).join('\n'),
    `Requests a second (median latency in ms), ${title}:`,
    ofTurns(({ requestsPerSecond, p50 }) => `${requestsPerSecond.toFixed(0)} (${p50.toFixed(1)})`),
    `Processor time of an answer in ms, server + database, ${title}:`,
    ofTurns(({ serverTime, databaseTime }) => `${serverTime.toFixed(2)} + ${databaseTime.toFixed(2)}`),
    `Ratios of requests to the better of the two forms of @neo4j/graphql, ${title}:`,
    table(head, [
      ...rows.map(({ key, name, connections }) => [
        name,
        `${connections}`,
        ...designs.map((design) =>
          ratio(turnOf(key, connections, design)?.requestsPerSecond ?? 0, bestGenerated(turns, key, connections)),
        ),
      ]),
      [
        'geometric mean',
        '',
        ...designs.map((design) => geometricMean(ratiosOf(turns, design).map((each) => each.ratio)).toFixed(2)),
      ],
    ]),
  ];
}

function nameOf(question: string): string {
  return QUESTIONS.find(({ key }) => key === question)?.name ?? question;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
