/** /health/live: the process runs. /health/ready: it can answer, and from which revision. */
import type { FastifyInstance } from 'fastify';
import { GraphError, graphEmpty } from '../graph/graph-error.ts';
import type { RevisionWatcher } from './revision-watcher.ts';

export interface HealthOptions {
  readonly watcher: RevisionWatcher;
  readonly engine: string;
  /** How long the engine may take to say its revision before it counts as down. */
  readonly answerWithinMilliseconds: number;
}

export function addHealthRoutes(app: FastifyInstance, options: HealthOptions): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const state = await readiness(options);
    return reply
      .code(state.status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(state);
  });
}

interface Readiness {
  readonly status: 'ready' | 'unavailable';
  readonly engine: string;
  readonly revision: string | null;
  readonly code?: string;
  readonly remedy?: string;
}

async function readiness({ watcher, engine, answerWithinMilliseconds }: HealthOptions): Promise<Readiness> {
  const answered = await within(watcher.refresh(), answerWithinMilliseconds);
  const unavailable = { status: 'unavailable', engine, revision: null } as const;
  if (!answered) return { ...unavailable, code: 'ENGINE_UNAVAILABLE', remedy: remedyOf(null) };
  if (watcher.failure !== null)
    return { ...unavailable, code: 'ENGINE_UNAVAILABLE', remedy: remedyOf(watcher.failure) };
  if (watcher.current === null) {
    const { code, remedy } = graphEmpty();
    return { ...unavailable, code, remedy };
  }
  return { status: 'ready', engine, revision: watcher.current };
}

/** The message may name addresses of the operator's network; the remedy never does. */
function remedyOf(failure: unknown): string {
  if (failure instanceof GraphError) return failure.remedy;
  return 'Check that the database runs and answers; the log of the server holds the cause.';
}

async function within(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
