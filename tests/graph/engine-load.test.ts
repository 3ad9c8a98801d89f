/** What a load promises, on every engine. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GraphEngine, LoadProgress } from '../../src/graph/port.ts';
import { contentOf, testEngines } from '../support/engines.ts';
import { entity, node, relation, snapshot } from '../support/random-graph.ts';

const law = entity('Law', 'no/law/2011/1', { name: 'Law on Roads', adoptedFrom: 20110722, adoptedTo: 20110722 });
const agency = entity('Agency', 'no/agency/roads', { name: 'Roads Agency', aliases: ['RA', 'Дорожное агентство'] });
const source = node('report', ['Source'], { name: 'A report' });
const passage = node('report#1', ['Passage'], { locator: '1' });
const issued = relation(agency.id, 'ISSUED', law.id, { evidence: ['report#1'], date: '2011' });
const cited = relation(law.id, 'CITED_AT', passage.id, { node: true });
const published = relation(source.id, 'PUBLISHED_BY', agency.id);

const first = snapshot([law, agency, source, passage], [issued, cited, published]);
const nothing = { added: [], changed: [], removed: [] };

describe.each(testEngines)('a load into $name', ({ openEmpty }) => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await openEmpty();
  });
  afterEach(() => engine.close());

  test('stores every node, label, relation and value as the snapshot has them', async () => {
    const difference = await engine.load(first);
    expect(difference).toEqual({
      nodes: { ...nothing, added: [agency.id, law.id, passage.id, source.id].sort() },
      relations: { ...nothing, added: [issued.id, cited.id, published.id].sort() },
      from: null,
      to: first.revision,
    });
    const content = await contentOf(engine);
    expect(content.revision).toBe(first.revision);
    expect(content.nodes).toEqual([
      { id: agency.id, labels: ['Actor', 'Agency', 'Entity'], properties: agency.properties },
      { id: law.id, labels: ['Entity', 'Instrument', 'Law'], properties: law.properties },
      { id: source.id, labels: ['Source'], properties: source.properties },
      { id: passage.id, labels: ['Passage'], properties: passage.properties },
    ]);
    expect(content.relations).toEqual([
      { id: issued.id, type: 'ISSUED', from: agency.id, to: law.id, properties: issued.properties },
      { id: cited.id, type: 'CITED_AT', from: law.id, to: passage.id, properties: cited.properties },
      { id: published.id, type: 'PUBLISHED_BY', from: source.id, to: agency.id, properties: published.properties },
    ]);
  });

  test('writes nothing the second time, not even the time of loading', async () => {
    await engine.load(first);
    const stamp = await stampOf(engine);
    expect(stamp).toMatchObject({ revision: first.revision, load: 1 });
    const difference = await engine.load(first);
    expect(difference).toEqual({ nodes: nothing, relations: nothing, from: first.revision, to: first.revision });
    expect(await stampOf(engine)).toEqual(stamp);
  });

  test('adds, changes and removes just what differs', async () => {
    await engine.load(first);
    const renamed = entity('Law', law.id, { name: 'Law on All Roads' });
    const country = entity('Country', 'country/no', { name: 'Nowhere' });
    const partOf = relation(agency.id, 'PART_OF', country.id);
    const reissued = relation(agency.id, 'ISSUED', law.id, { evidence: [], number: '1' });
    const second = snapshot([renamed, agency, country, source], [reissued, partOf, published]);
    const difference = await engine.load(second);
    expect(difference).toEqual({
      nodes: { added: [country.id], changed: [law.id], removed: [passage.id] },
      relations: { added: [partOf.id], changed: [issued.id], removed: [cited.id] },
      from: first.revision,
      to: second.revision,
    });
    const content = await contentOf(engine);
    expect(content.nodes).toContainEqual({
      id: law.id,
      labels: ['Entity', 'Instrument', 'Law'],
      properties: renamed.properties,
    });
    expect(content.relations).toContainEqual({
      id: issued.id,
      type: 'ISSUED',
      from: agency.id,
      to: law.id,
      properties: reissued.properties,
    });
    expect(await engine.revision()).toBe(second.revision);
  });

  test('a decree that was entered as a law loses the label of a law and keeps its relations', async () => {
    await engine.load(first);
    await engine.load(
      snapshot(
        [entity('Decree', law.id, { name: 'Law on Roads' }), agency, source, passage],
        [issued, cited, published],
      ),
    );
    const { nodes, relations } = await contentOf(engine);
    expect(nodes).toContainEqual(expect.objectContaining({ id: law.id, labels: ['Decree', 'Entity', 'Instrument'] }));
    expect(relations).toHaveLength(3);
  });

  test('an empty snapshot empties the graph', async () => {
    await engine.load(first);
    await engine.load(snapshot([]));
    expect(await contentOf(engine)).toMatchObject({ nodes: [], relations: [] });
  });

  test('a dry run tells the difference and writes nothing', async () => {
    const difference = await engine.load(first, { dryRun: true });
    expect(difference.nodes.added).toHaveLength(4);
    expect(await engine.revision()).toBeNull();
    await engine.load(first);
    const before = await contentOf(engine);
    const second = snapshot([law], []);
    expect((await engine.load(second, { dryRun: true })).nodes.removed).toEqual(
      [agency.id, source.id, passage.id].sort(),
    );
    expect(await contentOf(engine)).toEqual(before);
  });

  test('a load that is stopped leaves the graph as it was', async () => {
    await engine.load(first);
    const before = await contentOf(engine);
    const stop = new AbortController();
    const loading = engine.load(manyLaws(12_000), {
      signal: stop.signal,
      onProgress: ({ step, done }) => (step === 'writing nodes' && done > 0 ? stop.abort() : undefined),
    });
    await expect(loading).rejects.toMatchObject({ code: 'LOAD_ABORTED', remedy: expect.stringContaining('again') });
    expect(await contentOf(engine)).toEqual(before);
    expect((await engine.load(first)).nodes).toEqual(nothing);
  });

  test('tells how far it is, step by step, each to its end', async () => {
    const seen: LoadProgress[] = [];
    await engine.load(manyLaws(6_000), { onProgress: (progress) => seen.push(progress) });
    expect(seen.filter(({ step }) => step === 'writing nodes').map(({ done }) => done)).toEqual([0, 5_000, 6_000]);
    expect(seen.filter(({ step }) => step === 'writing nodes').every(({ total }) => total === 6_000)).toBe(true);
  });

  test('two loads at once run one after the other, and the graph is one of the two', async () => {
    const second = manyLaws(300);
    await Promise.all([engine.load(first), engine.load(second), engine.load(first)]);
    const { revision, nodes } = await contentOf(engine);
    expect([`${first.revision} 4`, `${second.revision} 300`]).toContain(`${revision} ${nodes.length}`);
  });

  test.each([
    ['two nodes of one id', snapshot([law, law]), 'Two nodes have the id no/law/2011/1'],
    ['a relation to a node that is not there', snapshot([agency], [issued]), 'which is no node'],
    ['a label that is Cypher', snapshot([node('x/y', ['Entity', 'Law) DETACH DELETE n //'])]), 'has the labels'],
    ['a number too large to be exact', snapshot([entity('Law', 'x/y', { value: 2 ** 60 })]), 'do not store alike'],
    ['a sort key too long for an index', snapshot([entity('Law', 'x/y', { taskKey: 'Ж'.repeat(4_001) })]), 'too long'],
    [
      'a list of mixed values',
      snapshot([entity('Law', 'x/y', { list: ['a', 1] as unknown as string[] })]),
      'do not store alike',
    ],
  ])('refuses %s before anything is written', async (_, wrong, message) => {
    await expect(engine.load(wrong)).rejects.toMatchObject({
      code: 'SNAPSHOT_INVALID',
      message: expect.stringContaining(message),
    });
    expect(await engine.revision()).toBeNull();
  });
});

function manyLaws(count: number): ReturnType<typeof snapshot> {
  return snapshot(Array.from({ length: count }, (_, index) => entity('Law', `no/law/2012/${index}`)));
}

async function stampOf(engine: GraphEngine): Promise<unknown> {
  const text =
    "MATCH (r:MandateGraphRevision {id: 'mandategraph'}) RETURN r.revision AS revision, r.load AS load, r.loadedAt AS loadedAt";
  const { rows } = await engine.read({ name: 'stamp', text, columns: ['revision', 'load', 'loadedAt'] }, {});
  expect(rows).toHaveLength(1);
  return rows[0];
}
