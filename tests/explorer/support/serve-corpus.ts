/** Our server over the real seed files, in this process, on an engine of the test run. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { type GraphEngine, projectCorpus } from '../../../src/graph/index.ts';
import { NO_HISTORY, openHistory, releasedState, writeRelease } from '../../../src/history/index.ts';
import { readSeeds } from '../../../src/seeds/index.ts';
import { serveOpenGraph } from '../../../src/server/create-server.ts';
import type { PageFolders } from '../../../src/server/http-app.ts';
import type { RunningServer } from '../../../src/server/serve-graph.ts';
import { readSettings } from '../../../src/server/settings.ts';

type Release = ReturnType<typeof releasedState>;

export interface ServedCorpus {
  readonly pages: PageFolders;
  /** Makes an earlier release of the state that is served; without it the server knows no other revision. */
  readonly release?: ((now: Release) => Release) | undefined;
}

/** The engine is filled, and closed with the server. */
export async function serveCorpus(
  openEmpty: () => Promise<GraphEngine>,
  { pages, release }: ServedCorpus,
): Promise<RunningServer> {
  const { corpus } = await readSeeds('seeds');
  const snapshot = projectCorpus(corpus);
  const engine = await openEmpty();
  await engine.load(snapshot);
  const read = readSettings({ PORT: '0' });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
  return serveOpenGraph({
    engine,
    vocabularies: corpus.vocabularies,
    settings: read.settings,
    log: pino({ level: 'silent' }),
    pages,
    history: release ? await historyWith(release(releasedState(snapshot))) : NO_HISTORY,
  });
}

async function historyWith(release: Release): Promise<ReturnType<typeof openHistory>> {
  const folder = await mkdtemp(join(tmpdir(), 'mandategraph-history-'));
  await writeRelease(folder, release);
  return openHistory(folder);
}
