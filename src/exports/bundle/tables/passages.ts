/** passages.csv: one row an addressable place in a text: what the evidence columns of all tables name. */
import { PASSAGE_PROPERTIES } from '../../../graph/projection/passage-and-source-properties.ts';
import type { SnapshotNode } from '../../../graph/snapshot.ts';
import { type BundleTable, bundleTable, type Field, type TableName } from '../bundle-table.ts';
import type { GraphIndex } from '../graph-index.ts';
import { idField, propertyFields } from '../property-fields.ts';

const keys: Readonly<Record<string, TableName>> = { source: 'sources', parent: 'passages', dimension: 'nodes' };

export function passages(graph: GraphIndex): BundleTable {
  return bundleTable<SnapshotNode>({
    name: 'passages',
    title: 'Passages',
    description: 'One row an addressable place in a source: its address and hash, never its words.',
    primaryKey: ['id'],
    rows: graph.passages,
    fields: [idField(), ...propertyFields<SnapshotNode>(PASSAGE_PROPERTIES).map(withKey)],
  });
}

function withKey(field: Field<SnapshotNode>): Field<SnapshotNode> {
  const references = keys[field.name];
  return references ? { ...field, references } : field;
}
