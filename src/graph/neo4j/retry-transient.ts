/** Tries again what failed for a passing reason: statements outside managed transactions do not get the driver's own retry. */

import { setTimeout as sleep } from 'node:timers/promises';
import { isRetryableError } from 'neo4j-driver';

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;

/** Gives up with the last error once the next try would start later than `forMs` after the first failure; `isPassing` tells what is worth another try. */
export async function retryTransient<T>(
  forMs: number,
  run: () => Promise<T>,
  isPassing: (error: unknown) => boolean = isRetryableError,
): Promise<T> {
  let deadline: number | undefined;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await run();
    } catch (error) {
      deadline ??= Date.now() + forMs;
      // Jitter, so that many requests that failed together do not come back together.
      const wait = pause * (0.5 + Math.random());
      if (!isPassing(error) || Date.now() + wait > deadline) throw error;
      await sleep(wait);
    }
  }
}
