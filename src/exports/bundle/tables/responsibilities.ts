/** responsibilities.csv: one row a task, with who holds it in which role and under which act. */
import type { SnapshotNode } from '../../../graph/snapshot.ts';
import { ownPropertiesOf } from '../../../model/index.ts';
import { type BundleTable, bundleTable } from '../bundle-table.ts';
import { closingFields, neighbourField } from '../entity-fields.ts';
import { type GraphIndex, property } from '../graph-index.ts';
import { idField, NOT_STATED, propertiesNamed, propertyFields } from '../property-fields.ts';

export function responsibilities(graph: GraphIndex): BundleTable {
  const neighbours = [
    { name: 'instruments', type: 'UNDER', direction: 'OUT', description: 'Acts and provisions the task rests on.' },
    { name: 'addressees', type: 'SERVES', direction: 'OUT', description: 'For whom it is done.' },
    { name: 'systems', type: 'USES_SYSTEM', direction: 'OUT', description: 'With which systems it is done.' },
  ] as const;
  return bundleTable<SnapshotNode>({
    name: 'responsibilities',
    title: 'Responsibilities',
    description: 'One row a task that a text assigns to a body. Assigned is not performed.',
    primaryKey: ['id'],
    rows: graph.ofKind('Responsibility'),
    fields: [
      idField('nodes'),
      ...propertyFields<SnapshotNode>([
        ...ownPropertiesOf('Responsibility'),
        ...propertiesNamed('Responsibility', ['summary']),
      ]),
      neighbourField(graph, { name: 'holders', type: 'HOLDS', direction: 'IN', description: 'Who holds it.' }),
      {
        name: 'holderRoles',
        type: 'list',
        values: 'HolderRole',
        description: 'The role of each holder, in the order of `holders`; NOT_STATED where a text gives none.',
        empty: NOT_STATED,
        read: ({ id }) => graph.into(id, 'HOLDS').map((relation) => String(property(relation, 'role') ?? 'NOT_STATED')),
      },
      ...neighbours.map((each) => neighbourField(graph, each)),
      ...closingFields(graph),
    ],
  });
}
