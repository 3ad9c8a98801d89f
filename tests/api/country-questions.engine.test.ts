/** Questions about a country's mandates, entitlements and agreements over the API: a second country, failures, and two engines that answer alike. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { openApi, type TestApi } from './support/open-api.ts';

/** Whole answers, for the engines to be compared by. */
const WHOLE: Readonly<Record<string, string>> = {
  compareMandates: `compareMandates(actors: [{ id: "kz/agency/mlspp" }, { id: "kz/agency/migration-committee" }, { id: "kz/agency/mia" }], asOf: "2024") {
    actors { id } rows { action object shared sharing disputed cells { actor { id } roles responsibilities { id textMayDiffer } holdings { id phrase basis evidence { text } } } coordination { id } }
    coordination { id } grounds { standing stated inferred disputed sources { id } revision } }`,
  mandateOverlaps: `mandateOverlaps(country: { id: "country/kz" }, asOf: "2023") {
    action object disputed responsibilities { id } holdings { id } notice { code text params { name value } } grounds { standing stated inferred disputed } }`,
  mandateGaps: `mandateGaps(country: { id: "country/kz" }) {
    entity { id } kind disputed notice { code text } relations { id } grounds { standing stated inferred disputed sources { id } } }`,
  governanceMatrix: `governanceMatrix(country: { id: "country/kz" }, asOf: "2024") { country { id } rows { dimension { id } disputed
    instruments(first: 100) { totalCount nodes { id } } actors(first: 100) { totalCount nodes { id } } agreements(first: 100) { nodes { id } }
    wellDeveloped(first: 100) { nodes { id } } needsDevelopment(first: 100) { nodes { id } } changes(first: 100) { nodes { id } }
    responsibilities(first: 100) { totalCount nodes { id } facets(by: [ACTION]) { values { value count } } } } grounds { standing stated inferred disputed } }`,
  entitlementMatrix: `entitlementMatrix(country: { id: "country/kz" }) { country { id } groups { id } benefits { id }
    cells { group { id } benefit { id } level modalities inherited inheritedFrom { id } entitlements { id } relations { id } disputed notices { code text } }
    grounds { standing stated inferred disputed } }`,
  agreementNetwork: `agreementNetwork(projection: PARTIES, includePlanned: true) { nodes { entity { id } mode degree component }
    edges { from to weight agreements { id } stages relation { id } ties { id } } components density warnings { code text } grounds { standing stated inferred disputed } }`,
  agreementChain: `agreementChain(agreement: { id: "agreement/cn-kz/labour" }) { agreement { id } parties { id phrase } signatureAuthorizedBy { id } approvedBy { id phrase evidence { text } }
    ratifiedBy { id } carriedOutBy { id holders { nodes { id } } } carriedOutUnder { id } implementedBy { id } notStated { code text } grounds { standing stated inferred disputed } }`,
};

const answers = new Map<string, unknown>();

describe.each(testEngines)('On $name', ({ openEmpty }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ corpus: 'seeds', openEmpty });
  });
  afterAll(() => api.close());

  it.each(Object.keys(WHOLE))('%s answers something, the same as the other engine', async (question) => {
    const { data } = await api.ask<Record<string, object>>(`{ ${WHOLE[question] ?? ''} }`);
    expect(Object.keys(data[question] ?? {})).not.toEqual([]);
    if (answers.has(question)) expect(data).toEqual(answers.get(question));
    answers.set(question, data);
  });
});

