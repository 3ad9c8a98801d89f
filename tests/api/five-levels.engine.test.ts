/** No N+1: a query of five levels costs one statement a relationship field and level, however many parents there are. */
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

  it('asks the engine once for each level and for the two ends of its citations', async () => {
    const { statements } = await api.ask(FIVE_LEVELS, { first: 50 });
    expect([...statements].sort()).toEqual([
      'edges HAS_PROVISION OUT',
      'edges HOLDS IN',
      'edges OVERSEEN_BY OUT',
      'edges UNDER IN',
      'list Law',
      'passages-by-ids',
      'sources-by-ids',
    ]);
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
