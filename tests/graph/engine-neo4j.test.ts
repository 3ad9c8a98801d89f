/** What holds for Neo4j alone: a database that others may share, a server that may be down, and statements that may take too long. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { whileMarked } from '../../src/graph/neo4j/commit-mark.ts';
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts';
import { SCHEMA_STEPS } from '../../src/graph/neo4j/schema-plan.ts';
import type { GraphEngine, Statement } from '../../src/graph/port.ts';
import {
  contentOf,
  dropNeo4jSchema,
  emptyNeo4j,
  hasNeo4j,
  neo4jAddress,
  openTestNeo4j,
  runOnNeo4j,
} from '../support/engines.ts';
import { entity, relation, snapshot } from '../support/random-graph.ts';

const law = entity('Law', 'no/law/2011/1', { name: 'Law on Roads' });
const agency = entity('Agency', 'no/agency/roads');
const issued = relation(agency.id, 'ISSUED', law.id);
const graph = snapshot([law, agency], [issued]);
const lawAlone = snapshot([law]);

describe.runIf(hasNeo4j)('a Neo4j that others use too', () => {
  let engine: GraphEngine;
  beforeEach(async () => {
    await emptyNeo4j();
    engine = await openTestNeo4j();
  });
  afterEach(async () => {
    await engine.close();
    await emptyNeo4j();
  });

  test.each(['Entity', 'Source', 'Passage'])(
    'a database with a foreign node labelled %s is refused before anything is created in it',
    async (label) => {
      await dropNeo4jSchema();
      await runOnNeo4j(`CREATE (:${label} {id: 'theirs', name: 'x'})`);
      const expected = {
        code: 'FOREIGN_DATABASE',
        message: expect.stringContaining('theirs'),
        remedy: expect.stringContaining('NEO4J_DATABASE'),
      };
      await expect(engine.load(graph)).rejects.toMatchObject(expected);
      await expect(engine.load(graph, { dryRun: true })).rejects.toMatchObject(expected);
      expect(await runOnNeo4j('MATCH (n) RETURN n.id AS id')).toEqual([{ id: 'theirs' }]);
      expect(await runOnNeo4j("SHOW INDEXES YIELD name WHERE name STARTS WITH 'mandategraph' RETURN name")).toEqual([]);
    },
  );

  test('nodes with labels of their own, and what links them to ours, are left alone', async () => {
    await runOnNeo4j("CREATE (:Dossier {name: 'theirs'})");
    await engine.load(graph);
    await runOnNeo4j(
      "MATCH (d:Dossier) MATCH (l:Entity {id: 'no/law/2011/1'}) CREATE (d)-[:CONCERNS {id: 'x'}]->(l), (l)-[:SEEN_IN]->(d) SET l:Favourite",
    );
    await engine.load(snapshot([entity('Decree', law.id), agency], [issued]));
    expect(
      await runOnNeo4j(
        'MATCH (d:Dossier)-[r]-(l:Favourite:Decree) WITH type(r) AS type ORDER BY type RETURN collect(type) AS types',
      ),
    ).toEqual([{ types: ['CONCERNS', 'SEEN_IN'] }]);
  });

  test('a node that holds a foreign relationship is not removed, and the whole load is undone', async () => {
    await engine.load(graph);
    await runOnNeo4j("MATCH (a:Entity {id: 'no/agency/roads'}) CREATE (:Dossier)-[:CONCERNS]->(a)");
    const before = await contentOf(engine);
    await expect(engine.load(lawAlone)).rejects.toMatchObject({
      code: 'FOREIGN_RELATIONSHIP',
      message: expect.stringMatching(/no\/agency\/roads.*CONCERNS/),
    });
    expect(await contentOf(engine)).toEqual(before);
    await runOnNeo4j('MATCH (d:Dossier) DETACH DELETE d');
    expect((await engine.load(lawAlone)).nodes.removed).toEqual([agency.id]);
  });

  test('a change made by hand to a relation of ours is put right by the next load of another graph', async () => {
    await engine.load(graph);
    await runOnNeo4j("MATCH (:Entity)-[r:ISSUED]->(:Entity) SET r.hash = 'by hand', r.basis = 'INFERRED'");
    expect((await engine.load(graph)).relations.changed).toEqual([issued.id]);
    expect((await contentOf(engine)).relations).toEqual([expect.objectContaining({ properties: issued.properties })]);
  });

  test('a load creates every constraint and index once, and a dry run none', async () => {
    await dropNeo4jSchema();
    const names = async (): Promise<readonly unknown[]> => {
      const rows = await runOnNeo4j(
        "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'mandategraph' RETURN name + ' ' + state AS index ORDER BY index",
      );
      return rows.map(({ index }) => index);
    };
    await engine.load(graph, { dryRun: true });
    expect(await names()).toEqual([]);
    await Promise.all([engine.load(graph), engine.load(graph)]);
    const expected = SCHEMA_STEPS.map(({ name }) => `${name} ONLINE`).sort();
    expect([...(await names())].map(String).sort()).toEqual(expected);
    expect(new Set(expected).size).toBe(expected.length);
  });

  test('the mark of a load that died at its commit is cleared by the next reader once it is old', async () => {
    await engine.load(graph);
    await runOnNeo4j("MATCH (c:MandateGraphCommit) SET c.holder = 'dead', c.until = timestamp() + 1500");
    const start = Date.now();
    expect(await engine.revision()).toBe(graph.revision);
    expect(Date.now() - start).toBeGreaterThan(1_000);
    expect(Date.now() - start).toBeLessThan(10_000);
    expect(await runOnNeo4j('MATCH (c:MandateGraphCommit) RETURN c.until AS until')).toEqual([{ until: 0 }]);
    expect((await contentOf(engine)).nodes).toHaveLength(2);
  });

  test('however old the mark, readers wait while the server still commits for the load that died', async () => {
    await engine.load(graph);
    const { uri, user, password } = neo4jAddress();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const session = driver.session();
    const dying = await session.beginTransaction();
    await dying.run("MATCH (r:MandateGraphRevision) SET r.revision = 'next', r.load = r.load + 1");
    await runOnNeo4j("MATCH (c:MandateGraphCommit) SET c.holder = 'dead', c.until = 1");
    const answers: (string | null)[] = [];
    const reading = engine.revision().then((revision) => answers.push(revision));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(answers).toEqual([]);
    await dying.commit();
    await reading;
    expect(answers).toEqual(['next']);
    await driver.close();
  });

  test('the mark of a commit is renewed without waiting for the commit', async () => {
    await engine.load(graph);
    const { uri, user, password } = neo4jAddress();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const manager = neo4j.bookmarkManager();
    let asked = 0;
    const bookmarks: typeof manager = {
      ...manager,
      updateBookmarks: (...given) => manager.updateBookmarks(...given),
      getBookmarks: () => {
        asked += 1;
        return manager.getBookmarks();
      },
    };
    const limits = { readTimeoutMs: 5_000, loadTimeoutMs: 5_000, retryForMs: 0, commitLeaseMs: 400 };
    const markedUntil = async (): Promise<number> =>
      Number((await runOnNeo4j('MATCH (c:MandateGraphCommit) RETURN c.until AS until'))[0]?.['until']);
    await whileMarked({ driver, place: { uri }, bookmarks, ...limits }, async () => {
      const [first, askedBefore] = [await markedUntil(), asked];
      // Each wait for a bookmark of a commit under way keeps the server from the commit.
      while ((await markedUntil()) <= first) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(asked).toBe(askedBefore);
    });
    expect(await markedUntil()).toBe(0);
    await driver.close();
  });

  test('a load clears the mark of one that died, even where it has nothing else to write', async () => {
    await engine.load(graph);
    await runOnNeo4j("MATCH (c:MandateGraphCommit) SET c.holder = 'dead', c.until = timestamp() + 600000");
    await engine.load(graph);
    expect(await engine.revision()).toBe(graph.revision);
  });

  test('whoever reads through another connection sees a load once it has ended', async () => {
    const other = await openTestNeo4j();
    await engine.load(graph);
    expect(await other.revision()).toBe(graph.revision);
    await other.load(lawAlone);
    expect(await engine.revision()).toBe(lawAlone.revision);
    await other.close();
  });

  test('whole numbers are stored as integers and fractions as floats', async () => {
    await engine.load(snapshot([entity('Law', law.id, { whole: 3, fraction: 2.5, list: [1, 2] })]));
    const text =
      'MATCH (n:Entity) RETURN n.whole IS :: INTEGER AS whole, n.fraction IS :: FLOAT AS fraction, n.list IS :: LIST<INTEGER NOT NULL> AS list';
    expect(await runOnNeo4j(text)).toEqual([{ whole: true, fraction: true, list: true }]);
  });

  test('a read cannot write', async () => {
    await engine.load(graph);
    const write: Statement = {
      name: 'sly',
      text: "MATCH (n:Entity {id: 'no/law/2011/1'}) SET n.name = 'x' RETURN n.id AS id",
      columns: ['id'],
    };
    await expect(engine.read(write, {})).rejects.toMatchObject({ code: 'ENGINE_FORBIDDEN' });
  });

  test('a statement that takes too long is stopped by the server', async () => {
    await engine.load(graph);
    const hasty = await openTestNeo4j({ readTimeoutMs: 300 });
    const slow: Statement = {
      name: 'slow',
      text: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a * b) AS c',
      columns: ['c'],
    };
    await expect(hasty.read(slow, {})).rejects.toMatchObject({
      code: 'ENGINE_TIMEOUT',
      message: expect.stringContaining('slow'),
    });
    await hasty.close();
  });

  test('small requests are not held back to be sent with later ones', async () => {
    const settings: unknown[] = [];
    const watch = (message: unknown): void => {
      const { socket } = message as { socket: Socket };
      const original = socket.setNoDelay.bind(socket);
      socket.setNoDelay = (noDelay) => {
        settings.push(noDelay);
        return original(noDelay);
      };
    };
    subscribe('net.client.socket', watch);
    const other = await openTestNeo4j();
    unsubscribe('net.client.socket', watch);
    await other.close();
    expect(settings).toContain(true);
  });

  test('a database that the server does not have is named, with how to find the right one', async () => {
    await expect(openNeo4j({ ...neo4jAddress(), database: 'nosuch' })).rejects.toMatchObject({
      code: 'UNKNOWN_DATABASE',
      message: expect.stringContaining('nosuch'),
      remedy: expect.stringContaining('NEO4J_DATABASE'),
    });
  });
});

describe('a Neo4j that does not answer', () => {
  test('an address at which nothing listens is an error that names it', async () => {
    const port = await freePort();
    await expect(openNeo4j({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'x' })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining(`127.0.0.1:${port}`),
      remedy: expect.stringContaining('NEO4J_URI'),
    });
  });

  test('a server that accepts connections and says nothing is given up after the time to connect', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const opening = openNeo4j({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'x', connectTimeoutMs: 300 });
    await expect(opening).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
