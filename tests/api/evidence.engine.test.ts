/** How the API says how it knows, over a made-up country: statements, disputes, inferences, citations, facts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { openApi, type TestApi } from './support/open-api.ts';

const LAW = 'xa/law/2011/7-ii';
const TASK = 'xa/responsibility/ministry-of-harbours/issue-landing-visas';

describe.each(testEngines)('Evidence on $name', ({ openEmpty }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ corpus: 'tests/corpora/atlantis', openEmpty });
  });
  afterAll(() => api.close());

  const ask = async (query: string, variables?: Readonly<Record<string, unknown>>) =>
    (await api.ask<never>(query, variables)).data as unknown;

  it('states each property with its evidence, and a disputed one with every claim', async () => {
    const data = await ask(`{ entity(id: "${LAW}") { statements(properties: ["adopted", "lastUpdated", "nothing"]) {
      property value basis status evidence { text } claims { value evidence { passage { id } } }
    } conflicts { id nature } } }`);
    expect(data).toEqual({
      entity: {
        statements: [
          {
            property: 'adopted',
            value: '2011-07-22',
            basis: 'STATED',
            status: 'DISPUTED',
            evidence: [{ text: expect.stringContaining('Review of Atlantis 2021, ') }],
            claims: [
              {
                value: '2011-07-22',
                evidence: [{ passage: { id: 'atlantis-review-2021#key-sources/assembly/2011' } }],
              },
              { value: '2011-06', evidence: [{ passage: { id: 'atlantis-gazette-2022#p2' } }] },
            ],
          },
          expect.objectContaining({ property: 'lastUpdated', value: '2019-02-01', status: 'STATED', claims: [] }),
        ],
        conflicts: [{ id: 'conflict/law-on-passage-adopted', nature: 'VALUE' }],
      },
    });
  });

  it('keeps a disputed value null where no claim is the act’s own', async () => {
    const data = await ask(`{ agreements(where: { statements: { property: "signed", status: [DISPUTED] } }) { nodes {
      id signed statements(properties: ["signed"]) { value status claims { value } }
    } } }`);
    expect(data).toEqual({
      agreements: {
        nodes: [
          {
            id: 'agreement/xa-xl/divers',
            signed: null,
            statements: [{ value: null, status: 'DISPUTED', claims: [{ value: '2018-06-14' }, { value: '2017' }] }],
          },
        ],
      },
    });
  });

  it('says what follows from the approving act, and that it follows', async () => {
    const data =
      await ask(`{ policies { nodes { name adopted statements(properties: ["adopted"]) { basis reason } approvedBy { edges { phrase } }
      citeAs { authority text } } } }`);
    expect(data).toMatchObject({
      policies: {
        nodes: [
          {
            adopted: '2019-05-03',
            statements: [{ basis: 'INFERRED', reason: expect.stringContaining('Decree No. 12') }],
            citeAs: { authority: 'Concept of Movement for 2019–2024 (Decree 12)' },
          },
        ],
      },
    });
  });

  it('cites in BibTeX and CSL-JSON, with an address that names the revision', async () => {
    const { entity, graph } = (await ask(
      `{ graph { revision } entity(id: "${TASK}") { citeAs { authority bibtex cslJson permalink reportedIn { text } } } }`,
    )) as {
      entity: { citeAs: Record<'authority' | 'bibtex' | 'cslJson' | 'permalink', string> };
      graph: { revision: string };
    };
    const { citeAs } = entity;
    expect(citeAs.authority).toBe('Law 7-II, Article 4');
    expect(citeAs.permalink).toBe(`/id/${TASK}?revision=${graph.revision}`);
    expect(citeAs.bibtex).toContain('@misc{xa-responsibility-ministry-of-harbours-issue-landing-visas,');
    expect(JSON.parse(citeAs.cslJson)).toEqual([
      {
        id: TASK,
        type: 'legislation',
        title: 'Law on Passage, No. 7-II of 22 July 2011, Article 4',
        number: '7-II',
        issued: { 'date-parts': [[2011, 7, 22]] },
        note: 'as reported in Review of Atlantis 2021, section 2.1, paragraph 1',
        archive: 'MandateGraph',
        version: graph.revision,
        URL: citeAs.permalink,
      },
    ]);
  });

  it('shows the facts a passage supports: properties and relations', async () => {
    const data =
      (await ask(`{ node(id: "atlantis-review-2021#2.1/p1") { ... on Passage { label source { name } parent { label } facts(first: 200) {
      totalCount nodes { __typename ... on Statement { property entity { id } evidence { passage { id } } } ... on Relation { id type evidence { passage { id } } } }
    } } } }`)) as {
        node: {
          facts: {
            totalCount: number;
            nodes: { __typename: string; id?: string; evidence: { passage: { id: string } }[] }[];
          };
        };
      };
    const { facts } = data.node;
    expect(data.node).toMatchObject({
      label: 'section 2.1, paragraph 1',
      source: { name: 'Review of Atlantis 2021' },
      parent: { label: 'section 2.1' },
    });
    expect(facts.nodes).toHaveLength(facts.totalCount);
    expect(
      facts.nodes.every(({ evidence }) => evidence.some(({ passage }) => passage.id === 'atlantis-review-2021#2.1/p1')),
    ).toBe(true);
    expect(facts.nodes.map(({ id }) => id)).toContain(`xa/agency/ministry-of-harbours~HOLDS~${TASK}`);
  });

  it('covers a source: outline in reading order, and how much of it is taken up', async () => {
    const data = await ask(
      `{ sources(where: { kind: { eq: NEWS_ARTICLE } }) { nodes { id complete coverage { passages covered excused } outline { locator } } } }`,
    );
    expect(data).toEqual({
      sources: {
        nodes: [
          {
            id: 'atlantis-gazette-2022',
            complete: true,
            coverage: { passages: 5, covered: 3, excused: 2 },
            outline: ['title', 'p1', 'p2', 'p3', 'p4'].map((locator) => ({ locator })),
          },
        ],
      },
    });
  });
});
