/** Uses a Neo4j server that is already running, where NEO4J_TEST_URI names one; the tests delete what is in it. */
import neo4j from 'neo4j-driver';
import type { Neo4jAttempt } from './neo4j-attempt.ts';

export async function neo4jFromEnvironment(): Promise<Neo4jAttempt> {
  const uri = process.env['NEO4J_TEST_URI'];
  if (uri === undefined || uri === '') return { started: false, reason: 'NEO4J_TEST_URI is not set' };
  const user = process.env['NEO4J_TEST_USER'] ?? 'neo4j';
  const password = process.env['NEO4J_TEST_PASSWORD'] ?? '';
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 10_000 });
  try {
    await driver.verifyConnectivity();
  } catch (cause) {
    // Whoever names a server wants that one: falling back to another would test something else in silence.
    throw new Error(
      `NEO4J_TEST_URI names ${uri}, which does not answer: check that it runs and that user and password are right`,
      { cause },
    );
  } finally {
    await driver.close();
  }
  return { started: true, address: { uri, user, password }, stop: async () => {} };
}
