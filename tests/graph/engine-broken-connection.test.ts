/** A connection that breaks in the midst of a load into Neo4j: nothing is half written, and a passing break is got over. */
import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts';
import type { GraphEngine, LoadOptions } from '../../src/graph/port.ts';
import { emptyNeo4j, hasNeo4j, neo4jAddress, openTestNeo4j } from '../support/engines.ts';
import { graphOfRound, roundsIn, wholeRound } from '../support/rounds.ts';

const PAIRS = 3_000;

describe.runIf(hasNeo4j)('a load into Neo4j over a connection that breaks', () => {
  let engine: GraphEngine;
  let line: BreakableLine;
  beforeAll(async () => {
    await emptyNeo4j();
    engine = await openTestNeo4j();
    await engine.load(graphOfRound(0, PAIRS));
    line = await openLine();
  });
  afterAll(async () => {
    await engine.close();
    line.close();
  });

  test('is done all the same where the connection comes back', async () => {
    const far = await openNeo4j({ ...neo4jAddress(), uri: line.uri });
    await far.load(graphOfRound(1, PAIRS), onceWritingRelations(line.cut));
    expect(await roundsIn(engine)).toEqual(wholeRound(1, PAIRS));
    await far.close();
  });

  test('fails with a clear error where it does not, and the old graph is there', async () => {
    const far = await openNeo4j({ ...neo4jAddress(), uri: line.uri, retryForMs: 300, connectTimeoutMs: 500 });
    const loading = far.load(graphOfRound(2, PAIRS), onceWritingRelations(line.close));
    await expect(loading).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining(line.uri),
    });
    expect(await roundsIn(engine)).toEqual(wholeRound(1, PAIRS));
    await engine.load(graphOfRound(2, PAIRS));
    expect(await roundsIn(engine)).toEqual(wholeRound(2, PAIRS));
    await far.close();
  });
});

function onceWritingRelations(act: () => void): LoadOptions {
  let acted = false;
  return {
    onProgress: ({ step }) => {
      if (acted || step !== 'writing relations') return;
      acted = true;
      act();
    },
  };
}

interface BreakableLine {
  readonly uri: string;
  /** Breaks every connection; new ones are let through. */
  readonly cut: () => void;
  /** Breaks every connection and takes no more. */
  readonly close: () => void;
}

/** An address that passes everything on to Neo4j until it is cut. */
async function openLine(): Promise<BreakableLine> {
  const { hostname, port } = new URL(neo4jAddress().uri);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      // A broken line is what these tests are about.
      socket.on('error', () => undefined);
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const address = server.address() as { port: number };
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    cut,
    close: () => {
      server.close();
      cut();
    },
  };
}
