/** The fields that tables of entities share: neighbours as lists of ids, dimensions, and how the entity is known. */
import type { SnapshotNode } from '../../graph/snapshot.ts';
import type { Field } from './bundle-table.ts';
import { type GraphIndex, property } from './graph-index.ts';
import { groundFields, NOT_STATED } from './property-fields.ts';

export interface Neighbours {
  readonly name: string;
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly description: string;
}

/** Ids of the entities at the other ends of one type of relation; what each relation rests on stands in edges.csv. */
export function neighbourField(graph: GraphIndex, neighbours: Neighbours): Field<SnapshotNode> {
  const { name, type, direction, description } = neighbours;
  return {
    name,
    type: 'list',
    references: 'nodes',
    description: `${description} Relations of the type ${type} in edges.csv.`,
    empty: NOT_STATED,
    read: ({ id }) =>
      direction === 'OUT' ? graph.out(id, type).map(({ to }) => to) : graph.into(id, type).map(({ from }) => from),
  };
}

/** Dimensions, grounds and disputes of an entity: the last fields of every table of entities. */
export function closingFields(graph: GraphIndex): readonly Field<SnapshotNode>[] {
  return [
    {
      name: 'citedUnder',
      type: 'list',
      references: 'nodes',
      description: 'The dimensions in whose findings sections its evidence stands, derived.',
      empty: 'no findings section speaks of it',
      read: ({ id }) => graph.out(id, 'CITED_UNDER').map(({ to }) => to),
    },
    ...groundFields<SnapshotNode>((node) => disputedOf(node).length > 0),
    {
      name: 'disputedProperties',
      type: 'list',
      description: 'The properties and relationship fields on which sources disagree; the claims stand in claims.csv.',
      empty: 'nothing of it is disputed',
      read: disputedOf,
    },
  ];
}

function disputedOf(node: SnapshotNode): readonly string[] {
  const disputed = property(node, 'disputed');
  return Array.isArray(disputed) ? disputed.map(String) : [];
}
