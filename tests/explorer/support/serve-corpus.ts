/** Our server over the real seed files, in this process, on an engine of the test run. */
import pino from 'pino';
import { type GraphEngine, projectCorpus } from '../../../src/graph/index.ts';
import { readSeeds } from '../../../src/seeds/index.ts';
import { serveOpenGraph } from '../../../src/server/create-server.ts';
import type { PageFolders } from '../../../src/server/http-app.ts';
import type { RunningServer } from '../../../src/server/serve-graph.ts';
import { readSettings } from '../../../src/server/settings.ts';

export interface ServedCorpus {
  readonly seeds?: string;
  readonly pages: PageFolders;
}

/** The engine is filled, and closed with the server. */
export async function serveCorpus(
  openEmpty: () => Promise<GraphEngine>,
  { seeds = 'seeds', pages }: ServedCorpus,
): Promise<RunningServer> {
  const { corpus } = await readSeeds(seeds);
  const engine = await openEmpty();
  await engine.load(projectCorpus(corpus));
  const read = readSettings({ PORT: '0' });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
  return serveOpenGraph({
    engine,
    vocabularies: corpus.vocabularies,
    settings: read.settings,
    log: pino({ level: 'silent' }),
    pages,
  });
}
