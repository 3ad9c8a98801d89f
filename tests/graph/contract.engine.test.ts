/** The contract of the statements: whatever the compiler and `cypher/` can produce runs on every engine over the real corpus and gives the same. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphEngine, type GraphReader, openReader, type Params, projectCorpus } from '../../src/graph/index.ts';
import { STATEMENTS } from '../../src/graph/query/statement-files.ts';
import { prepareText } from '../../src/graph/search/prepare-text.ts';
import type { EndName } from '../../src/model/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import { testEngines } from '../support/engines.ts';
import { indexSnapshot } from '../support/evaluate-condition.ts';
import { everyEdges, everyHop, everyList, everyQuantified } from '../support/every-request.ts';
import { expectedEdges, expectedList } from '../support/expected-list.ts';

const { corpus } = await readSeeds('seeds');
const snapshot = projectCorpus(corpus);
const index = indexSnapshot(snapshot);
const ids = snapshot.nodes.map(({ id }) => id);
const some = <T>(values: readonly T[], count: number): readonly T[] =>
  values.filter((_value, at) => at % Math.ceil(values.length / count) === 0);
const entities = snapshot.nodes.filter(({ labels }) => labels[0] === 'Entity').map(({ id }) => id);
const entitySet: ReadonlySet<string> = new Set(entities);
const relations = snapshot.relations
  .filter(({ from, to }) => entitySet.has(from) && entitySet.has(to))
  .map(({ id }) => id);
const passages = snapshot.nodes.filter(({ labels }) => labels[0] === 'Passage').map(({ id }) => id);

/** Parameters that make each file of `cypher/` answer something. */
const parameters: Readonly<Record<string, Params>> = {
  'bases-of-entities': { ids: entities, limit: 5 },
  'count-kinds': {},
  'count-types': {},
  'dependents-of-entities': { ids: entities, limit: 5 },
  'entities-by-former-ids': { ids: ['no/such-id'] },
  'entities-by-ids': { ids: some(entities, 20) },
  'entities-by-name': { key: 'казахстан', words: prepareText('Казахстан'), limit: 10 },
  'entities-by-number': { number: '477-iv', limit: 10 },
  'entity-hashes': {},
  'exact-matches': { key: 'law on migration', number: '477-iv', limit: 10 },
  'facts-of-passages': { ids: some(passages, 30), limit: 50 },
  'graph-revision': {},
  'named-candidates': { words: ['law', 'migrat'], kinds: ['Law', 'Provision'], limit: 20 },
  'nearest-candidates': { idPrefix: 'kz/law/', namePrefix: 'min', limit: 50 },
  'outline-of-sources': { ids: corpus.sources.map(({ id }) => id) },
  'passages-by-ids': { ids: some(passages, 20) },
  'relation-hashes': { without: ['CITED_UNDER'] },
  'relations-between': { from: entities, to: some(entities, 200), types: [], without: ['CITED_UNDER'], limit: 2000 },
  'relations-by-ids': { ids: some(relations, 20) },
  'relations-of-nodes': { ids: some(entities, 20), limit: 10 },
  'sources-by-ids': { ids: corpus.sources.map(({ id }) => id) },
  'sources-with-coverage': {},
  'steps-of-entities': { ids: entities, types: ['HOLDS', 'UNDER', 'ISSUED'], without: [], limit: 10 },
};

/** What the first engine answered, for the next to be compared with. */
const answers = new Map<string, unknown>();

