/** The shortest simple paths between two entities: searched from both ends at once, one step longer each time. */
import type { ExploredGraph } from './explored-graph.ts';
import { pathsOfLength } from './paths-of-length.ts';
import type { FoundPath, FoundPaths } from './path-request.ts';

export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
}

/** Every path of a length is known before the next length is asked for, so the first ones found are the shortest there are. */
export async function pathsBetween(graph: ExploredGraph, { from, to, maxHops, first }: Ends): Promise<FoundPaths> {
  let frontiers = { from: [from] as readonly string[], to: [to] as readonly string[] };
  const paths: FoundPath[] = [];
  let cut = false;
  for (let length = 1; length <= maxHops && paths.length < first; length += 1) {
    const side = length % 2 === 1 ? 'from' : 'to';
    const met = await graph.expand(frontiers[side]);
    frontiers = { ...frontiers, [side]: met.filter((id) => graph.mayBePassed(id) && id !== from && id !== to) };
    const found = await longestKnown(graph, { from, to, length });
    paths.push(...found.paths);
    cut ||= found.cut;
  }
  return { paths: paths.slice(0, first), cut: cut || graph.cut, seen: graph.seen };
}

/** Middle entities that neither end has asked yet may be hubs: they are asked before their paths count. */
async function longestKnown(
  graph: ExploredGraph,
  ends: { readonly from: string; readonly to: string; readonly length: number },
): Promise<{ readonly paths: readonly FoundPath[]; readonly cut: boolean }> {
  const found = pathsOfLength(graph, ends);
  const unasked = middlesOf(found.paths).filter((id) => graph.degreeOf(id) === Number.POSITIVE_INFINITY);
  if (unasked.length === 0) return found;
  await graph.expand(unasked);
  return pathsOfLength(graph, ends);
}

function middlesOf(paths: readonly FoundPath[]): readonly string[] {
  return [...new Set(paths.flatMap(({ entities }) => entities.slice(1, -1)))].sort();
}
