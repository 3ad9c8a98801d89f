/** Places the nodes of a network: the same network always looks the same. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2, { type ForceAtlas2SynchronousLayoutParameters } from 'graphology-layout-forceatlas2';
import type { Point } from './network.ts';

/** As little of a network as its places depend on. */
export interface Ties {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
}

/** The package is CommonJS and its types are not, so that Node's modules read them as a namespace; it is a function. */
const settle = forceAtlas2 as unknown as (
  graph: UndirectedGraph<Point, { readonly weight: number }>,
  parameters: ForceAtlas2SynchronousLayoutParameters,
) => Readonly<Record<string, Point>>;

/** Enough for a small network to come to rest; a large one is drawn legibly in fewer. */
const STEPS_OF_SMALL = 500;
const STEPS_OF_LARGE = 80;
const LARGE = 300;

/** Positions by id, within 0 and 1 both ways, y downwards; the longer side lies and fills that space. */
export function placeNodes(ties: Ties): ReadonlyMap<string, Point> {
  const graph = startOf(ties);
  const isLarge = graph.order > LARGE;
  const places = settle(graph, {
    iterations: isLarge ? STEPS_OF_LARGE : STEPS_OF_SMALL,
    settings: {
      gravity: isLarge ? 0.05 : 1,
      strongGravityMode: true,
      scalingRatio: isLarge ? 10 : 30,
      slowDown: isLarge ? 1 : 8,
    },
  });
  return fitted(places);
}

/** Every node somewhere by chance, but by the same chance each time. */
function startOf({ nodes, edges }: Ties): UndirectedGraph<Point, { readonly weight: number }> {
  const graph = new UndirectedGraph<Point, { readonly weight: number }>();
  const random = randomFrom(nodes.length);
  for (const { id } of nodes) graph.addNode(id, { x: random() * 100, y: random() * 100 });
  for (const { from, to, weight } of edges) graph.mergeEdge(from, to, { weight });
  return graph;
}

/** Shared scale for both directions, so that no distance is stretched; lying down, because pages are wide. */
function fitted(places: Readonly<Record<string, Point>>): ReadonlyMap<string, Point> {
  const all = Object.entries(places);
  const [left, right] = boundsOf(all.map(([, { x }]) => x));
  const [top, bottom] = boundsOf(all.map(([, { y }]) => y));
  const stands = bottom - top > right - left;
  const size = Math.max(right - left, bottom - top) || 1;
  const at = (value: number, low: number, high: number) => 0.5 + (value - (low + high) / 2) / size;
  return new Map(
    all.map(([id, { x, y }]) => {
      const point = { x: at(x, left, right), y: at(y, top, bottom) };
      return [id, stands ? { x: point.y, y: point.x } : point];
    }),
  );
}

function boundsOf(values: readonly number[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return values.length === 0 ? [0, 0] : [low, high];
}

/** Numbers from 0 to 1 that are the same on every machine (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
