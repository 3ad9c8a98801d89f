/** Finds paths from an entity to another, or to the nearest of some kinds, within bounds on length and work. */
import type { WalkReader } from '../walk/step.ts';
import type { WalkRules } from '../walk/walk-rules.ts';
import { ExploredGraph } from './explored-graph.ts';
import { nearestOfKinds } from './nearest-of-kinds.ts';
import type { FoundPaths, PathQuestion } from './path-request.ts';
import { pathsBetween } from './paths-between.ts';

export function findPaths(walk: WalkReader, rules: WalkRules, question: PathQuestion): Promise<FoundPaths> {
  const { from, target, maxHops, avoid, first } = question;
  const ends = new Set(target.is === 'entity' ? [from, target.id] : [from]);
  const graph = new ExploredGraph(walk, { rules, ends, avoid });
  return target.is === 'entity'
    ? pathsBetween(graph, { from, to: target.id, maxHops, first })
    : nearestOfKinds(graph, { from, kinds: target.kinds, maxHops, first });
}
