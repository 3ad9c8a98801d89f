/** Random filters, orders and pages over random graphs: what the compiler makes of them is what they mean, on every engine. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EdgesRequest, GraphEngine, GraphReader, ListRequest, PageInfo } from '../../src/graph/index.ts';
import { projectCorpus } from '../../src/graph/projection/project-corpus.ts';
import { openReader } from '../../src/graph/reader/open-reader.ts';
import { testEngines } from '../support/engines.ts';
import { indexSnapshot, type SnapshotIndex } from '../support/evaluate-condition.ts';
import { expectedEdges, expectedList } from '../support/expected-list.ts';
import { randomCorpus } from '../support/random-corpus.ts';
import { randomEdges, randomList, randomListFromADay } from '../support/random-request.ts';

const corpora = fc.sample(randomCorpus, { numRuns: 3 });
/** Neo4j plans every new statement for a tenth of a second and more; the embedded engine answers in a millisecond. */
const runsOn = (name: string): number => (name === 'Neo4j' ? 12 : 150);

interface Walked {
  readonly ids: readonly string[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

describe.each(testEngines)('random requests on $name', ({ name, openEmpty }) => {
  const numRuns = runsOn(name);

  describe.each(corpora.map((corpus, at) => ({ corpus, at })))('over random graph $at', ({ corpus }) => {
    const snapshot = projectCorpus(corpus);
    const index: SnapshotIndex = indexSnapshot(snapshot);
    let engine: GraphEngine;
    let reader: GraphReader;

    beforeAll(async () => {
      engine = await openEmpty();
      await engine.load(snapshot);
      reader = openReader({ engine, cache: null, currentRevision: snapshot.revision });
    });
    afterAll(() => engine.close());

    it.each([
      ['every list', randomList],
      ['every list from a day on, in the order of days,', randomListFromADay],
    ])(
      'gives %s what its filter and order mean, whole and page by page, forwards and backwards',
      async (_what, lists) => {
        await fc.assert(
          fc.asyncProperty(lists, fc.integer({ min: 1, max: 4 }), async (request, size) => {
            const expected = expectedList({ ...request, page: { first: 1 } }, index);
            const read = async (page: ListRequest['page']): Promise<Walked> => {
              const answer = await reader.list({ ...request, page });
              return { ...answer, ids: answer.edges.map(({ node }) => node.id) };
            };
            await expectWalk(read, expected, size, request.total);
          }),
          { numRuns },
        );
      },
    );

    it('gives every relationship field what its filters and order mean, forwards and backwards', async () => {
      await fc.assert(
        fc.asyncProperty(randomEdges, fc.integer({ min: 1, max: 3 }), async (request, size) => {
          const parents = [...index.nodes.keys()].filter((id) => !id.includes('#'));
          const expected = new Map(
            parents.map((parent) => [parent, expectedEdges(parent, { ...request, page: { first: 1 } }, index)]),
          );
          const whole = await Promise.all(
            parents.map(async (parent) => reader.edges(parent, { ...request, page: { first: 200 } })),
          );
          expect(whole.map(({ edges }) => edges.map(({ relation }) => relation.id))).toEqual([...expected.values()]);
          const [busiest = ''] = parents.toSorted(
            (a, b) => (expected.get(b)?.length ?? 0) - (expected.get(a)?.length ?? 0),
          );
          const read = async (page: EdgesRequest['page']): Promise<Walked> => {
            const answer = await reader.edges(busiest, { ...request, page });
            return { ...answer, ids: answer.edges.map(({ relation }) => relation.id) };
          };
          await expectWalk(read, expected.get(busiest) ?? [], size, request.total);
        }),
        { numRuns: Math.ceil(numRuns / 2) },
      );
    });
  });
});

/** Two pages forward, two back: enough for every kind of cursor, without a statement for each step of a long list. */
async function expectWalk(
  read: (page: ListRequest['page']) => Promise<Walked>,
  expected: readonly string[],
  size: number,
  total: boolean,
): Promise<void> {
  const whole = await read({ first: 200 });
  expect(whole.ids).toEqual(expected);
  expect(whole.totalCount).toBe(total ? expected.length : null);
  const first = await read({ first: size });
  expect(first.ids).toEqual(expected.slice(0, size));
  expect(first.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: expected.length > size });
  if (first.pageInfo.endCursor === null) return;
  const second = await read({ first: size, after: first.pageInfo.endCursor });
  expect(second.ids).toEqual(expected.slice(size, 2 * size));
  expect(second.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: expected.length > 2 * size });
  const last = await read({ last: size });
  expect(last.ids).toEqual(expected.slice(-size));
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: expected.length > size });
  const before = await read({ last: size, before: last.pageInfo.startCursor ?? '' });
  expect(before.ids).toEqual(expected.slice(0, -last.ids.length).slice(-size));
  expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: expected.length > 2 * size });
}
