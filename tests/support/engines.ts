/** The engines that contract suites run on: each opened on an empty graph, Neo4j only where the test run has one. */
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import { type Neo4jLimits, openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts';
import type { GraphEngine, GraphValue, Params } from '../../src/graph/port.ts';
import type {} from './neo4j-global-setup.ts';

export interface TestEngine {
  readonly name: string;
  /** An engine on an empty graph; on Neo4j, whatever an earlier test left is removed. */
  openEmpty(): Promise<GraphEngine>;
}

const embedded: TestEngine = { name: 'the embedded engine', openEmpty: () => openEmbedded({ shuffleUnordered: true }) };

const onNeo4j: TestEngine = {
  name: 'Neo4j',
  async openEmpty() {
    await emptyNeo4j();
    return openTestNeo4j();
  },
};

/** Every engine this test run has: `describe.each(testEngines)('... $name', (engine) => ...)`. */
export const testEngines: readonly TestEngine[] = inject('neo4j') === null ? [embedded] : [embedded, onNeo4j];

/** True where suites for Neo4j alone may be registered. */
export const hasNeo4j: boolean = inject('neo4j') !== null;

/** With time to plan a statement for the first time on a busy machine: the contract is about answers, not about how soon. */
export function openTestNeo4j(limits: Neo4jLimits = {}): Promise<GraphEngine> {
  return openNeo4j({ ...neo4jAddress(), readTimeoutMs: 120_000, connectTimeoutMs: 60_000, ...limits });
}

export function neo4jAddress(): { readonly uri: string; readonly user: string; readonly password: string } {
  const address = inject('neo4j');
  if (address === null) throw new Error('No Neo4j in this test run: register such tests only where hasNeo4j is true.');
  return address;
}

/** One statement past the engine, as another user of the same database would run it. */
export async function runOnNeo4j(text: string, params: Params = {}): Promise<readonly Record<string, GraphValue>[]> {
  const { uri, user, password } = neo4jAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const session = driver.session();
    const { records } = await session.run(text, { ...params });
    return records.map((record) => record.toObject() as Record<string, GraphValue>);
  } finally {
    await driver.close();
  }
}

export async function emptyNeo4j(): Promise<void> {
  await runOnNeo4j('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
}

/** Removes every constraint and index of ours, as in a database that never saw a load. */
export async function dropNeo4jSchema(): Promise<void> {
  for (const { name } of await runOnNeo4j(
    "SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'mandategraph' RETURN name",
  )) {
    await runOnNeo4j(`DROP CONSTRAINT ${name as string}`);
  }
  for (const { name } of await runOnNeo4j(
    "SHOW INDEXES YIELD name WHERE name STARTS WITH 'mandategraph' RETURN name",
  )) {
    await runOnNeo4j(`DROP INDEX ${name as string}`);
  }
}

/** Everything stored that is ours, in a fixed order: two graphs are equal where this is. */
export async function contentOf(engine: GraphEngine): Promise<GraphContent> {
  const nodes: GraphValue[] = [];
  const relations: GraphValue[] = [];
  let revision = '';
  for (const label of ['Entity', 'Source', 'Passage']) {
    const read = async (text: string, columns: readonly string[]): Promise<readonly Record<string, GraphValue>[]> => {
      const result = await engine.read<Record<string, GraphValue>>({ name: 'content', text, columns }, {});
      revision = result.revision;
      return result.rows;
    };
    const found = await read(
      `MATCH (n:${label}) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id`,
      ['id', 'labels', 'properties'],
    );
    nodes.push(
      ...found.map(
        ({ id, labels, properties }) => ({ id, labels: [...(labels as string[])].sort(), properties }) as GraphValue,
      ),
    );
    relations.push(
      ...(await read(
        `MATCH (a:${label})-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY id, type`,
        ['id', 'type', 'from', 'to', 'properties'],
      )),
    );
  }
  return { revision, nodes, relations };
}

export interface GraphContent {
  readonly revision: string;
  readonly nodes: readonly GraphValue[];
  readonly relations: readonly GraphValue[];
}
