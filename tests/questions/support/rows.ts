/** Small rows of the graph, as questions take them. */
import type { EdgeRow, NodeRow, RelationRow, StoredProperties } from '../../../src/graph/index.ts';

export function node(id: string, properties: StoredProperties = {}, kind = 'Agency'): NodeRow {
  return {
    id,
    kind,
    properties: { id, kind, name: id.toUpperCase(), basis: 'STATED', evidence: [`text#${id}`], ...properties },
  };
}

export function relation(from: string, type: string, to: string, properties: StoredProperties = {}): RelationRow {
  const id = `${from}~${type}~${to}`;
  return { id, type, from, to, properties: { id, basis: 'STATED', evidence: ['text#p1'], ...properties } };
}

/** An edge as a field of one end gives it, with the node at the other. */
export function edge(target: NodeRow, tie: RelationRow): EdgeRow {
  return { cursor: '', relation: tie, node: target };
}
