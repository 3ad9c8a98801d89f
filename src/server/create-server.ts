/** The whole server: opens the graph, builds the schema and listens. */

import type { DestinationStream, Logger } from 'pino';
import type { EngineSettings } from '../graph/engine-settings.ts';
import { createEdgesPlans, createRowCache, openReader } from '../graph/index.ts';
import type { EngineInfo, GraphEngine } from '../graph/port.ts';
import { type History, historyFolder, NO_HISTORY, openHistory } from '../history/index.ts';
import type { Corpus } from '../model/index.ts';
import { buildSchema, createContext, createDirectAnswers } from '../resolvers/index.ts';
import type { PageFolders } from './http-app.ts';
import { createLog } from './log.ts';
import { openGraph } from './open-graph.ts';
import { type RunningServer, serveGraph } from './serve-graph.ts';
import type { ServerSettings } from './settings.ts';

export interface CreateServerOptions {
  readonly settings: ServerSettings;
  readonly engine: EngineSettings;
  /** The folder of the seed files: the graph itself for the embedded engine, the vocabularies for both. */
  readonly seeds: string;
  /** Standard error where it is absent. */
  readonly logTo?: DestinationStream;
}

/** Resolves once it answers. Rejects where the files have errors, the engine does not answer or the port is taken. */
export async function createServer({ settings, engine, seeds, logTo }: CreateServerOptions): Promise<RunningServer> {
  const log = createLog(settings.logLevel, logTo);
  const graph = await openGraph(engine, seeds, log);
  return serveOpenGraph({ ...graph, settings, log, history: openHistory(historyFolder(seeds)) });
}

export interface ServeOpenGraphOptions {
  /** Closed with the server, and where the server cannot start. */
  readonly engine: GraphEngine;
  readonly vocabularies: Corpus['vocabularies'];
  /** The schema of these vocabularies, where the build prepared it. */
  readonly schema?: string | undefined;
  readonly settings: ServerSettings;
  readonly log: Logger;
  /** What is kept of earlier revisions; nothing unless told. */
  readonly history?: History;
  /** Where the built pages are; for tests. */
  readonly pages?: PageFolders;
}

export async function serveOpenGraph({
  engine,
  vocabularies,
  schema: prepared,
  settings,
  log,
  history = NO_HISTORY,
  pages,
}: ServeOpenGraphOptions): Promise<RunningServer> {
  try {
    const schema = buildSchema({ vocabularies, prepared });
    const cache = createRowCache({ rowCache: settings.rowCacheSize > 0, rows: settings.rowCacheSize });
    const plans = createEdgesPlans();
    const info = once(() => engine.info());
    const answerDirectly = createDirectAnswers(schema, (err) =>
      log.error({ err }, 'an answer could not be written from rows; the resolvers gave it'),
    );
    return await serveGraph({
      engine,
      schema,
      settings,
      log,
      newContext: ({ current }) => {
        const reader = openReader({ engine, cache, plans, currentRevision: current });
        return { ...createContext({ reader, engine: info, permalinkBase: settings.publicUrl, history }), reader };
      },
      answerAhead: (asked, { reader }) => answerDirectly(asked, reader),
      ...(pages ? { pages } : {}),
    });
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** What an engine is does not change while it is open; a failure to tell is not kept. */
function once(ask: () => Promise<EngineInfo>): () => Promise<EngineInfo> {
  let answer: Promise<EngineInfo> | null = null;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}
