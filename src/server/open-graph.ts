/** Opens the graph a server reads: the embedded engine filled from the seed files, or a Neo4j database as it stands. */
import type { Logger } from 'pino';
import type { EngineSettings } from '../graph/engine-settings.ts';
import { openEngine } from '../graph/open-engine.ts';
import type { GraphEngine } from '../graph/port.ts';
import { projectCorpus } from '../graph/projection/project-corpus.ts';
import type { Corpus } from '../model/index.ts';
import { readSeeds } from '../seeds/index.ts';
import { readCheckedCorpus } from './checked-corpus.ts';

export interface OpenGraph {
  readonly engine: GraphEngine;
  /** The controlled lists, which the schema's enums are made of. */
  readonly vocabularies: Corpus['vocabularies'];
}

/** Rejects where the files have errors, or the engine cannot be opened. The caller closes the engine. */
export async function openGraph(settings: EngineSettings, seeds: string, log: Logger): Promise<OpenGraph> {
  const started = performance.now();
  const graph = settings.engine === 'embedded' ? await fillEmbedded(seeds) : await openDatabase(settings, seeds);
  log.info({ engine: settings.engine, milliseconds: Math.round(performance.now() - started) }, 'the graph is open');
  return graph;
}

async function fillEmbedded(seeds: string): Promise<OpenGraph> {
  const corpus = await readCheckedCorpus(seeds);
  const engine = await openEngine({ engine: 'embedded' });
  await engine.load(projectCorpus(corpus));
  return { engine, vocabularies: corpus.vocabularies };
}

/** The database holds the graph; of the files only the vocabularies are needed. */
async function openDatabase(settings: EngineSettings, seeds: string): Promise<OpenGraph> {
  const { corpus } = await readSeeds(seeds);
  return { engine: await openEngine(settings), vocabularies: corpus.vocabularies };
}
