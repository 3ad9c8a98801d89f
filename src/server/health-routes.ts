/** /health/live: the process runs. /health/ready: it can answer, and from which revision. */
import type { FastifyInstance } from 'fastify';
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
    return reply.code(state.status === 'ready' ? 200 : 503).header('cache-control', 'no-store').send(state);
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
  if (!answered || watcher.failure !== null) {
    const remedy = 'Check that the database runs and that NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD are right; the log holds the cause.';
    return { status: 'unavailable', engine, revision: null, code: 'ENGINE_UNAVAILABLE', remedy };
  }
  if (watcher.current === null) {
    const remedy = "The database is empty: run 'mandategraph load'.";
    return { status: 'unavailable', engine, revision: null, code: 'GRAPH_EMPTY', remedy };
  }
  return { status: 'ready', engine, revision: watcher.current };
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
