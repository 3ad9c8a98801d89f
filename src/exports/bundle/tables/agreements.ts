/** agreements.csv: one row an agreement, with its stage, its parties and the acts of consent. */
import type { SnapshotNode } from '../../../graph/snapshot.ts';
import { ownPropertiesOf } from '../../../model/index.ts';
import { type BundleTable, bundleTable } from '../bundle-table.ts';
import { closingFields, neighbourField } from '../entity-fields.ts';
import type { GraphIndex } from '../graph-index.ts';
import { idField, propertiesNamed, propertyFields } from '../property-fields.ts';

export function agreements(graph: GraphIndex): BundleTable {
  const neighbours = [
    { name: 'parties', type: 'PARTY_TO', direction: 'IN', description: 'Its parties; each in a row of parties.csv.' },
    {
      name: 'signatureAuthorizedBy',
      type: 'AUTHORIZES_SIGNATURE',
      direction: 'IN',
      description: 'Acts that authorise its signing.',
    },
    { name: 'approvedBy', type: 'APPROVES', direction: 'IN', description: 'Acts that approve it.' },
    { name: 'ratifiedBy', type: 'RATIFIES', direction: 'IN', description: 'Acts that ratify it.' },
    { name: 'signedIn', type: 'SIGNED_IN', direction: 'OUT', description: 'Places where it was signed.' },
  ] as const;
  return bundleTable<SnapshotNode>({
    name: 'agreements',
    title: 'Agreements',
    description: 'One row an agreement, treaty or memorandum, also planned, drafted and discussed ones: see `stage`.',
    primaryKey: ['id'],
    rows: graph.ofKind('Agreement'),
    fields: [
      idField('nodes'),
      ...propertyFields<SnapshotNode>([
        ...propertiesNamed('Agreement', ['name', 'aliases', 'summary']),
        ...ownPropertiesOf('Agreement'),
      ]),
      ...neighbours.map((each) => neighbourField(graph, each)),
      ...closingFields(graph),
    ],
  });
}
