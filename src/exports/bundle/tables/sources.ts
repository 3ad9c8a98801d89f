/** sources.csv: one row a text that the data rests on, with its licence and how far it is covered. */
import { SOURCE_PROPERTIES } from '../../../graph/projection/passage-and-source-properties.ts';
import type { SnapshotNode } from '../../../graph/snapshot.ts';
import { type BundleTable, bundleTable } from '../bundle-table.ts';
import { neighbourField } from '../entity-fields.ts';
import type { GraphIndex } from '../graph-index.ts';
import { idField, propertyFields } from '../property-fields.ts';

export function sources(graph: GraphIndex): BundleTable {
  const publishers = {
    name: 'publishedBy',
    type: 'PUBLISHED_BY',
    direction: 'OUT',
    description: 'The publisher, where it is an entity of the graph.',
  } as const;
  return bundleTable<SnapshotNode>({
    name: 'sources',
    title: 'Sources',
    description: 'One row a text, or a set of reference data, that the data rests on.',
    primaryKey: ['id'],
    rows: graph.sources,
    fields: [idField(), ...propertyFields<SnapshotNode>(SOURCE_PROPERTIES), neighbourField(graph, publishers)],
  });
}
