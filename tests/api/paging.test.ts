/** Paging over the API: however a list is ordered and cut, walking it gives each node once. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type TestApi } from './support/open-api.ts';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = '{ nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const ORDERS: readonly (readonly { readonly field: string; readonly direction: string }[])[] = [
  [],
  [{ field: 'NAME', direction: 'DESC' }],
  [
    { field: 'KIND', direction: 'ASC' },
    { field: 'NAME', direction: 'DESC' },
  ],
  [{ field: 'ADOPTED', direction: 'ASC' }],
  [{ field: 'ADOPTED', direction: 'DESC' }],
  [
    { field: 'LEGAL_FORCE', direction: 'DESC' },
    { field: 'NUMBER', direction: 'ASC' },
  ],
];

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ corpus: 'tests/corpora/atlantis' });
});
afterAll(() => api.close());

async function instruments(variables: object): Promise<Page> {
  const query = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [InstrumentOrder!]) {
    instruments(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) ${PAGE}
  }`;
  const { data } = await api.ask<{ instruments: Page }>(query, { ...variables });
  return data.instruments;
}

async function walkForward(size: number, orderBy: object): Promise<readonly string[]> {
  const ids: string[] = [];
  let page = await instruments({ first: size, orderBy });
  for (;;) {
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    page = await instruments({ first: size, orderBy, after: page.pageInfo.endCursor });
  }
}

async function walkBack(size: number, orderBy: object): Promise<readonly string[]> {
  const ids: string[] = [];
  let page = await instruments({ last: size, orderBy });
  for (;;) {
    ids.unshift(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasPreviousPage) return ids;
    page = await instruments({ last: size, orderBy, before: page.pageInfo.startCursor });
  }
}

describe('A list of instruments', () => {
  it('shows each one once, walked forward and walked back, in any order and page size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ORDERS), fc.integer({ min: 1, max: 12 }), async (orderBy, size) => {
        const whole = (await instruments({ first: 200, orderBy })).nodes.map(({ id }) => id);
        expect(new Set(whole).size).toBe(whole.length);
        expect(await walkForward(size, orderBy)).toEqual(whole);
        expect(await walkBack(size, orderBy)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('puts what has no date last, whichever way it is ordered', async () => {
    const dates = async (direction: string) => {
      const query = `{ instruments(first: 200, orderBy: [{ field: ADOPTED, direction: ${direction} }]) { nodes { adopted } } }`;
      const { data } = await api.ask<{ instruments: { nodes: { adopted: string | null }[] } }>(query);
      return data.instruments.nodes.map(({ adopted }) => adopted);
    };
    for (const direction of ['ASC', 'DESC']) {
      const found = await dates(direction);
      expect(found).toContain(null);
      expect(found.slice(found.indexOf(null)).every((date) => date === null)).toBe(true);
    }
  });

  it('counts all it holds, not only the page, and an empty page is a page', async () => {
    const page = await instruments({ first: 0 });
    expect(page.nodes).toEqual([]);
    expect(page.totalCount).toBeGreaterThan(5);
    expect(page.pageInfo.hasNextPage).toBe(true);
  });
});

describe('The facts of a passage', () => {
  const facts = async (args: string): Promise<Page & { readonly edges: readonly { readonly cursor: string }[] }> => {
    const query = `{ node(id: "atlantis-review-2021#2.1/p1") { ... on Passage { facts(${args}) {
      edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } } } }`;
    const { data } = await api.ask<{ node: { facts: Page & { edges: { cursor: string }[] } } }>(query);
    return data.node.facts;
  };

  it('are paged like every list', async () => {
    const whole = (await facts('first: 200')).edges.map(({ cursor }) => cursor);
    const [head, tail] = [await facts('first: 3'), await facts('last: 3')];
    expect(whole.length).toBeGreaterThan(6);
    expect([...head.edges, ...tail.edges].map(({ cursor }) => cursor)).toEqual([
      ...whole.slice(0, 3),
      ...whole.slice(-3),
    ]);
    const next = await facts(`first: 200, after: "${head.pageInfo.endCursor ?? ''}"`);
    expect(next.edges.map(({ cursor }) => cursor)).toEqual(whole.slice(3));
    expect([head.pageInfo.hasNextPage, head.pageInfo.hasPreviousPage, tail.pageInfo.hasNextPage]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
