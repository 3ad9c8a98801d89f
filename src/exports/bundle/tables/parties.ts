/** parties.csv: one row a party of an agreement, with what the party did and when. */
import type { SnapshotRelation } from '../../../graph/snapshot.ts';
import { rowFor } from '../../../model/index.ts';
import { type BundleTable, bundleTable } from '../bundle-table.ts';
import { type GraphIndex, kindOf, property } from '../graph-index.ts';
import { groundFields, idField, propertyFields } from '../property-fields.ts';

export function parties(graph: GraphIndex): BundleTable {
  const ofParty = (id: string, read: 'kind' | 'name'): string => {
    const node = graph.node(id);
    if (!node) throw new Error(`The party ${id} is not among the nodes.`);
    return read === 'kind' ? kindOf(node) : String(property(node, 'name'));
  };
  return bundleTable<SnapshotRelation>({
    name: 'parties',
    title: 'Parties of agreements',
    description: 'One row a party of an agreement: the edges of a two-mode network of parties and agreements.',
    primaryKey: ['id'],
    rows: graph.relations.filter(({ type }) => type === 'PARTY_TO'),
    fields: [
      { ...idField<SnapshotRelation>('edges'), description: 'The id of the relation, the same as in edges.csv.' },
      {
        name: 'agreement',
        type: 'text',
        references: 'agreements',
        description: 'The agreement.',
        read: ({ to }) => to,
      },
      { name: 'party', type: 'text', references: 'nodes', description: 'The party.', read: ({ from }) => from },
      {
        name: 'partyName',
        type: 'text',
        description: 'The name of the party.',
        read: ({ from }) => ofParty(from, 'name'),
      },
      {
        name: 'partyKind',
        type: 'text',
        description: 'The kind of the party: Country, Organization, Agency or ActorClass.',
        read: ({ from }) => ofParty(from, 'kind'),
      },
      ...propertyFields<SnapshotRelation>(rowFor('PARTY_TO', 'Country', 'Agreement')?.properties ?? []),
      ...groundFields<SnapshotRelation>((relation) => property(relation, 'disputed') === true),
    ],
  });
}
