/** Finds or starts the Neo4j that the tests of a run share, and gives them its address as `inject('neo4j')`. */
import type { TestProject, Vitest } from 'vitest/node';
import type { Neo4jAddress, Neo4jAttempt } from './neo4j-attempt.ts';
import { startNeo4jContainer } from './neo4j-container.ts';
import { neo4jFromEnvironment } from './neo4j-from-environment.ts';
import { startNeo4jHarness } from './neo4j-harness.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests' Neo4j listens; null where there is none, and the tests that need one are not registered. */
    neo4j: Neo4jAddress | null;
  }
}

const REMEDY =
  'set NEO4J_TEST_URI (with NEO4J_TEST_USER, NEO4J_TEST_PASSWORD), start Docker, or install JDK 17 and Maven; see CONTRIBUTING.md';

export default async function setUpNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const attempt = await attemptOfRun(project.vitest);
  if (!attempt.started) {
    const line = `No Neo4j for the engine tests: ${attempt.reason}. To run them ${REMEDY}.`;
    if (process.env['REQUIRE_NEO4J'] === '1') throw new Error(line);
    console.warn(line);
    project.provide('neo4j', null);
    return async () => {};
  }
  project.provide('neo4j', attempt.address);
  return attempt.stop;
}

const ATTEMPT = Symbol.for('mandategraph: the Neo4j of this test run');

/** Two projects of one run need it, one after the other, and each loads this module anew: the run itself remembers. */
function attemptOfRun(run: Vitest & { [ATTEMPT]?: Promise<Neo4jAttempt> | undefined }): Promise<Neo4jAttempt> {
  run[ATTEMPT] ??= firstThatStarts([neo4jFromEnvironment, startNeo4jContainer, startNeo4jHarness]).then(stoppedOnce);
  return run[ATTEMPT];
}

/** Each of the projects stops it when the run is over. */
function stoppedOnce(attempt: Neo4jAttempt): Neo4jAttempt {
  if (!attempt.started) return attempt;
  let stopping: Promise<void> | null = null;
  return {
    ...attempt,
    stop: () => {
      stopping ??= attempt.stop();
      return stopping;
    },
  };
}

/** Tries one way after the other; where none works the reasons of all of them are in the answer. */
async function firstThatStarts(ways: readonly (() => Promise<Neo4jAttempt>)[]): Promise<Neo4jAttempt> {
  const reasons: string[] = [];
  for (const way of ways) {
    const attempt = await way();
    if (attempt.started) return attempt;
    reasons.push(attempt.reason);
  }
  return { started: false, reason: reasons.join('; ') };
}