describe('A second country', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ corpus: 'tests/corpora/atlantis' });
  });
  afterAll(() => api.close());

  it('has its own gaps: a power and an entitlement for which its assessment names no act', async () => {
    const { data } = await api.ask<{ mandateGaps: readonly object[] }>(
      '{ mandateGaps(country: { name: "Atlantis" }) { kind entity { id } } }',
    );
    expect(data.mandateGaps).toEqual([
      { kind: 'NO_LEGAL_BASIS', entity: { id: 'xa/entitlement/emergency-care-irregular' } },
      { kind: 'NO_LEGAL_BASIS', entity: { id: 'xa/responsibility/ministry-of-harbours/suspend-departures' } },
    ]);
  });

  it('shares its agreement with the other party, of whose consent nothing is stated', async () => {
    const { data } = await api.ask<Record<string, readonly { kind: string; entity: { id: string } }[]>>(
      '{ mandateGaps(country: { id: "country/xl" }, kinds: [CONSENT_NOT_STATED]) { kind entity { id } } }',
    );
    expect(data['mandateGaps']).toEqual([{ kind: 'CONSENT_NOT_STATED', entity: { id: 'agreement/xa-xl/divers' } }]);
  });

  it('has a matrix of its own, in which narrower groups have what broader ones have', async () => {
    const { data } = await api.ask<{ entitlementMatrix: { cells: readonly object[] } }>(
      `{ entitlementMatrix(country: { id: "country/xa" }, benefits: [{ name: "Health care" }]) {
        cells(stated: true) { group { name } level entitlements { id } } } }`,
    );
    expect(data.entitlementMatrix.cells).toEqual([
      {
        group: { name: 'People without papers' },
        level: 'EMERGENCY_ONLY',
        entitlements: [{ id: 'xa/entitlement/emergency-care-irregular' }],
      },
      {
        group: { name: 'Permanent residents' },
        level: 'EQUAL_TO_CITIZENS',
        entitlements: [{ id: 'xa/entitlement/health-care-permanent-residents' }],
      },
    ]);
  });

  it('has an empty matrix where nothing is known of it, and says that it stands on nothing', async () => {
    const { data } = await api.ask<{ entitlementMatrix: object }>(
      '{ entitlementMatrix(country: { name: "Mu" }) { groups { id } cells { level } grounds { standing } } }',
    );
    expect(data.entitlementMatrix).toEqual({ groups: [], cells: [], grounds: { standing: 'NOT_STATED' } });
  });

  it('is drawn without what is only negotiated, unless that is asked for', async () => {
    const network = async (args: string) => {
      const { data } = await api.ask<{
        agreementNetwork: { edges: readonly { weight: number }[]; warnings: readonly { code: string }[] };
      }>(`{ agreementNetwork(${args}) { edges { weight } warnings { code } } }`);
      const { edges, warnings } = data.agreementNetwork;
      return { weights: edges.map(({ weight }) => weight), codes: warnings.map(({ code }) => code) };
    };
    expect(await network('projection: PARTIES')).toEqual({
      weights: [1],
      codes: ['NETWORK_CENTRED_ON_SOURCES', 'NETWORK_PLANNED_LEFT_OUT'],
    });
    expect(await network('projection: PARTIES, includePlanned: true')).toEqual({
      weights: [2],
      codes: ['NETWORK_CENTRED_ON_SOURCES'],
    });
    expect((await network('where: { stage: { eq: NEGOTIATING } }')).weights).toEqual([1, 1]);
    expect((await network('includePlanned: true, asOf: "2022"')).weights).toEqual([1, 1]);
  });

  it('shows in its governance what its own assessment cites, each cell with its page', async () => {
    const { data } = await api.ask<{ governanceMatrix: { rows: readonly object[] } }>(
      `{ governanceMatrix(country: { id: "country/xa" }) { rows { dimension { number } disputed
        instruments(first: 1) { totalCount nodes { id } } agreements { nodes { id } } wellDeveloped { totalCount } } } }`,
    );
    expect(data.governanceMatrix.rows[2]).toEqual({
      dimension: { number: 3 },
      disputed: true,
      instruments: { totalCount: 4, nodes: [{ id: 'xa/law/2011/7-ii' }] },
      agreements: { nodes: [{ id: 'agreement/xa-xl/divers' }, { id: 'agreement/xa-xl/readmission' }] },
      wellDeveloped: { totalCount: 2 },
    });
  });

  it('shows in its governance the one dimension that is asked for, and none where there is no such dimension', async () => {
    const row = (dimension: string) =>
      api.ask<{ governanceMatrix: { rows: readonly { dimension: { id: string } }[] } }>(
        `{ governanceMatrix(country: { id: "country/xa" }) { rows(dimension: "${dimension}") { dimension { id } } } }`,
      );
    const { data } = await api.ask<{ governanceMatrix: { rows: readonly { dimension: { id: string } }[] } }>(
      '{ governanceMatrix(country: { id: "country/xa" }) { rows { dimension { id } } } }',
    );
    const id = data.governanceMatrix.rows[2]?.dimension.id ?? '';
    expect((await row(id)).data.governanceMatrix.rows).toEqual([{ dimension: { id } }]);
    expect((await row('migof/no-such')).data.governanceMatrix.rows).toEqual([]);
  });

  /** The graph's own errors carry their code themselves; the server moves it to the extensions. */
  const codeOf = async (query: string): Promise<unknown> => {
    const [error] = (await api.result(query)).errors ?? [];
    const cause = error?.originalError;
    return error?.extensions['code'] ?? (cause && 'code' in cause ? cause.code : undefined);
  };

  it.each([
    ['an unknown country', '{ mandateGaps(country: { id: "country/zz" }) { kind } }', 'NOT_FOUND'],
    [
      'something that is no country',
      '{ mandateOverlaps(country: { id: "xa/agency/archon" }) { action } }',
      'REF_KIND_INVALID',
    ],
    [
      'something that is no actor',
      '{ compareMandates(actors: [{ id: "xa/law/2011/7-ii" }]) { rows { action } } }',
      'REF_KIND_INVALID',
    ],
    ['nobody to compare', '{ compareMandates(actors: []) { rows { action } } }', 'ARGUMENT_INVALID'],
    [
      'a group that there is not',
      '{ entitlementMatrix(country: { id: "country/xa" }, groups: [{ name: "Sirens" }]) { cells { level } } }',
      'NOT_FOUND',
    ],
    [
      'an act for an agreement',
      '{ agreementChain(agreement: { number: "3-III" }) { notStated { code } } }',
      'REF_KIND_INVALID',
    ],
    [
      'a page too large in a cell',
      '{ governanceMatrix(country: { id: "country/xa" }) { rows { actors(first: 500) { totalCount } } } }',
      'PAGE_TOO_LARGE',
    ],
    [
      'a cursor of another cell',
      '{ governanceMatrix(country: { id: "country/xa" }) { rows { actors(after: "abc") { totalCount } } } }',
      'CURSOR_INVALID',
    ],
  ])('refuses %s', async (_what, query, code) => {
    expect(await codeOf(query)).toBe(code);
  });

  it('refuses to compare more than twenty actors', async () => {
    const actors = Array.from({ length: 21 }, () => '{ id: "xa/agency/archon" }').join(', ');
    expect(await codeOf(`{ compareMandates(actors: [${actors}]) { rows { action } } }`)).toBe('ARGUMENT_INVALID');
  });

  it('refuses a filter of a network that is too deep', async () => {
    const deep = Array.from({ length: 9 }, () => 'not: {').join(' ');
    const query = `{ agreementNetwork(where: { ${deep} stage: { eq: SIGNED } ${'}'.repeat(9)} }) { components } }`;
    expect(await codeOf(query)).toBe('FILTER_TOO_DEEP');
  });

  it('compares an actor named twice once, and one without a task with an empty column', async () => {
    const { data } = await api.ask<{ compareMandates: { actors: readonly object[]; rows: readonly object[] } }>(
      `{ compareMandates(actors: [{ id: "xa/agency/harbours" }, { name: "Ministry of Harbours" }, { id: "xa/agency/archon" }], instrument: { number: "7-II" }) {
        actors { id } rows { action shared cells { responsibilities { id } } } } }`,
    );
    expect(data.compareMandates.actors).toEqual([{ id: 'xa/agency/ministry-of-harbours' }, { id: 'xa/agency/archon' }]);
    expect(data.compareMandates.rows).toHaveLength(3);
  });
});
