/** What a client sees where something fails: a code and a remedy, and the rest of the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import { type GraphEngine, GraphError } from '../../src/graph/index.ts';
import { openApi, type TestApi } from './support/open-api.ts';

/** An engine on which one relationship cannot be read. */
async function openFailing(): Promise<GraphEngine> {
  const engine = await openEmbedded();
  return {
    ...engine,
    read: (statement, params) => {
      if (/:HOLDS\b/.test(statement.text)) {
        return Promise.reject(new GraphError('ENGINE_TIMEOUT', 'The engine took too long.', 'Ask for less.'));
      }
      return engine.read(statement, params);
    },
  };
}

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ corpus: 'tests/corpora/atlantis', openEmpty: openFailing });
});
afterAll(() => api.close());

async function codeOf(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { errors } = await api.result(query, variables);
  const [error] = errors ?? [];
  return error?.extensions['code'] ?? (error?.originalError as { code?: string } | undefined)?.code;
}

describe('A relationship that cannot be read', () => {
  it('is null where it stands, and the rest of the page is there', async () => {
    const { data, errors } = await api.result(
      '{ responsibilities(first: 2) { nodes { task holders { nodes { name } } provisions { totalCount } } } }',
    );
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      responsibilities: {
        nodes: [
          { task: expect.any(String), holders: null, provisions: { totalCount: expect.any(Number) } },
          { task: expect.any(String), holders: null, provisions: { totalCount: expect.any(Number) } },
        ],
      },
    });
    expect(errors).toHaveLength(2);
    expect(errors?.[0]?.path).toEqual(['responsibilities', 'nodes', 0, 'holders']);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'ENGINE_TIMEOUT', remedy: 'Ask for less.' });
  });
});

describe('An argument that cannot be answered', () => {
  it.each([
    ['a date that the calendar does not have', '{ laws(asOf: "2011-02-30") { totalCount } }', 'DATE_INVALID'],
    ['a date that is no string', '{ laws(asOf: 2011) { totalCount } }', 'DATE_INVALID'],
    ['a page that is too large', '{ laws(first: 201) { totalCount } }', 'PAGE_TOO_LARGE'],
    ['a page with two ends', '{ laws(first: 1, last: 1) { totalCount } }', 'PAGE_INVALID'],
    ['a cursor from nowhere', '{ laws(after: "nowhere") { totalCount } }', 'CURSOR_INVALID'],
    [
      'a cursor of facts from nowhere',
      '{ node(id: "atlantis-review-2021#fn1") { ... on Passage { facts(after: "bm8") { totalCount } } } }',
      'CURSOR_INVALID',
    ],
    ['a comparison with null', '{ laws(where: { number: { eq: null } }) { totalCount } }', 'FILTER_INVALID'],
    [
      'a filter that is too deep',
      '{ laws(where: { not: { not: { not: { not: { not: { not: { not: { not: {} } } } } } } } }) { totalCount } }',
      'FILTER_TOO_DEEP',
    ],
  ])('is told by a code: %s', async (_what, query, code) => {
    expect(await codeOf(query)).toBe(code);
  });

  it('is told by the same code where it comes in a variable', async () => {
    const query = 'query ($asOf: PartialDate, $where: LawFilter) { laws(asOf: $asOf, where: $where) { totalCount } }';
    expect(await codeOf(query, { asOf: '2011-13' })).toBe('DATE_INVALID');
    expect(await codeOf(query, { where: { adopted: { from: 'yesterday' } } })).toBe('DATE_INVALID');
  });

  it('does not take a cursor of another order', async () => {
    const { data } = await api.ask<{ laws: { pageInfo: { endCursor: string } } }>(
      '{ laws(first: 1) { pageInfo { endCursor } } }',
    );
    const after = data.laws.pageInfo.endCursor;
    const query = 'query ($after: String) { laws(first: 1, after: $after, orderBy: [{ field: NAME }]) { totalCount } }';
    expect(await codeOf(query, { after })).toBe('CURSOR_INVALID');
  });

  it('asks for two hundred ids at most', async () => {
    const ids = Array.from({ length: 201 }, (_, number) => `xa/law/${number}`);
    expect(await codeOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe('PAGE_TOO_LARGE');
  });
});
