/** What surrounds an entity: level by level, through what explains something, up to a number of entities. */
import type { WalkReader } from '../walk/step.ts';
import { MOST_RELATIONS, type WalkRules } from '../walk/walk-rules.ts';

export interface NeighbourhoodQuestion {
  readonly of: string;
  /** From 1. */
  readonly depth: number;
  /** The only kinds shown and passed through; null for all. */
  readonly kinds: ReadonlySet<string> | null;
  /** How many entities beside the centre. */
  readonly first: number;
}

export interface Neighbourhood {
  /** The centre first, then by distance and id. */
  readonly entities: readonly string[];
  /** True where there are more. */
  readonly truncated: boolean;
}

export async function findNeighbourhood(
  walk: WalkReader,
  rules: WalkRules,
  { of, depth, kinds, first }: NeighbourhoodQuestion,
): Promise<Neighbourhood> {
  const reached = new Set([of]);
  const entities = [of];
  let frontier: readonly string[] = [of];
  let truncated = false;
  for (let distance = 1; distance <= depth && frontier.length > 0 && !truncated; distance += 1) {
    const level = await nextLevel(walk, rules, { frontier, reached, kinds, isCentre: distance === 1 });
    const room = first + 1 - entities.length;
    truncated ||= level.truncated || level.met.length > room;
    entities.push(...level.met.slice(0, room));
    for (const id of level.met) reached.add(id);
    frontier = level.passable.filter((id) => entities.includes(id));
  }
  return { entities, truncated };
}

interface LevelQuestion {
  readonly frontier: readonly string[];
  readonly reached: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string> | null;
  /** The centre is asked for all it has, hub or not. */
  readonly isCentre: boolean;
}

async function nextLevel(
  walk: WalkReader,
  rules: WalkRules,
  { frontier, reached, kinds, isCentre }: LevelQuestion,
): Promise<{ readonly met: readonly string[]; readonly passable: readonly string[]; readonly truncated: boolean }> {
  const limit = isCentre ? MOST_RELATIONS : rules.mostRelations;
  const expanded = [...(await walk.expand(frontier, limit)).values()];
  const open = isCentre ? expanded : expanded.filter(({ total }) => total <= limit);
  const kindOf = new Map(open.flatMap(({ steps }) => steps.map(({ other, kind }) => [other, kind] as const)));
  const fresh = [...kindOf].filter(([id, kind]) => !reached.has(id) && (kinds === null || kinds.has(kind)));
  const present = await walk.present(fresh.map(([id]) => id));
  const met = fresh
    .map(([id]) => id)
    .filter((id) => present.has(id))
    .sort();
  return {
    met,
    passable: met.filter((id) => !rules.endKinds.has(kindOf.get(id) ?? '')),
    truncated: isCentre && open.some(({ total }) => total > limit),
  };
}
