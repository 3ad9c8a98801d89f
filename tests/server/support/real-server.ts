/** The whole server over an engine of the test run, filled from the test corpus. */
import pino from 'pino';
import { type GraphEngine, type GraphSnapshot, projectCorpus, type SnapshotNode } from '../../../src/graph/index.ts';
import { type History, NO_HISTORY } from '../../../src/history/index.ts';
import type { Corpus } from '../../../src/model/index.ts';
import { readSeeds } from '../../../src/seeds/index.ts';
import { serveOpenGraph } from '../../../src/server/create-server.ts';
import type { RunningServer } from '../../../src/server/serve-graph.ts';
import { readSettings } from '../../../src/server/settings.ts';

export const CORPUS = 'tests/corpora/atlantis';

export async function readCorpus(): Promise<Corpus> {
  return (await readSeeds(CORPUS)).corpus;
}

/** The snapshot with every entity's summary replaced: an answer that mixes two such revisions shows it. */
export function stamped(corpus: Corpus, summary: string): GraphSnapshot {
  const snapshot = projectCorpus(corpus);
  const restamp = (node: SnapshotNode): SnapshotNode =>
    node.labels.includes('Entity')
      ? { ...node, properties: { ...node.properties, summary, hash: `${String(node.properties['hash'])}${summary}` } }
      : node;
  return { ...snapshot, revision: `revision-${summary}`, nodes: snapshot.nodes.map(restamp) };
}

export async function serve(
  engine: GraphEngine,
  corpus: Corpus,
  env: Record<string, string> = {},
  history: History = NO_HISTORY,
): Promise<RunningServer> {
  const read = readSettings({ PORT: '0', ...env });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
  return serveOpenGraph({
    engine,
    vocabularies: corpus.vocabularies,
    settings: read.settings,
    log: pino({ level: 'silent' }),
    history,
  });
}
