/** Loads under traffic and one after another: readers see the old graph or the new one, never a mix. */
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphSnapshot } from '../../src/graph/snapshot.ts';
import { contentOf, hasNeo4j, testEngines } from '../support/engines.ts';
import { randomSnapshot } from '../support/random-graph.ts';
import { graphOfRound, pairsOfRound, roundsOfNodes, roundsOfRelations } from '../support/rounds.ts';

const PAIRS = 1_500;

describe.each(testEngines)('loads into $name', ({ openEmpty }) => {
  test('readers under repeated loads see each graph whole', async () => {
    const engine = await openEmpty();
    const graphs = [1, 2, 3, 4, 5, 6, 7, 8].map((round) => graphOfRound(round, PAIRS));
    const roundOf = new Map(graphs.map(({ revision }, index) => [revision, index + 1]));
    await engine.load(graphs[0] as GraphSnapshot);
    const state = { loading: true, reads: 0, seen: new Set<number>() };
    const readers = [roundsOfNodes, roundsOfRelations, roundsOfNodes].map(async (statement) => {
      while (state.loading) {
        const { rows, revision } = await engine.read<{ round: number; found: number }>(statement, {});
        const round = roundOf.get(revision) ?? 0;
        const expected = pairsOfRound(round, PAIRS) * (statement === roundsOfNodes ? 2 : 1);
        expect({ revision, rows }).toMatchObject({ revision, rows: [{ round, found: expected }] });
        state.reads += 1;
        state.seen.add(round);
      }
    });
    const searcher = (async () => {
      while (state.loading) {
        const { rows, revision } = await engine.search({
          terms: [`act of round ${roundOf.get((await engine.revision()) ?? '') ?? 0}`],
          kinds: ['Law'],
          limit: 1,
        });
        expect(rows).toHaveLength(1);
        expect(roundOf.has(revision)).toBe(true);
        // The embedded engine searches within one turn of the event loop: let the others have theirs.
        await turn();
      }
    })();
    const loader = (async () => {
      for (const graph of graphs.slice(1)) await engine.load(graph);
    })().finally(() => {
      state.loading = false;
    });
    await Promise.all([loader, ...readers, searcher]);
    expect(state.seen.size).toBeGreaterThan(2);
    expect(state.reads).toBeGreaterThan(10);
    await engine.close();
  });

  test('any graph loaded over any other equals the same graph loaded afresh', async () => {
    const engine = await openEmpty();
    await fc.assert(
      fc.asyncProperty(randomSnapshot, randomSnapshot, async (before, after) => {
        await engine.load(before);
        await engine.load(after);
        expect(await contentOf(engine)).toEqual(freshContentOf(after));
        expect((await engine.load(after)).nodes).toEqual({ added: [], changed: [], removed: [] });
      }),
      { numRuns: hasNeo4j ? 40 : 60 },
    );
    await engine.close();
  });
});

/** What a fresh load stores, written down from the snapshot itself. */
function freshContentOf({ revision, nodes, relations }: GraphSnapshot): Awaited<ReturnType<typeof contentOf>> {
  const inOrder = ['Entity', 'Source', 'Passage'];
  const labelOf = new Map(nodes.map(({ id, labels }) => [id, inOrder.indexOf(labels[0] ?? '')]));
  const rank = (id: string): number => labelOf.get(id) ?? 0;
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    revision,
    nodes: [...nodes]
      .sort((a, b) => rank(a.id) - rank(b.id) || byId(a, b))
      .map(({ id, labels, properties }) => ({ id, labels: [...labels].sort(), properties })),
    relations: [...relations]
      .sort((a, b) => rank(a.from) - rank(b.from) || byId(a, b))
      .map(({ id, type, from, to, properties }) => ({ id, type, from, to, properties })),
  };
}
