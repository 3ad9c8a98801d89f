/** Facets of lists: counted over all that the filter takes, the same on every engine and as the data say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectCorpus } from '../../src/graph/index.ts';
import { type Kind, kindToEnum } from '../../src/model/index.ts';
import { facetsOf, LISTED_ENDS, ROOT_LISTS } from '../../src/schema/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import { testEngines } from '../support/engines.ts';
import { indexSnapshot } from '../support/evaluate-condition.ts';
import { expectedFacet } from '../support/expected-facet.ts';
import { openApi, type TestApi } from './support/open-api.ts';

interface Facet {
  readonly name: string;
  readonly more: boolean;
  readonly values: readonly {
    readonly value: string;
    readonly count: number;
    readonly entity: { readonly name: string } | null;
  }[];
}

const FACETS = '{ name more values { value count entity { name } } }';

const index = indexSnapshot(projectCorpus((await readSeeds('seeds')).corpus));

/** What the first engine answered, for the next to be compared with. */
const answers = new Map<string, unknown>();

describe.each(testEngines)('Facets on $name', ({ openEmpty }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ corpus: 'seeds', openEmpty });
  });
  afterAll(() => api.close());

  const facets = async (list: string, args: string, facetArgs: string): Promise<readonly Facet[]> => {
    const { data } = await api.ask<Record<string, { facets: readonly Facet[] }>>(
      `{ ${list}${args} { facets(${facetArgs}) ${FACETS} } }`,
    );
    return data[list]?.facets ?? [];
  };

  it('count agreements by stage, whatever the page shows', async () => {
    const [stage] = await facets('agreements', '(first: 1)', 'by: [STAGE]');
    expect(stage).toMatchObject({ name: 'STAGE', more: false });
    const { data } = await api.ask<{ agreements: { nodes: readonly { stage: string }[] } }>(
      '{ agreements(first: 200) { nodes { stage } } }',
    );
    const expected = new Map<string, number>();
    for (const { stage: each } of data.agreements.nodes) expected.set(each, (expected.get(each) ?? 0) + 1);
    expect(new Map(stage?.values.map(({ value, count }) => [value, count]))).toEqual(expected);
  });

  it('count within the filter and the date that the list is asked for', async () => {
    const [subjects] = await facets(
      'agreements',
      '(where: { parties: { some: { node: { id: { eq: "country/uz" } } } } })',
      'by: [SUBJECTS]',
    );
    // Section 3.1 and 4.1: one agreement on labour and its protection, one against irregular migration.
    expect(subjects?.values.map(({ value, count }) => [value, count])).toEqual([
      ['IRREGULAR_MIGRATION', 1],
      ['LABOUR', 1],
      ['SOCIAL_PROTECTION', 1],
    ]);
    const [before] = await facets('agreements', '(asOf: "2010")', 'by: [STAGE]');
    expect(before?.values.map(({ value }) => value)).not.toContain('PLANNED');
  });

  it('name the entity behind a value that is an id', async () => {
    const [parties] = await facets('agreements', '', 'by: [PARTIES], first: 1');
    expect(parties).toMatchObject({ more: true, values: [{ value: 'country/kz', entity: { name: 'Kazakhstan' } }] });
    const [country] = await facets('instruments', '', 'by: [COUNTRY]');
    expect(country?.values[0]).toMatchObject({ value: 'country/kz', entity: { name: 'Kazakhstan' } });
  });

  it('divide dates by year, however well they are known', async () => {
    const [signed] = await facets('agreements', '', 'by: [SIGNED_YEAR]');
    const years = Object.fromEntries((signed?.values ?? []).map(({ value, count }) => [value, count]));
    // 4.1/p4, 3.1/p1, 3.2/p2 and the key sources: Tajikistan 2006 and 2019, Kyrgyzstan 2002 and 2021, Qatar 2024.
    expect(years).toMatchObject({ 2002: 1, 2006: 1, 2019: 1, 2021: 1, 2024: 1 });
  });

  it('give kinds as filters take them, and everything with listed values where nothing is named', async () => {
    const found = await facets('actors', '', 'first: 50');
    expect(found.map(({ name }) => name)).toEqual(['KIND']);
    const kinds: readonly string[] = (['Agency', 'Organization', 'Country', 'ActorClass'] as const).map((kind: Kind) =>
      kindToEnum(kind),
    );
    expect(new Set(found[0]?.values.map(({ value }) => value))).toEqual(new Set(kinds));
  });

  it('divide the relations of an entity, and those of the graph', async () => {
    const { data } = await api.ask<{
      entity: { relations: { totalCount: number; facets: readonly Facet[] } };
      relations: { totalCount: number; facets: readonly Facet[] };
    }>(`{ entity(id: "agreement/kz-uz/labour") { relations(kinds: [COUNTRY, LAW]) { totalCount facets ${FACETS} } }
          relations(where: { types: [RATIFIES, APPROVES] }) { totalCount facets(by: [TYPE]) ${FACETS} } }`);
    const { relations } = data.entity;
    expect(relations.facets.map(({ name }) => name)).toEqual(['TYPE', 'BASIS', 'DISPUTED']);
    const types = new Map(relations.facets[0]?.values.map(({ value, count }) => [value, count]));
    // Section 4.1 and the key sources: two parties, one law that ratified it.
    expect([types.get('PARTY_TO'), types.get('RATIFIES')]).toEqual([2, 1]);
    const sum = (facet: Facet | undefined) => facet?.values.reduce((total, { count }) => total + count, 0);
    for (const facet of relations.facets) expect(sum(facet)).toBe(relations.totalCount);
    expect(sum(data.relations.facets[0])).toBe(data.relations.totalCount);
    expect(data.relations.facets[0]?.values.find(({ value }) => value === 'RATIFIES')?.count).toBe(4);
  });

  it('refuse more values than a page holds', async () => {
    const { errors } = await api.result(`{ laws { facets(by: [COUNTRY], first: 500) ${FACETS} } }`);
    expect(errors?.[0]?.extensions['code']).toBe('PAGE_TOO_LARGE');
  });

  it.each(LISTED_ENDS)('of %s count what the data say, every one of them, the most frequent first', async (end) => {
    const keys = [...facetsOf(end)];
    if (keys.length === 0) return;
    const answer = await facets(ROOT_LISTS[end], '', `by: [${keys.map(([name]) => name).join(', ')}], first: 200`);
    expect(answer.map(({ name }) => name)).toEqual(keys.map(([name]) => name));
    for (const [at, [name, key]] of keys.entries()) {
      const { values = [], more } = answer[at] ?? {};
      const expected = expectedFacet(end, key, index);
      expect(more, name).toBe(expected.size > 200);
      for (const { value, count } of values) expect(count, `${name} ${value}`).toBe(expected.get(value));
      expect(values, name).toHaveLength(Math.min(expected.size, 200));
      expect(values.map(({ count }) => count)).toEqual(values.map(({ count }) => count).sort((x, y) => y - x));
    }
    if (answers.has(end)) expect(answer).toEqual(answers.get(end));
    answers.set(end, answer);
  });
});
