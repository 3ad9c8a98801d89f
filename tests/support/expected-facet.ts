/** What a facet of a whole list must count, told plainly over a snapshot in memory. */
import type { SnapshotNode } from '../../src/graph/snapshot.ts';
import { type EndName, type Kind, kindToEnum } from '../../src/model/index.ts';
import { shownWhenAbsent } from '../../src/resolvers/requests/not-stated.ts';
import type { FacetKey } from '../../src/schema/index.ts';
import { followHop, type SnapshotIndex } from './evaluate-condition.ts';

/** Value -> how many nodes have it. */
export function expectedFacet(end: EndName, key: FacetKey, index: SnapshotIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const node of index.nodes.values()) {
    if (!node.labels.includes(end)) continue;
    for (const value of new Set(valuesOf(node, key, index))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf(node: SnapshotNode, key: FacetKey, index: SnapshotIndex): readonly string[] {
  switch (key.is) {
    case 'kind':
      return [kindToEnum(String(node.properties.kind) as Kind)];
    case 'property': {
      const value = node.properties[key.property.name] ?? shownWhenAbsent(key.property);
      return value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
    }
    case 'year': {
      const date = node.properties[key.property.name];
      return date === undefined ? [] : [String(date).slice(0, 4)];
    }
    case 'relationship':
      return followHop(key.field, index, node.id).map(([, target]) => target.id);
  }
}
