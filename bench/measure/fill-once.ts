/** The process that fills an empty database with a generated corpus in batches, which a single transaction of a load could not hold. */
import neo4j from 'neo4j-driver';
import { type GraphSnapshot, projectCorpus } from '../../src/graph/index.ts';
import { lockRevision, stampRevision } from '../../src/graph/load/revision-node.ts';
import type { RunStatement } from '../../src/graph/load/stored-graph.ts';
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts';
import { generateCorpus } from '../corpus/generate-corpus.ts';
import { emptyDatabase } from '../database.ts';
import type { DatabaseAddress } from '../designs/running-design.ts';
import { writeBatches } from './write-batches.ts';

interface Order {
  readonly instruments: number;
  readonly database: DatabaseAddress;
}

/** Enough for one of everything, so that a load makes the schema. */
const FEW_INSTRUMENTS = 40;

async function fillOnce({ instruments, database }: Order): Promise<void> {
  const engine = await openNeo4j(database);
  await engine.load(projectCorpus(generateCorpus(FEW_INSTRUMENTS)));
  await engine.close();
  await emptyDatabase(database);
  const snapshot = projectCorpus(generateCorpus(instruments));
  await writeBatches('a transaction a batch', database, snapshot, () => undefined);
  await stamp(database, snapshot);
}

/** What a load does last: without a revision the graph counts as empty. */
async function stamp({ uri, user, password }: DatabaseAddress, { revision }: GraphSnapshot): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const run: RunStatement = async (text, params) =>
    (await driver.executeQuery(text, params)).records.map((record) => record.toObject());
  const { load } = await lockRevision(run);
  await stampRevision(run, revision, load + 1, new Date());
  await driver.executeQuery('CALL db.awaitIndexes(600)');
  await driver.close();
}

await fillOnce(JSON.parse(process.argv[2] ?? '{}') as Order);
