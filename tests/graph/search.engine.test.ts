/** Search over the made-up country: both engines put the same five first, and the one a user means before all others. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphEngine, type GraphReader, openReader, projectCorpus } from '../../src/graph/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import { testEngines } from '../support/engines.ts';

const { corpus } = await readSeeds('tests/corpora/atlantis');
const snapshot = projectCorpus(corpus);

/** What the first engine answered, for the next to be compared with. */
const answers = new Map<string, readonly string[]>();

describe.each(testEngines)('search on $name', ({ openEmpty }) => {
  let engine: GraphEngine;
  let reader: GraphReader;

  beforeAll(async () => {
    engine = await openEmpty();
    await engine.load(snapshot);
    reader = openReader({ engine, cache: null, currentRevision: snapshot.revision });
  });
  afterAll(() => engine.close());

  it.each([
    ['a number', '7-II', 'xa/law/2011/7-ii'],
    ['a number as lawyers write it', 'No. 12', 'xa/decree/2019/12'],
    ["another issuer's number of a joint act", 'No. 41', 'xa/order/2020/88'],
    ['an id', 'xa/system/gate', 'xa/system/gate'],
    ['a former id', 'xa/agency/harbours', 'xa/agency/ministry-of-harbours'],
    ['a name', 'law on passage', 'xa/law/2011/7-ii'],
    ['an alias', 'MoH', 'xa/agency/ministry-of-harbours'],
    ['the beginning of a name', 'Bureau of Ti', 'xa/agency/bureau-of-tides'],
    ['a name with a typo', 'Regestry of Newcomers', 'xa/agency/registry-of-newcomers'],
    ['a typo among words that stand everywhere', 'the Ministri of a Harbors', 'xa/agency/ministry-of-harbours'],
  ])('by %s puts what is meant first, and the same four after it', async (_how, text, id) => {
    const { hits, totalCount } = await reader.search({ text, kinds: [], first: 5 });
    const found = hits.map(({ node }) => node.id);
    expect(found[0]).toBe(id);
    expect(totalCount).toBeGreaterThanOrEqual(found.length);
    expect(answers.get(text) ?? found).toEqual(found);
    answers.set(text, found);
  });

  it('finds nothing by the small words of a text that names nothing here', async () => {
    expect((await reader.search({ text: 'Право о рыбе', kinds: [], first: 5 })).hits).toEqual([]);
  });

  it('answers a text that no index could look for', async () => {
    const { hits } = await reader.search({ text: `harbours ${'x'.repeat(3000)}`, kinds: [], first: 5 });
    expect(hits[0]?.node.id).toBe('xa/agency/ministry-of-harbours');
    const many = Array.from({ length: 2000 }, (_, at) => `word${at}`).join(' ');
    expect((await reader.search({ text: many, kinds: [], first: 5 })).hits).toEqual([]);
  });

  it('goes on from page to page without a gap or a repeat', async () => {
    const whole = await reader.search({ text: 'ministry law', kinds: [], first: 100 });
    const first = await reader.search({ text: 'ministry law', kinds: [], first: 2 });
    const rest = await reader.search({
      text: 'ministry law',
      kinds: [],
      first: 100,
      after: first.pageInfo.endCursor ?? '',
    });
    expect([...first.hits, ...rest.hits].map(({ node }) => node.id)).toEqual(whole.hits.map(({ node }) => node.id));
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('keeps to the kinds that were asked for', async () => {
    const { hits } = await reader.search({ text: 'passage', kinds: ['Provision'], first: 20 });
    expect(new Set(hits.map(({ node }) => node.kind))).toEqual(new Set(['Provision']));
  });

  it('finds nothing for a text without letters and digits, and for words that stand nowhere', async () => {
    expect((await reader.search({ text: ' ** ', kinds: [], first: 5 })).hits).toEqual([]);
    expect((await reader.search({ text: 'qwxyzzk', kinds: [], first: 5 })).hits).toEqual([]);
  });
});
