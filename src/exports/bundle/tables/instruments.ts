/** instruments.csv: one row a law, decree, order, regulation, policy or agreement, with issuers and links to other acts. */
import type { SnapshotNode } from '../../../graph/snapshot.ts';
import { propertiesOfGroup } from '../../../model/index.ts';
import { type BundleTable, bundleTable } from '../bundle-table.ts';
import { closingFields, neighbourField } from '../entity-fields.ts';
import { type GraphIndex, kindOf } from '../graph-index.ts';
import { idField, propertyFields } from '../property-fields.ts';

export function instruments(graph: GraphIndex): BundleTable {
  const neighbours = [
    { name: 'issuedBy', type: 'ISSUED', direction: 'IN', description: 'Who issued it.' },
    { name: 'registeredWith', type: 'REGISTERED_WITH', direction: 'OUT', description: 'Where it is registered.' },
    { name: 'approves', type: 'APPROVES', direction: 'OUT', description: 'Documents it approves.' },
    { name: 'approvedBy', type: 'APPROVES', direction: 'IN', description: 'Acts that approve it.' },
    { name: 'amends', type: 'AMENDS', direction: 'OUT', description: 'Acts it amends.' },
    { name: 'amendedBy', type: 'AMENDS', direction: 'IN', description: 'Acts that amend it.' },
    { name: 'repeals', type: 'REPEALS', direction: 'OUT', description: 'Acts it repeals.' },
    { name: 'repealedBy', type: 'REPEALS', direction: 'IN', description: 'Acts that repeal it.' },
    { name: 'basedOn', type: 'BASED_ON', direction: 'OUT', description: 'Acts and provisions it is based on.' },
    { name: 'ratifies', type: 'RATIFIES', direction: 'OUT', description: 'Agreements it ratifies.' },
  ] as const;
  return bundleTable<SnapshotNode>({
    name: 'instruments',
    title: 'Instruments',
    description:
      'One row a law, decree, order, regulation, policy or agreement. An act and the document it approves are two rows.',
    primaryKey: ['id'],
    rows: graph.ofKind('Instrument'),
    fields: [
      idField('nodes'),
      {
        name: 'kind',
        type: 'text',
        description: 'Law, Decree, Order, Regulation, Policy or Agreement.',
        read: kindOf,
      },
      ...propertyFields<SnapshotNode>(propertiesOfGroup('Instrument')),
      ...neighbours.map((each) => neighbourField(graph, each)),
      ...closingFields(graph),
    ],
  });
}
