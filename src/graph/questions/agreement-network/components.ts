/** The connected components of a network, numbered from 1: the largest first, of equals the one with the first id. */

export function componentsOf(
  ids: readonly string[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const components: (readonly string[])[] = [];
  for (const id of [...ids].sort()) {
    if (seen.has(id)) continue;
    components.push(reachedFrom(id, neighbours, seen));
  }
  // The sort is stable, so that equals keep the order of their first ids.
  const ordered = components.sort((a, b) => b.length - a.length);
  return new Map(ordered.flatMap((members, at) => members.map((id) => [id, at + 1] as const)));
}

/** Everything tied to the start, itself included; adds it to what was seen. */
function reachedFrom(
  start: string,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  seen: Set<string>,
): readonly string[] {
  const reached = [start];
  seen.add(start);
  for (const id of reached) {
    for (const next of neighbours.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      reached.push(next);
    }
  }
  return reached;
}
