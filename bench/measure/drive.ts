/** A closed loop of some connections for some seconds: each sends its next request when it has its answer. */
import autocannon from 'autocannon';
import type { Asked } from '../designs/design.ts';

export interface Driven {
  readonly requestsPerSecond: number;
  /** Milliseconds, at the median and at the 95th and 99th of a hundred. */
  readonly latency: { readonly p50: number; readonly p95: number; readonly p99: number };
  readonly answers: number;
  /** Anything that was not the answer: refusals, broken connections, timeouts. */
  readonly failures: number;
}

export interface DriveOptions {
  readonly url: string;
  /** Shared out among the connections, which begin anew at their end. */
  readonly requests: readonly Asked[];
  readonly connections: number;
  readonly seconds: number;
  readonly isAnswer: (body: string) => boolean;
}

export async function drive({ url, requests, connections, seconds, isAnswer }: DriveOptions): Promise<Driven> {
  const latencies: number[] = [];
  const started = performance.now();
  let ended = started;
  const failures = await new Promise<number>((resolve, reject) => {
    let share = 0;
    const options = {
      url,
      connections,
      duration: seconds,
      timeout: 30,
      setupClient: (client: autocannon.Client) => {
        client.setRequests(shareOf(requests, share, connections));
        share += 1;
      },
      sampleInt: 100,
      verifyBody: (body: autocannon.Request['body']) => isAnswer(String(body)),
    };
    const done = (error: unknown, { errors, mismatches, non2xx }: autocannon.Result): void => {
      if (error) reject(error instanceof Error ? error : new Error('autocannon failed', { cause: error }));
      else resolve(errors + mismatches + non2xx);
    };
    const instance = autocannon(options, done);
    instance.on('response', (_client, _status, _bytes, milliseconds) => {
      latencies.push(milliseconds);
      ended = performance.now();
    });
  });
  const sorted = Float64Array.from(latencies).sort();
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return {
    requestsPerSecond: sorted.length / Math.max((ended - started) / 1_000, 0.001),
    latency: { p50: at(0.5), p95: at(0.95), p99: at(0.99) },
    answers: sorted.length,
    failures,
  };
}

/** Every connection asks in an order of its own, so that no two ask the same at once. */
function shareOf(requests: readonly Asked[], share: number, shares: number): autocannon.Request[] {
  const start = Math.floor((requests.length * (share % shares)) / shares);
  return [...requests.slice(start), ...requests.slice(0, start)].slice(0, MOST_EACH).map(({ path, body }) => ({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json' },
    body,
  }));
}

const MOST_EACH = 200;
