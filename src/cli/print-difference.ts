/** Says what a load changes: in one line, in full, or as JSON. */
import type { Difference } from '../graph/port.ts';
import type { GraphSnapshot } from '../graph/snapshot.ts';

type Changes = Difference['nodes'];

/** True where the database holds the files' content already. */
export function isNoDifference({ nodes, relations }: Difference): boolean {
  return [nodes, relations].every(
    ({ added, changed, removed }) => added.length + changed.length + removed.length === 0,
  );
}

/** `nodes: 12 added, 3 changed, 0 removed; relations: ...` */
export function summarise({ nodes, relations }: Difference): string {
  const count = ({ added, changed, removed }: Changes): string =>
    `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
  return `nodes: ${count(nodes)}; relations: ${count(relations)}`;
}

/** One line a change: `+` added, `~` changed, `-` removed, the id and, where the files still have it, the name. */
export function describe(difference: Difference, snapshot: GraphSnapshot): string {
  const names = namesOf(snapshot);
  const lines = (title: string, { added, changed, removed }: Changes): string[] => {
    const marked = [...mark('+', added), ...mark('~', changed), ...mark('-', removed)];
    return marked.length === 0 ? [] : [title, ...marked.map(([sign, id]) => `  ${sign} ${id}${nameBehind(id, names)}`)];
  };
  return [...lines('Nodes', difference.nodes), ...lines('Relations', difference.relations)].join('\n');
}

export function differenceAsJson(difference: Difference): string {
  return `${JSON.stringify(difference, null, 2)}\n`;
}

function mark(sign: string, ids: readonly string[]): (readonly [string, string])[] {
  return [...ids].sort().map((id) => [sign, id] as const);
}

function nameBehind(id: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(id);
  return name ? `  ${name}` : '';
}

function namesOf({ nodes }: GraphSnapshot): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap(({ id, properties }) =>
      typeof properties['name'] === 'string' ? [[id, properties['name']] as const] : [],
    ),
  );
}
