/** No N+1: a query of five levels costs one trip and one for each end of its citations, however many parents there are; what cannot be read along costs one a field and level. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { openApi, type TestApi } from './support/open-api.ts';

const FIVE_LEVELS = /* GraphQL */ `
  query ($first: Int) {
    laws(first: $first) {
      nodes {
        provisions {
          nodes {
            responsibilities {
              edges {
                phrase
                node {
                  task
                  holders { edges { role evidence { text } node { name partOf: overseenBy { nodes { name } } } } }
                }
              }
            }
          }
        }
      }
    }
  }
`;

describe.each(testEngines)('A query of five levels on $name', ({ openEmpty }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ corpus: 'tests/corpora/atlantis', openEmpty });
  });
  afterAll(() => api.close());

  it('asks the engine once for all levels and once for each of the two ends of its citations', async () => {
    const { statements } = await api.ask(FIVE_LEVELS, { first: 50 });
    expect([...statements].sort()).toEqual(['list Law', 'passages-by-ids', 'sources-by-ids']);
  });

  it('asks once for each level that cannot be read along, such as behind a total', async () => {
    const { statements } = await api.ask(
      `{ laws(first: 50) { nodes { provisions { totalCount nodes { responsibilities { totalCount nodes {
           holders { totalCount nodes { name } } } } } } } } }`,
    );
    expect([...statements].sort()).toEqual(['edges HAS_PROVISION OUT', 'edges HOLDS IN', 'edges UNDER IN', 'list Law']);
  });

  it('asks no more for fifty laws than for one', async () => {
    const [one, fifty] = [await api.ask(FIVE_LEVELS, { first: 1 }), await api.ask(FIVE_LEVELS, { first: 50 })];
    expect(fifty.statements.length).toBeGreaterThanOrEqual(one.statements.length);
    expect(new Set(fifty.statements).size).toBe(fifty.statements.length);
  });

  it('counts only where totalCount is selected', async () => {
    const without = await api.ask('{ laws(first: 1) { nodes { id } } }');
    const counted = await api.ask('{ laws(first: 1) { ...page } } fragment page on LawConnection { totalCount }');
    expect(without.statements).toEqual(['list Law']);
    expect(counted.statements).toContain('count Law');
  });

  it('reads the facts and outlines of a whole page of passages at once', async () => {
    const { statements } = await api.ask('{ passages(first: 30) { nodes { facts { totalCount } children { id } } } }');
    expect([...statements].sort()).toEqual(['facts-of-passages', 'list Passage', 'outline-of-sources']);
  });
});
