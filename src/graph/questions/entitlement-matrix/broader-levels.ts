/** The groups above a group, nearest first, each with the relations that lead there. */
import type { EdgeRow, NodeRow, RelationRow } from '../../reader/reader.ts';
import { distinctNodes } from '../stored.ts';

/** Group -> its ties to the groups directly above it. */
export type BroaderGroups = ReadonlyMap<string, readonly EdgeRow[]>;

export interface GroupAbove {
  readonly group: NodeRow;
  readonly via: readonly RelationRow[];
}

/** One entry a step upwards; a group that is reached twice stands at its nearest step. */
export function broaderLevels(start: string, broader: BroaderGroups): readonly (readonly GroupAbove[])[] {
  const levels: (readonly GroupAbove[])[] = [];
  const seen = new Set([start]);
  let level = stepUp([{ id: start, via: [] }], broader, seen);
  while (level.length > 0) {
    for (const { group } of level) seen.add(group.id);
    levels.push(level);
    level = stepUp(
      level.map(({ group, via }) => ({ id: group.id, via })),
      broader,
      seen,
    );
  }
  return levels;
}

interface Reached {
  readonly id: string;
  readonly via: readonly RelationRow[];
}

function stepUp(from: readonly Reached[], broader: BroaderGroups, seen: ReadonlySet<string>): readonly GroupAbove[] {
  const ways = from.flatMap(({ id, via }) =>
    (broader.get(id) ?? []).map(({ node, relation }) => ({ group: node, via: [...via, relation] })),
  );
  const above = distinctNodes(ways.map(({ group }) => group)).filter(({ id }) => !seen.has(id));
  return above.map((group) => ({
    group,
    via: ways.filter((way) => way.group.id === group.id).flatMap(({ via }) => via),
  }));
}
