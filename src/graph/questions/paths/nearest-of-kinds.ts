/** The nearest entities of some kinds, each by the most telling of its shortest paths; a path ends at the first of them it meets. */
import type { StepOut } from '../walk/step.ts';
import type { ExploredGraph } from './explored-graph.ts';
import type { FoundPath, FoundPaths } from './path-request.ts';
import { byTelling } from './paths-of-length.ts';

export interface NearestQuestion {
  readonly from: string;
  readonly kinds: ReadonlySet<string>;
  readonly maxHops: number;
  readonly first: number;
}

export async function nearestOfKinds(
  graph: ExploredGraph,
  { from, kinds, maxHops, first }: NearestQuestion,
): Promise<FoundPaths> {
  const reached = new Set([from]);
  const paths: FoundPath[] = [];
  let frontier: readonly FoundPath[] = [{ entities: [from], steps: [] }];
  for (let length = 1; length <= maxHops && paths.length < first && frontier.length > 0; length += 1) {
    await graph.expand(frontier.map(endOf));
    // A hub shows only once it was asked: it is no way on.
    const open = frontier.filter((path) => endOf(path) === from || graph.mayBePassed(endOf(path)));
    const next = bestOfEach(
      graph,
      open.flatMap((path) => extensions(graph, path, reached)),
    );
    for (const path of next) reached.add(endOf(path));
    const isTarget = (path: FoundPath): boolean => kinds.has(graph.kindOf(endOf(path)) ?? '');
    paths.push(...next.filter(isTarget));
    frontier = next.filter((path) => !isTarget(path) && graph.mayBePassed(endOf(path)));
  }
  return { paths: paths.slice(0, first), cut: graph.cut, seen: graph.seen };
}

function endOf({ entities }: FoundPath): string {
  return entities.at(-1) ?? '';
}

function extensions(graph: ExploredGraph, path: FoundPath, reached: ReadonlySet<string>): readonly FoundPath[] {
  return graph
    .stepsFrom(endOf(path))
    .filter(({ other }) => !reached.has(other))
    .map(({ other, id, type, from, to }: StepOut) => ({
      entities: [...path.entities, other],
      steps: [...path.steps, { id, type, from, to }],
    }));
}

/** One path to each end, in the order of the answer. */
function bestOfEach(graph: ExploredGraph, paths: readonly FoundPath[]): readonly FoundPath[] {
  const best = new Map<string, FoundPath>();
  for (const path of byTelling(graph, paths)) if (!best.has(endOf(path))) best.set(endOf(path), path);
  return [...best.values()];
}
