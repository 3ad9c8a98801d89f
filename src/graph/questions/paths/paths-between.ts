/** The shortest simple paths between two entities: searched from both ends in turn, one step longer each time. */
import type { ExploredGraph } from './explored-graph.ts';
import type { FoundPath, FoundPaths } from './path-request.ts';
import { type LengthQuestion, pathsOfLength } from './paths-of-length.ts';

export interface EndsQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
}

/** All paths of a length are known before longer ones are looked for, so that the first found are the shortest there are. */
export async function pathsBetween(
  graph: ExploredGraph,
  { from, to, maxHops, first }: EndsQuestion,
): Promise<FoundPaths> {
  const sides = [newSide(from), newSide(to)] as const;
  const paths: FoundPath[] = [];
  let cut = false;
  for (let length = 1; length <= maxHops && paths.length < first; length += 1) {
    await advance(graph, length % 2 === 1 ? sides[0] : sides[1]);
    const found = await certainPaths(graph, { from, to, length });
    paths.push(...found.paths);
    cut ||= found.cut;
  }
  return { paths: paths.slice(0, first), cut: cut || graph.cut, seen: graph.seen };
}

/** What has been reached from one end: everything, and what the last level added. */
interface Side {
  readonly reached: Set<string>;
  frontier: readonly string[];
}

function newSide(end: string): Side {
  return { reached: new Set([end]), frontier: [end] };
}

async function advance(graph: ExploredGraph, side: Side): Promise<void> {
  await graph.expand(side.frontier);
  const beyond = side.frontier.flatMap((id) => graph.stepsFrom(id).map(({ other }) => other));
  side.frontier = [...new Set(beyond)].filter((id) => !side.reached.has(id) && graph.mayBePassed(id));
  for (const id of side.frontier) side.reached.add(id);
}

/** Where the two sides meet may stand a hub that neither has asked: it is asked before a path through it counts. */
async function certainPaths(
  graph: ExploredGraph,
  question: LengthQuestion,
): Promise<{ readonly paths: readonly FoundPath[]; readonly cut: boolean }> {
  for (;;) {
    const found = pathsOfLength(graph, question);
    const unasked = new Set(
      found.paths.flatMap(({ entities }) => entities.slice(1, -1)).filter((id) => !graph.isAsked(id)),
    );
    if (unasked.size === 0) return found;
    const before = graph.seen;
    await graph.expand([...unasked]);
    if (graph.seen > before) continue;
    // The bound is reached: what could not be asked counts as not to be passed.
    const certain = found.paths.filter(({ entities }) => !entities.some((id) => unasked.has(id)));
    return { paths: certain, cut: true };
  }
}
