/** A load into Neo4j that is killed at any moment: the old graph is there or the new one, never a mix. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { emptyNeo4j, hasNeo4j, neo4jAddress, openTestNeo4j } from '../support/engines.ts';
import { graphOfRound, roundsIn, wholeRound } from '../support/rounds.ts';

const PAIRS = 3_000;
const script = fileURLToPath(new URL('./engine-killed-load.child.ts', import.meta.url));

/** Killed so long after the line the child wrote; `committing 0` is written just before the commit. */
const moments = [
  ['as it begins to write', 'writing nodes 0', 0],
  ['between two batches of nodes', 'writing nodes 5000', 30],
  ['as it writes relations', 'writing relations 0', 60],
  ['just before its commit', 'committing 0', 0],
  ['at its commit', 'committing 0', 15],
  ['in the midst of its commit', 'committing 0', 90],
  ['late in its commit', 'committing 0', 200],
  ['after its commit', 'committing 1', 0],
] as const;

describe.runIf(hasNeo4j)('a load into Neo4j that is killed', () => {
  test('leaves the old graph or the new one whenever it dies, and the next load goes on from there', {
    timeout: 300_000,
  }, async () => {
    await emptyNeo4j();
    const engine = await openTestNeo4j();
    await engine.load(graphOfRound(0, PAIRS));
    for (const [index, [, line, delay]] of moments.entries()) {
      const round = index + 1;
      const before = await roundsIn(engine);
      expect(await killedLoad(round, line, delay)).toBe('SIGKILL');
      const after = await roundsIn(engine);
      expect([before, wholeRound(round, PAIRS)]).toContainEqual(after);
      // What the server had not finished when the client died must not appear later either.
      await engine.load(graphOfRound(round, PAIRS));
      expect(await roundsIn(engine)).toEqual(wholeRound(round, PAIRS));
    }
    await engine.close();
  });
});

/** Resolves with the signal that ended the child, once it wrote the line and was killed. */
function killedLoad(round: number, line: string, delay: number): Promise<string | null> {
  const { uri, user, password } = neo4jAddress();
  const child = spawn(process.execPath, ['--import', 'tsx', script, uri, user, password || '-', String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let written = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const before = written;
    written += chunk.toString();
    if (!before.includes(`${line}\n`) && written.includes(`${line}\n`)) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ?? `ended with ${code} before it was killed`));
  });
}