describe.each(testEngines)('the statements on $name', ({ openEmpty }) => {
  let engine: GraphEngine;
  let reader: GraphReader;

  beforeAll(async () => {
    engine = await openEmpty();
    await engine.load(snapshot);
    reader = openReader({ engine, cache: null, currentRevision: snapshot.revision });
  });
  afterAll(() => engine.close());

  it('answer every list, filter and order of the property table as the data says', { timeout: 600_000 }, async () => {
    for (const request of everyList(snapshot)) {
      const page = await reader.list({ ...request, page: { first: ids.length } });
      const expected = expectedList({ ...request, page: { first: 1 } }, index);
      expect(
        page.edges.map(({ node }) => node.id),
        JSON.stringify(request),
      ).toEqual(expected);
      expect(page.totalCount).toBe(request.total ? expected.length : null);
    }
  });

  it('answer both ends of every relationship as the data says', { timeout: 600_000 }, async () => {
    for (const request of everyHop.flatMap(everyEdges)) {
      const { row, direction } = request.hop;
      const ends = direction === 'OUT' ? row.from : row.to;
      const parents = snapshot.nodes
        .filter(({ labels }) => ends.some((end) => labels.includes(end)))
        .map(({ id }) => id);
      const pages = await Promise.all(
        parents.map(async (id) => reader.edges(id, { ...request, page: { first: 200 } })),
      );
      const expected = parents.map((id) => expectedEdges(id, { ...request, page: { first: 1 } }, index));
      expect(pages.map(({ totalCount }) => totalCount)).toEqual(expected.map(({ length }) => length));
      expect(pages.map(({ edges }) => edges.map(({ relation }) => relation.id))).toEqual(
        expected.map((all) => all.slice(0, 200)),
      );
    }
  });

  it('answer a filter over both ends of every relationship as the data says', { timeout: 600_000 }, async () => {
    for (const hop of everyHop) {
      const [first = 'Entity', ...others] = hop.direction === 'OUT' ? hop.row.from : hop.row.to;
      const of: EndName = others.length === 0 ? first : 'Entity';
      const request = { of, where: everyQuantified(hop), orderBy: [], page: { first: ids.length }, total: false };
      const page = await reader.list(request);
      expect(
        page.edges.map(({ node }) => node.id),
        `${hop.row.type} ${hop.direction}`,
      ).toEqual(expectedList(request, index));
    }
  });

  it.each(['OUT', 'IN', 'BOTH'] as const)('list the relations of entities, direction %s', async (direction) => {
    const ofParent = await Promise.all(
      entities.map((id) => reader.relations(id, { direction, page: { first: 100 }, total: true })),
    );
    const expected = entities.map((id) =>
      snapshot.relations
        .filter(({ from, to }) => entitySet.has(from) && entitySet.has(to))
        .filter(({ from, to }) => (direction !== 'IN' && from === id) || (direction !== 'OUT' && to === id))
        .map((relation) => `${relation.type} ${relation.id}`)
        .sort(),
    );
    expect(ofParent.map(({ totalCount }) => totalCount)).toEqual(expected.map(({ length }) => length));
    expect(ofParent.map(({ edges }) => edges.map(({ relation }) => `${relation.type} ${relation.id}`))).toEqual(
      expected.map((all) => all.slice(0, 100)),
    );
  });

  it('list the relations of the graph by type, ends, basis and passage', async () => {
    const [first] = snapshot.relations.filter(({ type }) => type === 'HOLDS');
    if (!first) throw new Error('The corpus has no HOLDS.');
    const passage = (first.properties.evidence as readonly string[])[0] ?? '';
    const request = {
      types: ['HOLDS', 'UNDER'],
      direction: 'BOTH',
      from: first.from,
      to: first.to,
      basis: 'STATED',
      passages: [passage],
    } as const;
    const page = await reader.relations(null, { ...request, page: { first: 10 }, total: true });
    expect(page.edges.map(({ relation }) => relation.id)).toContain(first.id);
    const all = await reader.relations(null, { types: ['HOLDS'], direction: 'BOTH', page: { last: 5 }, total: true });
    const holds = snapshot.relations
      .filter(({ type }) => type === 'HOLDS')
      .map(({ id }) => id)
      .sort();
    expect(all.totalCount).toBe(holds.length);
    expect(all.edges.map(({ relation }) => relation.id)).toEqual(holds.slice(-5));
  });

  it.each([...STATEMENTS.keys()])(
    'cypher/%s.cypher gives the columns it lists, the same as on the other engine',
    async (name) => {
      const params = parameters[name];
      if (!params) throw new Error(`Give cypher/${name}.cypher parameters in this test.`);
      const rows = await reader.run<Record<string, unknown>>(name, params);
      for (const row of rows) expect(Object.keys(row)).toEqual(STATEMENTS.get(name)?.columns);
      if (name !== 'entities-by-former-ids') expect(rows).not.toEqual([]);
      // The time of loading is the engine's own.
      const answer = name === 'graph-revision' ? rows.map(({ revision }) => revision) : rows;
      if (answers.has(name)) expect(answer).toEqual(answers.get(name));
      answers.set(name, answer);
    },
  );

  it.each([
    'law on migration',
    '477-IV',
    'No. 961',
    'kz/agency/mia',
    'ministry',
    'Minstry of Internal Affairs',
    'migrat',
    'visa',
    'work permit quota',
    'kandas',
  ])('search for "%s" finds the same five first as on the other engine', async (text) => {
    const { hits } = await reader.search({ text, kinds: [], first: 5 });
    expect(hits).not.toEqual([]);
    const answer = hits.map(({ node, score, highlights }) => ({ id: node.id, score, highlights }));
    if (answers.has(`search ${text}`)) expect(answer).toEqual(answers.get(`search ${text}`));
    answers.set(`search ${text}`, answer);
  });

  it.each(['kz/law/2011/477', 'Ministry of Internal Afairs'])(
    'name the same entities as nearest to "%s"',
    async (text) => {
      const answer = (await reader.nearest(text, 3)).map(({ id }) => id);
      expect(answer).toHaveLength(3);
      if (answers.has(`nearest ${text}`)) expect(answer).toEqual(answers.get(`nearest ${text}`));
      answers.set(`nearest ${text}`, answer);
    },
  );
});
