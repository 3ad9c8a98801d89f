/** The Neo4j of a run: the server that the environment names, else a fresh one in a process of its own. */
import neo4j from 'neo4j-driver';
import { projectCorpus } from '../src/graph/index.ts';
import { openNeo4j } from '../src/graph/neo4j/open-neo4j.ts';
import { neo4jFromEnvironment } from '../tests/support/neo4j-from-environment.ts';
import { startNeo4jHarness } from '../tests/support/neo4j-harness.ts';
import { generateCorpus } from './corpus/generate-corpus.ts';
import type { DatabaseAddress } from './designs/running-design.ts';

export interface RunningDatabase {
  readonly address: DatabaseAddress;
  stop(): Promise<void>;
}

/** Rejects, with all reasons, where there is none. */
export async function startDatabase(): Promise<RunningDatabase> {
  const named = await neo4jFromEnvironment();
  if (named.started) return named;
  const own = await startNeo4jHarness({ heap: '6g', pageCache: '3g' });
  if (own.started) return own;
  throw new Error(`No Neo4j to measure on: ${named.reason}; ${own.reason}.`);
}

export async function emptyDatabase({ uri, user, password }: DatabaseAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const session = driver.session();
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    await session.close();
  } finally {
    await driver.close();
  }
}

/** Makes the database hold the generated corpus of this size, by our own load. */
export async function fillDatabase(address: DatabaseAddress, instruments: number): Promise<void> {
  await emptyDatabase(address);
  const engine = await openNeo4j(address);
  try {
    await engine.load(projectCorpus(generateCorpus(instruments)));
  } finally {
    await engine.close();
  }
}
