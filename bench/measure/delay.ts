/** The three-level question with the database five milliseconds away. */
import { shapeOf } from '../corpus/corpus-shape.ts';
import type { DatabaseAddress } from '../designs/running-design.ts';
import type { BenchOptions } from '../options.ts';
import { bodiesThreeLevels } from '../questions/bodies-three-levels.ts';
import { startDelayProxy } from './delay-proxy.ts';
import { withDesigns } from './open-designs.ts';
import { withDatabaseClock } from './processor-time.ts';
import { type Turn, takeTurns } from './throughput.ts';

const DELAY_MILLISECONDS = 5;

export interface DelayedTurns {
  readonly milliseconds: number;
  readonly turns: readonly Turn[];
}

export async function measureDelay(
  database: DatabaseAddress,
  { size, rounds, seconds }: BenchOptions,
  progress: (line: string) => void,
): Promise<DelayedTurns> {
  const proxy = await startDelayProxy(database.uri, DELAY_MILLISECONDS);
  try {
    const far = { ...database, uri: proxy.uri };
    const turns = await withDesigns(
      ['cold', 'interface', 'flat', 'by-hand'],
      { database: far, instruments: size },
      (line) => progress(`${DELAY_MILLISECONDS} ms away: ${line}`),
      (designs) =>
        withDatabaseClock(database, (databaseClock) =>
          takeTurns(designs, [bodiesThreeLevels], shapeOf(size), {
            rounds,
            seconds,
            connections: [1, 32],
            databaseClock,
            progress,
          }),
        ),
    );
    return { milliseconds: DELAY_MILLISECONDS, turns };
  } finally {
    await proxy.close();
  }
}
