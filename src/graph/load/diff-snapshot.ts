/** The difference between what is stored and what a snapshot asks for: pure, by ids, labels and hashes. */
import type { Difference } from '../port.ts';
import type { GraphSnapshot, SnapshotNode, SnapshotRelation } from '../snapshot.ts';
import { PRIMARY_LABELS, type StoredGraph, type StoredNode, type StoredRelation } from './stored-graph.ts';

export interface ChangedNode {
  readonly node: SnapshotNode;
  readonly before: StoredNode;
}

/** The first label of a node, by which statements find it. */
export type PrimaryLabelOf = (id: string) => string;

export interface GraphChanges {
  readonly addedNodes: readonly SnapshotNode[];
  readonly changedNodes: readonly ChangedNode[];
  readonly removedNodes: readonly StoredNode[];
  readonly addedRelations: readonly SnapshotRelation[];
  readonly changedRelations: readonly SnapshotRelation[];
  readonly removedRelations: readonly StoredRelation[];
  readonly from: string | null;
  readonly to: string;
  /** As the snapshot labels them; only for ids that it holds. */
  readonly labelOf: PrimaryLabelOf;
  /** As they are stored: relations go before nodes are relabelled. */
  readonly storedLabelOf: PrimaryLabelOf;
}

const MOST_COMMON = PRIMARY_LABELS[0];

export function diffSnapshot(stored: StoredGraph, snapshot: GraphSnapshot): GraphChanges {
  // Nearly all are entities: a list of the others alone is short.
  const others = new Map(
    snapshot.nodes.flatMap(({ id, labels: [label = ''] }) => (label === MOST_COMMON ? [] : [[id, label] as const])),
  );
  return {
    ...diffNodes(stored, snapshot),
    ...diffRelations(stored, snapshot),
    from: stored.revision,
    to: snapshot.revision,
    labelOf: (id) => others.get(id) ?? MOST_COMMON,
    storedLabelOf: (id) => stored.nodes.get(id)?.labels[0] ?? '',
  };
}

/** The ids of all that changes: as long as the graph at its first load, so they are listed when the load is over. */
export function differenceOf(changes: GraphChanges): Difference {
  return {
    nodes: {
      added: idsOf(changes.addedNodes),
      changed: idsOf(changes.changedNodes.map(({ node }) => node)),
      removed: idsOf(changes.removedNodes),
    },
    relations: {
      added: idsOf(changes.addedRelations),
      changed: idsOf(changes.changedRelations),
      removed: idsOf(changes.removedRelations),
    },
    from: changes.from,
    to: changes.to,
  };
}

/** True where a load has nothing to write, not even a stamp. */
export function isUnchanged(changes: GraphChanges): boolean {
  const { addedNodes, changedNodes, removedNodes, addedRelations, changedRelations, removedRelations } = changes;
  const nodes = [addedNodes, changedNodes, removedNodes];
  const relations = [addedRelations, changedRelations, removedRelations];
  return changes.from === changes.to && [...nodes, ...relations].every((list) => list.length === 0);
}

type NodeChanges = Pick<GraphChanges, 'addedNodes' | 'changedNodes' | 'removedNodes'>;
type RelationChanges = Pick<GraphChanges, 'addedRelations' | 'changedRelations' | 'removedRelations'>;

function diffNodes(stored: StoredGraph, snapshot: GraphSnapshot): NodeChanges {
  if (stored.nodes.size === 0) return { addedNodes: snapshot.nodes, changedNodes: [], removedNodes: [] };
  const addedNodes: SnapshotNode[] = [];
  const changedNodes: ChangedNode[] = [];
  for (const node of snapshot.nodes) {
    const before = stored.nodes.get(node.id);
    if (!before) addedNodes.push(node);
    else if (before.hash !== node.properties.hash || !sameLabels(before.labels, node.labels))
      changedNodes.push({ node, before });
  }
  const wanted = new Set(snapshot.nodes.map(({ id }) => id));
  return { addedNodes, changedNodes, removedNodes: [...stored.nodes.values()].filter(({ id }) => !wanted.has(id)) };
}

function diffRelations(stored: StoredGraph, snapshot: GraphSnapshot): RelationChanges {
  if (stored.relations.size === 0)
    return { addedRelations: snapshot.relations, changedRelations: [], removedRelations: [] };
  const addedRelations: SnapshotRelation[] = [];
  const changedRelations: SnapshotRelation[] = [];
  for (const relation of snapshot.relations) {
    const before = stored.relations.get(relation.id);
    if (!before) addedRelations.push(relation);
    else if (before.hash !== relation.properties.hash) changedRelations.push(relation);
  }
  const wanted = new Set(snapshot.relations.map(({ id }) => id));
  const removedRelations = [...stored.relations.values()].filter(({ id }) => !wanted.has(id));
  return { addedRelations, changedRelations, removedRelations };
}

function sameLabels(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && after.every((label) => before.includes(label));
}

/** Sorted, so that equal differences print alike whatever order the database answered in. */
function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id).sort();
}
