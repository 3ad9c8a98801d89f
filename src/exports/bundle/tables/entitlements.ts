/** entitlements.csv: one row a benefit that one provision gives or denies to groups, at one level. */
import type { SnapshotNode } from '../../../graph/snapshot.ts';
import { ownPropertiesOf } from '../../../model/index.ts';
import { type BundleTable, bundleTable } from '../bundle-table.ts';
import { closingFields, neighbourField } from '../entity-fields.ts';
import type { GraphIndex } from '../graph-index.ts';
import { idField, propertiesNamed, propertyFields } from '../property-fields.ts';

export function entitlements(graph: GraphIndex): BundleTable {
  const neighbours = [
    { name: 'groups', type: 'GIVES_TO', direction: 'OUT', description: 'Who has it, or is denied it.' },
    { name: 'benefits', type: 'OF_BENEFIT', direction: 'OUT', description: 'What it is about.' },
    { name: 'instruments', type: 'UNDER', direction: 'OUT', description: 'Acts and provisions it rests on.' },
    { name: 'providedBy', type: 'PROVIDED_BY', direction: 'OUT', description: 'Who provides it.' },
    { name: 'providedThrough', type: 'PROVIDED_THROUGH', direction: 'OUT', description: 'Through which systems.' },
  ] as const;
  return bundleTable<SnapshotNode>({
    name: 'entitlements',
    title: 'Entitlements',
    description:
      'One row what groups are given or denied: one benefit at one level under one provision. `NONE` is a stated denial; a group without a row is silence.',
    primaryKey: ['id'],
    rows: graph.ofKind('Entitlement'),
    fields: [
      idField('nodes'),
      ...propertyFields<SnapshotNode>([
        ...propertiesNamed('Entitlement', ['name', 'summary']),
        ...ownPropertiesOf('Entitlement'),
      ]),
      ...neighbours.map((each) => neighbourField(graph, each)),
      ...closingFields(graph),
    ],
  });
}
