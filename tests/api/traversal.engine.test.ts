/** How the API is walked, over a made-up country: nodes, relations, dates, search, the graph as a whole. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { openApi, type TestApi } from './support/open-api.ts';

const LAW = 'xa/law/2011/7-ii';
const TASK = 'xa/responsibility/ministry-of-harbours/issue-landing-visas';

describe.each(testEngines)('Traversal on $name', ({ openEmpty }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ corpus: 'tests/corpora/atlantis', openEmpty });
  });
  afterAll(() => api.close());

  const ask = async (query: string, variables?: Readonly<Record<string, unknown>>) =>
    (await api.ask<never>(query, variables)).data as unknown;

  it('finds an entity by id and by former id, and nothing by an unknown one', async () => {
    const data = await ask(`{
      now: entity(id: "xa/agency/ministry-of-harbours") { name }
      before: entity(id: "xa/agency/harbours") { id name(language: "ru") formerIds }
      none: entity(id: "xa/agency/none") { id }
      passage: entity(id: "atlantis-review-2021#2.1/p1") { id }
    }`);
    expect(data).toEqual({
      now: { name: 'Ministry of Harbours' },
      before: { id: 'xa/agency/ministry-of-harbours', name: 'Министерство гаваней', formerIds: ['xa/agency/harbours'] },
      none: null,
      passage: null,
    });
  });

  it('gives nodes of every sort in the order asked', async () => {
    const ids = ['atlantis-review-2021', LAW, 'xa/law/none', 'atlantis-review-2021#fn1'];
    expect(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })).toEqual({
      nodes: [
        { __typename: 'Source', id: ids[0] },
        { __typename: 'Law', id: LAW },
        null,
        { __typename: 'Passage', id: ids[3] },
      ],
    });
  });

  it('leaves out by asOf what came later or had ended, and says how far the rest is known', async () => {
    const data = await ask(`{
      early: laws(asOf: "2012", orderBy: [{ field: NUMBER }]) { totalCount nodes { number forceOn(date: "2012") } }
      decrees(asOf: "2020") { nodes { number } }
      agreements(asOf: "2024") { nodes { id } }
      tasks: responsibilities(asOf: "2015", where: { id: { eq: "${TASK}" } }) { nodes { textMayDiffer } }
      now: responsibilities(where: { id: { eq: "${TASK}" } }) { nodes { textMayDiffer } }
      later: responsibilities(asOf: "2020", where: { id: { eq: "${TASK}" } }) { nodes { textMayDiffer } }
    }`);
    expect(data).toEqual({
      early: { totalCount: 1, nodes: [{ number: '7-II', forceOn: 'NO_REPEAL_NOTED' }] },
      decrees: { nodes: [{ number: '12' }] },
      agreements: { nodes: [{ id: 'agreement/xa-xl/divers' }] },
      tasks: { nodes: [{ textMayDiffer: true }] },
      now: { nodes: [{ textMayDiffer: null }] },
      later: { nodes: [{ textMayDiffer: false }] },
    });
  });

  it('follows a relation both ways with the properties of its edge', async () => {
    const data = await ask(
      `{
      country(id: "country/xa") { ... on Country { agreements(edgeWhere: { consentBy: { eq: RATIFICATION } }) { totalCount edges { ratified consentBy basis disputed node { name
        parties(orderBy: [{ field: ID }]) { edges { phrase node { __typename id } } } } } } } }
    }`.replace('country(id', 'country: entity(id'),
    );
    expect(data).toMatchObject({
      country: {
        agreements: {
          totalCount: 1,
          edges: [
            {
              ratified: '2019',
              consentBy: 'RATIFICATION',
              basis: 'STATED',
              disputed: false,
              node: {
                parties: {
                  edges: [
                    {
                      phrase: 'Atlantis is a party to the Agreement on the Work of Divers.',
                      node: { __typename: 'Country', id: 'country/xa' },
                    },
                    { node: { id: 'country/xl' } },
                  ],
                },
              },
            },
          ],
        },
      },
    });
  });

  it('lists all relations of an entity, and of the graph, with the reason of what is inferred', async () => {
    const data = await ask(`{
      entity(id: "group/irregular-migrants") { relations(types: [BROADER], direction: OUT) { totalCount nodes { id phrase basis reason from { id } to { id } } } }
      relations(where: { types: [RATIFIES], basis: STATED }) { totalCount nodes { phrase evidence { text } } }
    }`);
    expect(data).toMatchObject({
      entity: {
        relations: {
          totalCount: 1,
          nodes: [
            {
              id: 'group/irregular-migrants~BROADER~group/migrants',
              phrase: 'People without papers belong to Migrants.',
              basis: 'INFERRED',
              reason: 'They are named beside permanent residents.',
              to: { id: 'group/migrants' },
            },
          ],
        },
      },
      relations: { totalCount: 1 },
    });
  });

  it('searches names in both scripts, with highlights', async () => {
    const data = (await ask(`{ a: search(text: "Harbors ministry", first: 1) { nodes { id } }
      b: search(text: "гаваней", first: 1) { edges { score node { id } highlights { property value ranges { start end } } } } }`)) as {
      b: { edges: { highlights: { value: string }[] }[] };
    };
    expect(data).toMatchObject({
      a: { nodes: [{ id: 'xa/agency/ministry-of-harbours' }] },
      b: { edges: [{ node: { id: 'xa/agency/ministry-of-harbours' } }] },
    });
    expect(data.b.edges[0]?.highlights.length).toBeGreaterThan(0);
  });

  it('describes the graph it answers from', async () => {
    const { graph } = (await ask(
      '{ graph { revision contentHash engine entities relations kinds { kind count } sources { id } } entities { totalCount } }',
    )) as {
      graph: { entities: number; relations: number; kinds: { kind: string; count: number }[]; engine: string };
    };
    expect(graph.kinds.find(({ kind }) => kind === 'CONFLICT')?.count).toBe(2);
    expect(graph.entities).toBe(graph.kinds.reduce((sum, { count }) => sum + count, 0));
    expect(graph.relations).toBeGreaterThan(graph.entities);
    expect(graph).toMatchObject({ engine: expect.any(String), sources: [{}, {}] });
  });
});
