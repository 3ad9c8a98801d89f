/** Creates the constraints and indexes that are missing, before the load's transaction, and waits until they can be used. */
import type { Session } from 'neo4j-driver';
import { type Neo4jConnection, runRead, withSession } from './connection.ts';
import { retryTransient } from './retry-transient.ts';
import { SCHEMA_STEPS } from './schema-plan.ts';

/** How long the server may take to fill new indexes from what is stored already. */
const POPULATION_SECONDS = 600;

export async function prepareSchema(connection: Neo4jConnection): Promise<void> {
  const rows = await runRead(connection, 'the list of indexes', 'SHOW INDEXES YIELD name RETURN name', {});
  const present = new Set(rows.map(({ name }) => name));
  const missing = SCHEMA_STEPS.filter(({ name }) => !present.has(name));
  if (missing.length === 0) return;
  await withSession(connection, 'WRITE', async (session) => {
    // Each in a transaction of its own: two loads that create many in one transaction each lock each other out for good.
    for (const { text } of missing) await retryTransient(connection.retryForMs, () => create(session, text));
    await session.run('CALL db.awaitIndexes($seconds)', { seconds: POPULATION_SECONDS });
  });
}

async function create(session: Session, text: string): Promise<void> {
  try {
    await session.run(text);
  } catch (error) {
    // IF NOT EXISTS looks before it locks: another load may have created the same meanwhile.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.endsWith('.Schema.EquivalentSchemaRuleAlreadyExists')) throw error;
  }
}
