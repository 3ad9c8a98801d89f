/** Every relation of the graph as a list: ordered as asked, page by page, and as of a date. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { openApi, type TestApi } from './support/open-api.ts';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly from: { readonly id: string } | null;
  readonly to: { readonly id: string } | null;
}
interface Page {
  readonly relations: {
    readonly totalCount: number;
    readonly nodes: readonly Relation[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly facets: readonly { readonly values: readonly { readonly count: number }[] }[];
  };
}

describe.each(testEngines)('The list of relations on $name', ({ openEmpty }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ corpus: 'tests/corpora/atlantis', openEmpty });
  });
  afterAll(() => api.close());

  const page = async (args: string): Promise<Page['relations']> => {
    const query = `{ relations(${args}) { totalCount nodes { id type from { id } to { id } } pageInfo { endCursor hasNextPage } facets(by: [TYPE]) { values { count } } } }`;
    return (await api.ask<Page>(query)).data.relations;
  };
  const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort((a, b) => (a < b ? -1 : 1));

  it('is ordered by type and then by id unless told', async () => {
    const { nodes } = await page('first: 200');
    const keys = nodes.map(({ type, id }) => `${type} ${id}`);
    expect(keys).toEqual(sorted(keys));
  });

  it.each([
    ['FROM', ({ from, id }: Relation) => `${from?.id} ${id}`],
    ['TO', ({ to, id }: Relation) => `${to?.id} ${id}`],
    ['ID', ({ id }: Relation) => id],
  ])('is ordered by %s where that is asked', async (field, key) => {
    const { nodes } = await page(`where: { types: [HOLDS, UNDER] }, orderBy: [{ field: ${field} }], first: 200`);
    const keys = nodes.map(key);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys).toEqual(sorted(keys));
  });

  it('turns page by page in its order, downwards too', async () => {
    const args = 'where: { types: [HOLDS, UNDER] }, orderBy: [{ field: TO, direction: DESC }, { field: BASIS }]';
    const whole = await page(`${args}, first: 200`);
    const first = await page(`${args}, first: 4`);
    const second = await page(`${args}, first: 4, after: "${first.pageInfo.endCursor}"`);
    const ids = ({ nodes }: Page['relations']) => nodes.map(({ id }) => id);
    expect([...ids(first), ...ids(second)]).toEqual(ids(whole).slice(0, 8));
    expect(first.totalCount).toBe(ids(whole).length);
  });

  it('leaves out as of a date what has an end that was not there', async () => {
    const before = await page('where: { types: [UNDER] }, asOf: "1900", first: 200');
    const after = await page('where: { types: [UNDER] }, first: 200');
    expect(after.nodes.map(({ to }) => to?.id)).toContain('xa/law/2011/7-ii');
    expect(before.nodes.map(({ to }) => to?.id)).not.toContain('xa/law/2011/7-ii');
    expect(before.totalCount).toBe(before.nodes.length);
    expect(before.facets[0]?.values.reduce((sum, { count }) => sum + count, 0)).toBe(before.totalCount);
  });
});
