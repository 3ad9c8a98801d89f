/** This server as `mandategraph serve` runs it, without its log, over Neo4j or over the embedded engine. */
import pino from 'pino';
import { openEngine, projectCorpus } from '../../src/graph/index.ts';
import { serveOpenGraph } from '../../src/server/create-server.ts';
import { readSettings } from '../../src/server/settings.ts';
import { generateCorpus, generatedVocabularies } from '../corpus/generate-corpus.ts';
import type { DatabaseAddress, RunningDesign } from './running-design.ts';

export interface OursOptions {
  /** The database; null for the embedded engine, which is filled with a corpus of this many instruments. */
  readonly database: DatabaseAddress | null;
  readonly instruments: number;
  readonly rowCache: boolean;
  readonly responseCache: boolean;
}

export async function openOurs({
  database,
  instruments,
  rowCache,
  responseCache,
}: OursOptions): Promise<RunningDesign> {
  const read = readSettings({
    PORT: '0',
    ...(rowCache ? {} : { ROW_CACHE_SIZE: '0' }),
    ...(responseCache ? {} : { RESPONSE_CACHE_SIZE: '0' }),
  });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
  const engine = await openEngine(
    database
      ? { engine: 'neo4j', uri: database.uri, user: database.user, password: { text: database.password } }
      : { engine: 'embedded' },
  );
  if (!database) await engine.load(projectCorpus(generateCorpus(instruments)));
  return serveOpenGraph({
    engine,
    vocabularies: generatedVocabularies(),
    settings: read.settings,
    log: pino({ level: 'silent' }),
  });
}
