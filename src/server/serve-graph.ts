/** Serves one open graph over HTTP until it is closed. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphEngine } from '../graph/port.ts';
import { createExecutor, type ExecutorOptions, type ReadingContext } from './execute-request.ts';
import { createHttpApp, type PageFolders } from './http-app.ts';
import { withResponseCache } from './response-cache.ts';
import { type RevisionWatcher, WATCH_EVERY_MILLISECONDS, watchRevision } from './revision-watcher.ts';
import type { ServerSettings } from './settings.ts';
import { NO_TRUSTED_DOCUMENTS, type TrustedDocuments } from './trusted-documents.ts';

export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops accepting, lets running requests end, then closes the engine. Calling it twice is one call. */
  close(): Promise<void>;
}

export interface ServeOptions<Context extends ReadingContext> {
  readonly engine: GraphEngine;
  readonly schema: GraphQLSchema;
  readonly settings: ServerSettings;
  readonly log: Logger;
  readonly newContext: (watcher: RevisionWatcher) => Context;
  readonly answerAhead?: ExecutorOptions<Context>['answerAhead'];
  /** Where the built pages are; for tests. */
  readonly pages?: PageFolders;
}

/** Listens; rejects where the address cannot be had. The engine belongs to the server from then on. */
export async function serveGraph<Context extends ReadingContext>(
  options: ServeOptions<Context>,
): Promise<RunningServer> {
  const { engine, schema, settings, log, newContext, answerAhead, pages } = options;
  const documents = await trustedDocuments(settings, schema);
  const { engine: name } = await engine.info();
  const watcher = watchRevision(() => engine.revision(), {
    everyMilliseconds: WATCH_EVERY_MILLISECONDS,
    onChange: (revision) => log.info({ revision }, 'the graph is at this revision'),
    onFailure: (error) => log.error({ err: error }, 'the engine does not answer'),
  });
  await watcher.refresh();
  const uncached = await createExecutor({
    schema,
    limits: settings.limits,
    log,
    newContext: () => newContext(watcher),
    refreshRevision: () => watcher.refresh(),
    ...(answerAhead ? { answerAhead } : {}),
  });
  const executor = withResponseCache(uncached, {
    size: settings.responseCacheSize,
    currentRevision: () => watcher.current,
    onRevision: (revision) => {
      if (revision !== watcher.current) void watcher.refresh();
    },
  });
  const app = await createHttpApp({
    settings,
    log,
    executor,
    watcher,
    documents,
    engine: name,
    ...(pages ? { pages } : {}),
  });

  const closeAll = async (): Promise<void> => {
    log.info('stopping: no new requests, the running ones end');
    watcher.stop();
    await drain(app, settings.drainMilliseconds, log);
    await executor.stop();
    await engine.close();
    log.info('stopped');
  };
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closing ??= closeAll();
    return closing;
  };
  try {
    await app.listen({ host: settings.host, port: settings.port });
  } catch (error) {
    await close();
    throw error;
  }
  return { url: urlOf(app, settings.host), close };
}

/** What reads them is loaded only where there are any. */
async function trustedDocuments(
  { trustedDocuments: { file, only } }: ServerSettings,
  schema: GraphQLSchema,
): Promise<TrustedDocuments> {
  if (file === null) return NO_TRUSTED_DOCUMENTS;
  const { readTrustedDocuments } = await import('./read-trusted-documents.ts');
  return readTrustedDocuments({ file, only }, schema);
}

const LOOK_FOR_IDLE_EVERY_MILLISECONDS = 50;

/** Waits for running requests; those that outlast the time are cut off, and the log says so. */
async function drain(app: FastifyInstance, milliseconds: number, log: Logger): Promise<void> {
  // A connection that a client keeps alive is let go once its answer is out, not when the client tires of it.
  const idle = setInterval(() => app.server.closeIdleConnections(), LOOK_FOR_IDLE_EVERY_MILLISECONDS);
  const deadline = setTimeout(() => {
    log.warn({ milliseconds }, 'requests still ran when the time to end them was over; their connections are closed');
    app.server.closeAllConnections();
  }, milliseconds);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(deadline);
  }
}

function urlOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
