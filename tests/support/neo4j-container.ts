/** Starts Neo4j in a container, where a container engine answers. */
import type { Neo4jAttempt } from './neo4j-attempt.ts';
import { oneLine } from './neo4j-attempt.ts';

const IMAGE = 'neo4j:5.26.18-community';

export async function startNeo4jContainer(): Promise<Neo4jAttempt> {
  // Imported here, because loading it takes a second that a run with NEO4J_TEST_URI need not spend.
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const password = 'only-for-tests';
  try {
    const container = await new Neo4jContainer(IMAGE).withPassword(password).start();
    return {
      started: true,
      address: { uri: container.getBoltUri(), user: container.getUsername(), password },
      stop: async () => {
        await container.stop();
      },
    };
  } catch (error) {
    return { started: false, reason: `no container (${oneLine(error)})` };
  }
}
