/** Every simple path of exactly one length in what a search has seen, the most telling first. */
import type { Step } from '../walk/step.ts';
import type { ExploredGraph } from './explored-graph.ts';
import type { FoundPath } from './path-request.ts';

export interface LengthQuestion {
  readonly from: string;
  readonly to: string;
  readonly length: number;
}

/** Bounds on one enumeration; what lies beyond them could not be read by anyone. */
const MOST_PATHS = 2000;
const MOST_TRIED = 200_000;

/** Among paths of one length those through entities with fewer relations come first: they say more. Then ids decide. */
export function pathsOfLength(
  graph: ExploredGraph,
  question: LengthQuestion,
): { readonly paths: readonly FoundPath[]; readonly cut: boolean } {
  const search = { graph, question, distances: distancesTo(graph, question), found: [] as FoundPath[], tried: 0 };
  extend(search, [question.from], []);
  return { paths: byTelling(graph, search.found), cut: isSpent(search) };
}

/** Paths of one length in the order in which an answer gives them. */
export function byTelling(graph: ExploredGraph, paths: readonly FoundPath[]): readonly FoundPath[] {
  const keyed = paths.map((path) => ({
    path,
    relations: path.entities.slice(1, -1).reduce((sum, id) => sum + graph.relationsOf(id), 0),
    ids: [...path.entities, ...path.steps.map(({ id }) => id)].join(' '),
  }));
  keyed.sort((a, b) => a.relations - b.relations || (a.ids < b.ids ? -1 : 1));
  return keyed.map(({ path }) => path);
}

interface Search {
  readonly graph: ExploredGraph;
  readonly question: LengthQuestion;
  readonly distances: ReadonlyMap<string, number>;
  readonly found: FoundPath[];
  tried: number;
}

function isSpent({ found, tried }: Search): boolean {
  return found.length >= MOST_PATHS || tried >= MOST_TRIED;
}

function extend(search: Search, entities: readonly string[], steps: readonly Step[]): void {
  const { graph, question, distances } = search;
  const here = entities.at(-1) ?? question.from;
  for (const { other, id, type, from, to } of graph.stepsFrom(here)) {
    if (isSpent(search)) return;
    search.tried += 1;
    const left = question.length - steps.length - 1;
    // Nearer than `left` may still come out by a detour; farther cannot.
    if ((distances.get(other) ?? Number.POSITIVE_INFINITY) > left || entities.includes(other)) continue;
    const [nextEntities, nextSteps] = [
      [...entities, other],
      [...steps, { id, type, from, to }],
    ];
    if (other === question.to) {
      if (left === 0) search.found.push({ entities: nextEntities, steps: nextSteps });
    } else if (left > 0) extend(search, nextEntities, nextSteps);
  }
}

/** How many steps at least lead from an entity to the target through what may be passed. */
function distancesTo(graph: ExploredGraph, { from, to, length }: LengthQuestion): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]]);
  let frontier = [to];
  for (let distance = 1; distance <= length && frontier.length > 0; distance += 1) {
    const next: string[] = [];
    for (const { other } of frontier.flatMap((id) => graph.stepsFrom(id))) {
      if (distances.has(other) || !(other === from || graph.mayBePassed(other))) continue;
      distances.set(other, distance);
      if (other !== from) next.push(other);
    }
    frontier = next;
  }
  return distances;
}
