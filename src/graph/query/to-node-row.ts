/** A stored node as resolvers see it; sources and passages have a `kind` of their own among their properties. */
import type { NodeRow } from '../reader/reader.ts';
import type { StoredProperties } from '../snapshot.ts';

export function toNodeRow(properties: StoredProperties, end: string): NodeRow {
  const kind = end === 'Source' || end === 'Passage' ? end : String(properties['kind']);
  return { id: String(properties['id']), kind, properties };
}
