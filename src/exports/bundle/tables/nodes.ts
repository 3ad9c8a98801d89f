/** nodes.csv: one row an entity of any kind, with what all kinds have. */
import type { SnapshotNode } from '../../../graph/snapshot.ts';
import { COMMON_PROPERTIES } from '../../../model/index.ts';
import { type BundleTable, bundleTable, type Field } from '../bundle-table.ts';
import { closingFields } from '../entity-fields.ts';
import { type GraphIndex, kindOf, property } from '../graph-index.ts';
import { localizedNames } from '../localized-names.ts';
import { idField, NOT_STATED, propertyFields } from '../property-fields.ts';

export function nodes(graph: GraphIndex): BundleTable {
  return bundleTable<SnapshotNode>({
    name: 'nodes',
    title: 'Nodes',
    description:
      'One row an entity of any kind, with what all kinds have; every other property stands in statements.csv.',
    primaryKey: ['id'],
    rows: graph.entities,
    fields: [
      idField(),
      { name: 'kind', type: 'text', description: 'Its kind: Law, Agency, Responsibility and so on.', read: kindOf },
      ...propertyFields<SnapshotNode>(COMMON_PROPERTIES),
      ...graph.languages.map(nameIn),
      {
        name: 'country',
        type: 'text',
        references: 'nodes',
        description: 'The country it belongs to.',
        empty: 'it belongs to none or to several, or the sources do not say',
        read: (node) => property(node, 'country'),
      },
      ...closingFields(graph),
    ],
  });
}

function nameIn(language: string): Field<SnapshotNode> {
  return {
    name: `name_${language}`,
    type: 'text',
    description: `Its name in the language \`${language}\` (BCP 47).`,
    empty: NOT_STATED,
    read: (node) => localizedNames(node).get(language),
  };
}
