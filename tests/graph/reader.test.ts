/** The reader of one request: how often it asks the engine, what it keeps, and that it never mixes two revisions. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import {
  createRowCache,
  type EdgesRequest,
  type GraphEngine,
  openReader,
  projectCorpus,
  type RowCache,
} from '../../src/graph/index.ts';
import { RELATIONSHIPS } from '../../src/model/index.ts';
import { corpusOf, record, relationBetween } from '../support/small-corpus.ts';

const agencies = [1, 2, 3].map((at) => record(`xx/agency/a${at}`, 'Agency', {}, ['text#1']));
const tasks = [1, 2, 3].map((at) =>
  record(`xx/responsibility/a${at}/t`, 'Responsibility', { task: `Task ${at}` }, ['text#1']),
);
const former = { ...record('xx/agency/renamed', 'Agency', {}, ['text#1']), formerIds: ['xx/agency/old' as never] };
const holds = agencies.flatMap((agency) => tasks.map((task) => relationBetween(agency, 'HOLDS', task)));
const passage = {
  id: 'text#1',
  source: 'text',
  locator: '1',
  kind: 'NARRATIVE',
  label: '1',
  blocks: [],
  position: { file: '', line: 1, column: 1 },
};
const corpus = corpusOf([...agencies, ...tasks, former], holds, [passage as never]);
const snapshot = projectCorpus(corpus);
const next = projectCorpus({ ...corpus, entities: corpus.entities.map((each) => ({ ...each, summary: 'Changed.' })) });
const row = RELATIONSHIPS.find(({ type }) => type === 'HOLDS');
if (!row) throw new Error('no HOLDS');
const field: EdgesRequest = {
  hop: { row, direction: 'OUT', targets: row.to },
  orderBy: [],
  page: { first: 2 },
  total: true,
};

function open(engine: GraphEngine, cache: RowCache | null, currentRevision: string | null = null) {
  const asked: string[] = [];
  return { asked, reader: openReader({ engine, cache, currentRevision, onStatement: (name) => asked.push(name) }) };
}

describe('a reader', () => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEmbedded({ shuffleUnordered: true });
    await engine.load(snapshot);
  });
  afterAll(() => engine.close());

  it('asks once for a relationship field of many nodes, and not again for the nodes it leads to', async () => {
    const { reader, asked } = open(engine, null);
    const pages = await Promise.all(agencies.map(async ({ id }) => reader.edges(id, { ...field })));
    await Promise.all(pages.flatMap(({ edges }) => edges.map(({ node }) => reader.node(node.id))));
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([3, 3, 3]);
    expect(asked).toEqual(['edges HOLDS OUT']);
  });

  it('asks once for each set of arguments', async () => {
    const { reader, asked } = open(engine, null);
    await Promise.all([
      reader.edges('xx/agency/a1', field),
      reader.edges('xx/agency/a1', { ...field, page: { first: 1 } }),
    ]);
    expect(asked).toHaveLength(2);
  });

  it('asks once for equal lists and equal statements of a request', async () => {
    const { reader, asked } = open(engine, null);
    const list = { of: 'Agency', orderBy: [], page: { first: 5 }, total: false } as const;
    await Promise.all([
      reader.list(list),
      reader.list({ ...list }),
      reader.run('count-kinds', {}),
      reader.run('count-kinds', {}),
    ]);
    expect(asked.sort()).toEqual(['count-kinds', 'list Agency']);
  });

  it('finds an entity by its former id, a passage, a source, and nothing for what is no id', async () => {
    const { reader } = open(engine, null);
    expect((await reader.node('xx/agency/old'))?.id).toBe('xx/agency/renamed');
    expect((await reader.node('text#1'))?.kind).toBe('Passage');
    expect((await reader.node('text'))?.kind).toBe('Source');
    expect(await reader.node('Not an id!')).toBeNull();
    expect(await reader.node('xx/agency/none')).toBeNull();
  });

  it('answers the next request from the row cache, as long as the revision is the same', async () => {
    const cache = createRowCache({ rowCache: true, rows: 1000 });
    const first = await open(engine, cache).reader.edges('xx/agency/a1', field);
    const { reader, asked } = open(engine, cache, snapshot.revision);
    expect(await reader.edges('xx/agency/a1', field)).toEqual(first);
    expect((await reader.node('xx/responsibility/a1/t'))?.id).toBe('xx/responsibility/a1/t');
    expect(asked).toEqual([]);
    const other = open(engine, cache, 'another revision');
    await other.reader.edges('xx/agency/a1', field);
    expect(other.asked).toEqual(['edges HOLDS OUT']);
  });

  it('keeps no more rows than the cache is given, and none where it is turned off', async () => {
    const cache = createRowCache({ rowCache: true, rows: 4 });
    const { reader } = open(engine, cache);
    await Promise.all(agencies.map(async ({ id }) => reader.edges(id, field)));
    expect(cache?.rows).toBeLessThanOrEqual(4);
    expect(createRowCache({ rowCache: false, rows: 4 })).toBeNull();
  });
});

describe('a reader that meets a load', () => {
  it('refuses an answer of two revisions, also where one part comes from the cache', async () => {
    const engine = await openEmbedded();
    await engine.load(snapshot);
    const cache = createRowCache({ rowCache: true, rows: 100 });
    await open(engine, cache).reader.node('xx/agency/a1');
    const { reader } = open(engine, cache, snapshot.revision);
    await reader.node('xx/agency/a1');
    await engine.load(next);
    await expect(reader.node('xx/agency/a2')).rejects.toMatchObject({ code: 'REVISION_CHANGED' });
    expect(reader.mixed).toBe(true);
    await engine.close();
  });

  it('follows the new revision where it has read nothing yet', async () => {
    const engine = await openEmbedded();
    await engine.load(snapshot);
    const { reader } = open(engine, createRowCache({ rowCache: true, rows: 100 }), snapshot.revision);
    await engine.load(next);
    expect((await reader.node('xx/agency/a1'))?.properties.summary).toBe('Changed.');
    expect(await reader.revision()).toBe(next.revision);
    expect(reader.mixed).toBe(false);
    await engine.close();
  });

  it('says that the graph is empty, and how to fill it, before anything was loaded', async () => {
    const engine = await openEmbedded();
    await expect(open(engine, null).reader.revision()).rejects.toMatchObject({ code: 'GRAPH_EMPTY' });
    await engine.close();
  });
});
