/** Starts Neo4j in a container, where a container engine answers. */
import type { Neo4jAttempt } from './neo4j-attempt.ts';
import { oneLine } from './neo4j-attempt.ts';

const IMAGE = 'neo4j:5.26.18-community';
const BOLT_PORT = 7687;

export async function startNeo4jContainer(): Promise<Neo4jAttempt> {
  // Imported here, because loading it takes a second that a run with NEO4J_TEST_URI need not spend.
  const { GenericContainer, Wait } = await import('testcontainers');
  const user = 'neo4j';
  const password = 'only-for-tests';
  try {
    const container = await new GenericContainer(IMAGE)
      .withExposedPorts(BOLT_PORT)
      .withEnvironment({ NEO4J_AUTH: `${user}/${password}` })
      .withWaitStrategy(Wait.forLogMessage('Started.'))
      .start();
    return {
      started: true,
      address: { uri: `bolt://${container.getHost()}:${container.getMappedPort(BOLT_PORT)}`, user, password },
      stop: async () => {
        await container.stop();
      },
    };
  } catch (error) {
    return { started: false, reason: `no container (${oneLine(error)})` };
  }
}
