/** How things are linked, over a made-up country: paths, neighbourhoods, and what a question is told that names nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { openApi, type TestApi } from './support/open-api.ts';

const MINISTRY = 'xa/agency/ministry-of-harbours';
const TASKS = 'xa/responsibility/ministry-of-harbours';
const LAW = 'xa/law/2011/7-ii';

interface Paths {
  readonly paths: {
    readonly truncated: boolean;
    readonly notices: readonly { readonly code: string; readonly text: string }[];
    readonly paths: readonly {
      readonly length: number;
      readonly text: string;
      readonly entities: readonly { readonly id: string }[];
    }[];
  };
}

describe.each(testEngines)('Links on $name', ({ openEmpty }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ corpus: 'tests/corpora/atlantis', openEmpty });
  });
  afterAll(() => api.close());

  const pathsOf = async (args: string) =>
    (
      await api.ask<Paths>(
        `{ paths(${args}) { truncated notices { code text } paths { length text entities { id } } } }`,
      )
    ).data.paths;
  const routes = async (args: string) =>
    (await pathsOf(args)).paths.map(({ entities }) => entities.map(({ id }) => id).slice(1, -1));
  const errorOf = async (query: string) => (await api.result(query)).errors?.[0]?.extensions;

  it('lead from a body to a law over each of its tasks, shortest first', async () => {
    const { paths, truncated, notices } = await pathsOf('from: { name: "MoH" }, to: { number: "No. 7-II" }, first: 4');
    expect(paths.map(({ length, entities }) => [length, entities[1]?.id])).toEqual([
      [2, `${TASKS}/issue-landing-visas`],
      [2, `${TASKS}/publish-figures`],
      [2, `${TASKS}/register-newcomers`],
      [3, `${TASKS}/issue-landing-visas`],
    ]);
    expect({ truncated, notices }).toEqual({ truncated: false, notices: [] });
  });

  it('are explained in sentences', async () => {
    const [path] = (await pathsOf('from: { name: "Ministry of Harbours" }, to: { name: "law on passage" }')).paths;
    expect(path?.text).toBe(
      'From the Ministry of Harbours to the Law on Passage in 2 steps. The Ministry of Harbours is the competent authority for issuing landing visas. Issuing landing visas rests on the Law on Passage.',
    );
  });

  it('tell the reason of what is inferred', async () => {
    const [path] = (await pathsOf('from: { id: "group/asylum-seekers" }, to: { id: "group/irregular-migrants" }'))
      .paths;
    expect(path?.text).toContain(
      'Asylum seekers belong to Migrants (inferred: Someone who asks for asylum has moved). People without papers belong to Migrants (inferred: They are named beside permanent residents).',
    );
  });

  it('carry relation, basis and evidence on every hop, and say what the answer stands on', async () => {
    const { data } = await api.ask<unknown>(`{ paths(from: { id: "${MINISTRY}" }, to: { id: "${LAW}" }, first: 1) {
      paths { hops { id type phrase basis reason disputed evidence { text } from { id } to { id } } }
      grounds { standing stated inferred disputed sources { id } } } }`);
    const task = `${TASKS}/issue-landing-visas`;
    const evidence = [{ text: expect.stringContaining('section 2.1, paragraph 1') }];
    const shared = { basis: 'STATED', reason: null, disputed: false, evidence };
    expect(data).toEqual({
      paths: {
        paths: [
          {
            hops: [
              {
                ...shared,
                id: `${MINISTRY}~HOLDS~${task}`,
                type: 'HOLDS',
                phrase: 'The Ministry of Harbours is the competent authority for issuing landing visas.',
                from: { id: MINISTRY },
                to: { id: task },
              },
              {
                ...shared,
                id: `${task}~UNDER~${LAW}`,
                type: 'UNDER',
                phrase: 'Issuing landing visas rests on the Law on Passage.',
                from: { id: task },
                to: { id: LAW },
              },
            ],
          },
        ],
        grounds: { standing: 'STATED', stated: 2, inferred: 0, disputed: 0, sources: [{ id: 'atlantis-review-2021' }] },
      },
    });
  });

  it('do not pass through a country, unless the types to follow are named', async () => {
    const ends = 'from: { name: "Tide Process" }, to: { id: "agreement/xa-xl/divers" }';
    expect(await routes(ends)).not.toContainEqual(['country/xa']);
    expect(await routes(`${ends}, types: [MEMBER_OF, PARTY_TO]`)).toContainEqual(['country/xa']);
  });

  it('follow what is derived at load only where it is named', async () => {
    const ends = `from: { id: "${MINISTRY}" }, to: { id: "migof/migrants-rights" }, maxHops: 1`;
    expect((await pathsOf(ends)).notices).toMatchObject([{ code: 'PATH_NOT_FOUND' }, { code: 'PATH_HUBS_LEFT_OUT' }]);
    const named = await api.ask<{ dimensions: { nodes: readonly { id: string }[] } }>(
      `{ dimensions(where: { citations: { some: { node: { id: { eq: "${MINISTRY}" } } } } }, first: 1) { nodes { id } } }`,
    );
    const dimension = named.data.dimensions.nodes[0]?.id ?? '';
    expect(await routes(`from: { id: "${MINISTRY}" }, to: { id: "${dimension}" }, types: [CITED_UNDER]`)).toEqual([[]]);
  });

  it('leave out what a date leaves out, but for the ends', async () => {
    const ends = `from: { id: "${MINISTRY}" }, to: { id: "${LAW}" }, first: 3`;
    expect(await routes(`${ends}, asOf: "2015"`)).toHaveLength(3);
    expect(await pathsOf(`${ends}, asOf: "2010"`)).toEqual({
      paths: [],
      truncated: false,
      notices: [
        {
          code: 'PATH_NOT_FOUND',
          text: 'These sources link “Ministry of Harbours” and “Law on Passage” by no path within the limit of steps (4); it does not follow that nothing links them.',
        },
        {
          code: 'PATH_SEARCH_NARROWED',
          text: 'It was not looked everywhere, as asked (as of 2010): without that there may be more.',
        },
      ],
    });
  });

  it('avoid what is to be avoided', async () => {
    const found = await routes(
      `from: { id: "${MINISTRY}" }, to: { id: "${LAW}" }, maxHops: 2, avoid: [{ name: "Issuing landing visas" }]`,
    );
    expect(found).toEqual([[`${TASKS}/publish-figures`], [`${TASKS}/register-newcomers`]]);
  });

  it('lead to the nearest of a kind', async () => {
    const { paths } = await pathsOf(`from: { id: "xa/system/gate" }, toKinds: [LAW, ORDER]`);
    expect(paths.map(({ length, entities }) => [length, entities.at(-1)?.id])).toEqual([
      [2, LAW],
      [2, 'xa/order/2020/88'],
    ]);
  });

  it('have no path from a thing to itself', async () => {
    expect(await pathsOf(`from: { id: "${LAW}" }, to: { number: "7-II" }`)).toMatchObject({
      paths: [],
      notices: [{ code: 'PATH_SAME_ENTITY' }],
    });
  });

  it('show around an entity what is near, with every relation among it', async () => {
    const { data } = await api.ask<{
      neighbourhood: {
        entities: readonly { id: string }[];
        relations: readonly { from: { id: string }; to: { id: string } }[];
        truncated: boolean;
        grounds: { stated: number; inferred: number };
      };
    }>(`{ neighbourhood(of: { name: "Gate database" }, depth: 2, kinds: [SYSTEM, AGENCY, RESPONSIBILITY]) {
      entities { id } truncated relations { from { id } to { id } } grounds { stated inferred } } }`);
    const { entities, relations, truncated, grounds } = data.neighbourhood;
    const ids = entities.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual([
      'xa/system/gate',
      MINISTRY,
      'xa/agency/registry-of-newcomers',
      `${TASKS}/register-newcomers`,
    ]);
    expect(ids.slice(4)).toEqual([
      'xa/agency/dock-office',
      `${TASKS}/issue-landing-visas`,
      `${TASKS}/publish-figures`,
      `${TASKS}/suspend-departures`,
    ]);
    for (const { from, to } of relations) expect([ids.includes(from.id), ids.includes(to.id)]).toEqual([true, true]);
    expect(relations.map(({ from, to }) => `${from.id} ${to.id}`)).toContain(
      `xa/agency/registry-of-newcomers ${MINISTRY}`,
    );
    expect({ truncated, facts: grounds.stated + grounds.inferred }).toEqual({
      truncated: false,
      facts: relations.length,
    });
  });

  it('say when more surrounds an entity than the answer holds', async () => {
    const { data } = await api.ask<unknown>(
      `{ neighbourhood(of: { id: "${MINISTRY}" }, first: 2) { truncated entities { id } } }`,
    );
    expect(data).toMatchObject({ neighbourhood: { truncated: true, entities: [{ id: MINISTRY }, {}, {}] } });
  });

  it('can be asked again at the permalink', async () => {
    const query =
      'query Links($to: Ref!, $kinds: [EntityKind!]) { neighbourhood(of: $to, kinds: $kinds) { entities { id } grounds { permalink revision } } }';
    const variables = { to: { id: LAW }, kinds: ['PROVISION'] };
    const { data } = await api.ask<{ neighbourhood: { grounds: { permalink: string; revision: string } } }>(
      query,
      variables,
    );
    const { permalink, revision } = data.neighbourhood.grounds;
    const address = new URL(permalink, 'http://localhost');
    expect(address.searchParams.get('revision')).toBe(revision);
    expect(JSON.parse(address.searchParams.get('variables') ?? '')).toEqual(variables);
    const again = await api.ask(address.searchParams.get('query') ?? '', variables);
    expect(again.data).toEqual(data);
  });

  it('name the nearest where a reference names nothing', async () => {
    const unknown = await errorOf('{ paths(from: { name: "Ministry of Harbors" }, toKinds: [LAW]) { truncated } }');
    expect(unknown).toMatchObject({
      code: 'NOT_FOUND',
      remedy: expect.stringContaining('Ministry of Harbours (xa/agency/ministry-of-harbours)'),
      candidates: [{ id: MINISTRY, kind: 'AGENCY', name: 'Ministry of Harbours' }, {}, {}, {}, {}],
    });
    expect(await errorOf('{ neighbourhood(of: { number: "999" }) { truncated } }')).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await errorOf('{ neighbourhood(of: { id: "atlantis-review-2021" }) { truncated } }')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('name all candidates where a reference names several', async () => {
    expect(await errorOf('{ neighbourhood(of: { number: "5" }) { truncated } }')).toMatchObject({
      code: 'REF_AMBIGUOUS',
      candidates: [{ id: 'xa/decree/2003/5' }, { id: 'xa/law/2011/7-ii/art-5' }],
    });
  });

  it('find a former id and a name in another language', async () => {
    const { data } = await api.ask<unknown>(
      '{ a: neighbourhood(of: { id: "xa/agency/harbours" }, first: 0) { entities { id } } b: neighbourhood(of: { name: "Министерство гаваней" }, first: 0) { entities { id } } }',
    );
    expect(data).toEqual({ a: { entities: [{ id: MINISTRY }] }, b: { entities: [{ id: MINISTRY }] } });
  });

  it.each([
    [
      'paths longer than six steps',
      'paths(from: { name: "Mu" }, toKinds: [LAW], maxHops: 7) { truncated }',
      'TOO_DEEP',
    ],
    ['paths of no step', 'paths(from: { name: "Mu" }, toKinds: [LAW], maxHops: 0) { truncated }', 'TOO_DEEP'],
    ['a neighbourhood of five levels', 'neighbourhood(of: { name: "Mu" }, depth: 5) { truncated }', 'TOO_DEEP'],
    ['paths without an end', 'paths(from: { name: "Mu" }) { truncated }', 'ARGUMENT_INVALID'],
    [
      'paths to an entity and to kinds',
      'paths(from: { name: "Mu" }, to: { name: "Lemuria" }, toKinds: [LAW]) { truncated }',
      'ARGUMENT_INVALID',
    ],
    [
      'more than two hundred paths',
      'paths(from: { name: "Mu" }, toKinds: [LAW], first: 201) { truncated }',
      'PAGE_TOO_LARGE',
    ],
  ])('refuse %s', async (_, query, code) => {
    expect(await errorOf(`{ ${query} }`)).toMatchObject({ code, remedy: expect.any(String) });
  });

  it('refuse a reference that names in two ways', async () => {
    const { errors } = await api.result('{ neighbourhood(of: { id: "a/b", name: "Mu" }) { truncated } }');
    expect(errors?.[0]?.message).toMatch(/exactly one key/i);
  });
});
