/** What reading and searching promise, on every engine. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine, Statement } from '../../src/graph/port.ts';
import { testEngines } from '../support/engines.ts';
import { entity, relation, snapshot } from '../support/random-graph.ts';

const laws = Array.from({ length: 500 }, (_, index) =>
  entity('Law', `no/law/2011/${index}`, { name: `Act ${(index * 7919) % 500}` }),
);
const ministry = entity('Agency', 'no/agency/interior', {
  name: 'Ministry of the Interior',
  searchNames: ['ministry of the interior', 'moi'],
  searchText: 'issues visas',
});
const migration = entity('Law', 'no/law/2011/477-iv', {
  name: 'Law on Migration',
  searchNames: ['law on migration', '477 iv'],
  searchText: 'the main act',
});
const policy = entity('Policy', 'no/policy/migration', {
  name: 'Migration Policy',
  searchNames: ['migration policy'],
  searchText: '',
});
const graph = snapshot([...laws, ministry, migration, policy], [relation(ministry.id, 'ISSUED', migration.id)]);

const lawsByName: Statement = {
  name: 'laws by name',
  text: 'MATCH (n:Entity:Law) WHERE n.adoptedFrom IS NULL AND NOT n.id = $but RETURN n.id AS id, n.name AS name ORDER BY name DESC, id SKIP 10 LIMIT $first',
  columns: ['id', 'name'],
};

describe.each(testEngines)('reading from $name', ({ openEmpty }) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEmpty();
  });
  afterAll(() => engine.close());

  const idsFor = async (terms: string[], kinds: string[] = [], limit = 200): Promise<readonly string[]> => {
    const { rows } = await engine.search({ terms, kinds, limit });
    return rows.map(({ id }) => id);
  };

  test('a graph that was never loaded says so and names the command', async () => {
    const expected = { code: 'GRAPH_EMPTY', remedy: expect.stringContaining('mandategraph load') };
    await expect(engine.read(lawsByName, { first: 1, but: '' })).rejects.toMatchObject(expected);
    await expect(engine.search({ terms: ['law'], kinds: [], limit: 5 })).rejects.toMatchObject(expected);
    expect(await engine.revision()).toBeNull();
    await engine.load(graph);
  });

  test('rows come in the order the statement asks for, with the revision they are of', async () => {
    const { rows, revision } = await engine.read<{ id: string; name: string }>(lawsByName, {
      first: 450,
      but: migration.id,
    });
    const expected = laws
      .map(({ id, properties: { name } }) => ({ id, name: String(name) }))
      .sort((a, b) => (a.name < b.name ? 1 : a.name > b.name ? -1 : a.id < b.id ? -1 : 1));
    expect(rows).toEqual(expected.slice(10, 460));
    expect(revision).toBe(graph.revision);
    expect(await engine.revision()).toBe(graph.revision);
  });

  test('an answer without rows still tells its revision', async () => {
    const text = 'MATCH (n:Entity {id: $id}) RETURN n.name AS name';
    expect(await engine.read({ name: 'none', text, columns: ['name'] }, { id: 'no/such' })).toEqual({
      rows: [],
      revision: graph.revision,
    });
  });

  test('numbers, lists, maps and nulls come back as they were sent', async () => {
    const value = {
      whole: 20110722,
      negative: -3,
      fraction: 2.5,
      large: 2 ** 52,
      text: 'Ж "x" \\',
      yes: true,
      none: null,
      list: [1, 2],
      nested: [{ a: ['b'] }],
    };
    const { rows } = await engine.read(
      { name: 'echo', text: 'RETURN $value AS value, size($value.list) AS size', columns: ['value', 'size'] },
      { value },
    );
    expect(rows).toEqual([{ value, size: 2 }]);
  });

  test('a statement whose columns are not known beforehand is answered too, of one revision', async () => {
    const text = 'MATCH (a:Entity)-[:ISSUED]->(l:Entity) RETURN a.id AS by, l.id AS act';
    expect(await engine.read({ name: 'own', text, columns: [] }, {})).toEqual({
      rows: [{ by: ministry.id, act: migration.id }],
      revision: graph.revision,
    });
  });

  test('a faulty statement is named in the error', async () => {
    await expect(
      engine.read({ name: 'broken', text: 'MATCH (n:Entity RETURN n', columns: ['n'] }, {}),
    ).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
      message: expect.stringContaining('broken'),
    });
  });

  test('a search finds words, beginnings of words and words with a typo', async () => {
    expect((await idsFor(['interior']))[0]).toBe(ministry.id);
    expect(await idsFor(['migr'])).toEqual(expect.arrayContaining([migration.id, policy.id]));
    expect(await idsFor(['migratoin'])).toEqual(expect.arrayContaining([migration.id, policy.id]));
    expect(await idsFor(['visas'])).toEqual([ministry.id]);
    expect(await idsFor(['477-IV'])).toContain(migration.id);
  });

  test('a search for a full name puts what carries it first', async () => {
    expect((await idsFor(['law', 'on', 'migration']))[0]).toBe(migration.id);
  });

  test('a search keeps to the kinds and to the limit it is given', async () => {
    expect(await idsFor(['migration'], ['Policy'])).toEqual([policy.id]);
    expect(await idsFor(['migration'], ['Instrument', 'Actor'])).toHaveLength(2);
    expect(await idsFor(['act'], [], 7)).toHaveLength(7);
  });

  test.each(['(', '" OR *:*', 'AND', '~^', 'a\\', '[x TO y]', '', '  ', 'id:no*'])(
    'the search text %j does no harm',
    async (text) => {
      await expect(engine.search({ terms: [text], kinds: [], limit: 5 })).resolves.toMatchObject({
        revision: graph.revision,
      });
    },
  );

  test('a search sees the new names once a load has ended', async () => {
    const renamed = entity('Policy', policy.id, { name: 'Roads Strategy' });
    await engine.load(snapshot([renamed]));
    expect(await idsFor(['strategy'])).toEqual([policy.id]);
    expect(await idsFor(['migration'])).toEqual([]);
    await engine.load(graph);
  });

  test('tells which engine answers, and its version', async () => {
    expect(await engine.info()).toEqual({
      engine: expect.stringMatching(/^(embedded|neo4j)$/),
      version: expect.stringMatching(/^(Grafeo|Neo4j) \d+\./),
    });
  });
});
