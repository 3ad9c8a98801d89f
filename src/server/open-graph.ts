/** Opens the graph a server reads: the embedded engine filled from the seed files, or a Neo4j database as it stands. */
import type { Logger } from 'pino';
import type { EngineSettings } from '../graph/engine-settings.ts';
import { openEngine } from '../graph/open-engine.ts';
import type { GraphEngine } from '../graph/port.ts';
import { projectCorpus } from '../graph/projection/project-corpus.ts';
import type { Corpus } from '../model/index.ts';
import type { PreparedFile, PreparedGraph } from './prepared/prepared-file.ts';
import { PREPARED_GRAPH, readPrepared } from './prepared/read-prepared.ts';

export interface OpenGraph {
  readonly engine: GraphEngine;
  /** The controlled lists, which the schema's enums are made of. */
  readonly vocabularies: Corpus['vocabularies'];
  /** The schema of these vocabularies, where the build prepared it. */
  readonly schema?: string | undefined;
}

/**
 * Rejects where the files have errors, or the engine cannot be opened. The caller closes the engine. `prepared` is where the build put
 * the prepared graph.
 */
export async function openGraph(
  settings: EngineSettings,
  seeds: string,
  log: Logger,
  prepared: string = PREPARED_GRAPH,
): Promise<OpenGraph> {
  const started = performance.now();
  const file = await readPrepared(prepared, seeds, log);
  const graph =
    settings.engine === 'embedded' ? await fillEmbedded(file, seeds) : await openDatabase(settings, file, seeds);
  const milliseconds = Math.round(performance.now() - started);
  log.info({ engine: settings.engine, prepared: file !== null, milliseconds }, 'the graph is open');
  return graph;
}

async function fillEmbedded(file: PreparedFile | null, seeds: string): Promise<OpenGraph> {
  const { snapshot, vocabularies } = file ? partsOf(file) : await projectSeeds(seeds);
  const engine = await openEngine({ engine: 'embedded' });
  await engine.load(snapshot);
  return { engine, vocabularies, schema: file?.schema() };
}

type ProjectedSeeds = Pick<PreparedGraph, 'snapshot' | 'vocabularies'>;

function partsOf(file: PreparedFile): ProjectedSeeds {
  return { snapshot: file.snapshot(), vocabularies: file.vocabularies() };
}

/** What reads and checks the files is loaded only where they have to be. */
async function projectSeeds(seeds: string): Promise<ProjectedSeeds> {
  const { readCheckedCorpus } = await import('./checked-corpus.ts');
  const corpus = await readCheckedCorpus(seeds);
  return { snapshot: projectCorpus(corpus), vocabularies: corpus.vocabularies };
}

/** The database holds the graph; of the files only the vocabularies are needed. */
async function openDatabase(settings: EngineSettings, file: PreparedFile | null, seeds: string): Promise<OpenGraph> {
  const vocabularies = file ? file.vocabularies() : await readVocabularies(seeds);
  return { engine: await openEngine(settings), vocabularies, schema: file?.schema() };
}

async function readVocabularies(seeds: string): Promise<Corpus['vocabularies']> {
  const { readSeeds } = await import('../seeds/index.ts');
  const { corpus } = await readSeeds(seeds);
  return corpus.vocabularies;
}
