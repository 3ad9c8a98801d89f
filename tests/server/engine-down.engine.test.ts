import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts';
import { emptyNeo4j, hasNeo4j, neo4jAddress } from '../support/engines.ts';
import { ask } from './support/fake-server.ts';
import { readCorpus, serve, stamped } from './support/real-server.ts';

interface Line {
  readonly uri: string;
  /** Cuts every connection and refuses new ones. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** A line to the database that can be cut, as when the database goes away. */
async function lineTo(uri: string): Promise<Line> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const database = connect(Number(port), hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
    client.pipe(database).pipe(client);
  });
  const listen = (at: number): Promise<void> =>
    new Promise((resolve) => {
      server.listen(at, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port: own } = server.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${own}`,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    mend: () => listen(own),
  };
}

describe.runIf(hasNeo4j)('a server whose database goes away', () => {
  it('says so, is not ready meanwhile, and answers again when it is back', async () => {
    await emptyNeo4j();
    const { uri, user, password } = neo4jAddress();
    const line = await lineTo(uri);
    const engine = await openNeo4j({ uri: line.uri, user, password, retryForMs: 300, connectTimeoutMs: 1_000 });
    const corpus = await readCorpus();
    await engine.load(stamped(corpus, 'here'));
    const server = await serve(engine, corpus, { ROW_CACHE_SIZE: '0', RESPONSE_CACHE_SIZE: '0' });
    const query = '{ laws(first: 1) { nodes { id summary } } }';
    expect((await ask(server.url, query)).errors).toEqual([]);

    await line.cut();
    const answer = await ask(server.url, query);
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      remedy: expect.stringContaining('NEO4J_URI'),
    });
    expect(JSON.stringify(answer.errors)).not.toMatch(/\bat .*\.[jt]s:\d/);
    const ready = await fetch(`${server.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ code: 'ENGINE_UNAVAILABLE', remedy: expect.any(String) });
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);

    await line.mend();
    await expect.poll(async () => (await fetch(`${server.url}/health/ready`)).status, { timeout: 20_000 }).toBe(200);
    expect((await ask(server.url, query)).errors).toEqual([]);
    await server.close();
    await line.cut();
  }, 300_000);
});
