/** edges.csv: one row a relation between two entities, of any type, with the properties that relations have. */
import type { SnapshotRelation } from '../../../graph/snapshot.ts';
import { type EdgePropertyDef, RELATIONSHIPS } from '../../../model/index.ts';
import { type BundleTable, bundleTable } from '../bundle-table.ts';
import { type GraphIndex, property } from '../graph-index.ts';
import { groundFields, idField, propertyFields } from '../property-fields.ts';

export function edges(graph: GraphIndex): BundleTable {
  return bundleTable<SnapshotRelation>({
    name: 'edges',
    title: 'Edges',
    description:
      'One row a relation, from `source` to `target`. A column that a type does not have is empty in its rows.',
    primaryKey: ['id'],
    rows: graph.relations,
    fields: [
      idField(),
      {
        name: 'source',
        type: 'text',
        references: 'nodes',
        description: 'Where it starts.',
        read: ({ from }) => from,
      },
      { name: 'target', type: 'text', references: 'nodes', description: 'Where it ends.', read: ({ to }) => to },
      {
        name: 'type',
        type: 'text',
        description: 'Its type; the codebook lists the types with what each means.',
        read: ({ type }) => type,
      },
      ...propertyFields<SnapshotRelation>(edgeProperties()),
      ...groundFields<SnapshotRelation>((relation) => property(relation, 'disputed') === true),
    ],
  });
}

/** Every property of any written relationship once; a name whose values differ by type is plain text here. */
function edgeProperties(): readonly EdgePropertyDef[] {
  const byName = new Map<string, EdgePropertyDef[]>();
  for (const row of RELATIONSHIPS.filter(({ derived }) => !derived)) {
    for (const definition of row.properties) {
      byName.set(definition.name, [...(byName.get(definition.name) ?? []), definition]);
    }
  }
  return [...byName].flatMap(([name, definitions]) => {
    const [first] = definitions;
    if (!first) return [];
    const alike = definitions.every(({ type }) => JSON.stringify(type) === JSON.stringify(first.type));
    const description = [...new Set(definitions.map((definition) => definition.description))].join(' Or: ');
    return [{ name, type: alike ? first.type : ({ is: 'text' } as const), description }];
  });
}
