/** The difference between what is stored and what a snapshot asks for: pure, by ids, labels and hashes. */
import type { Difference } from '../port.ts';
import type { GraphSnapshot, SnapshotNode, SnapshotRelation } from '../snapshot.ts';
import type { StoredGraph, StoredNode, StoredRelation } from './stored-graph.ts';

export interface ChangedNode {
  readonly node: SnapshotNode;
  readonly before: StoredNode;
}

/** The first label of a node, by which statements find it. */
export type PrimaryLabelOf = (id: string) => string;

export interface GraphChanges {
  readonly difference: Difference;
  readonly addedNodes: readonly SnapshotNode[];
  readonly changedNodes: readonly ChangedNode[];
  readonly removedNodes: readonly StoredNode[];
  readonly addedRelations: readonly SnapshotRelation[];
  readonly changedRelations: readonly SnapshotRelation[];
  readonly removedRelations: readonly StoredRelation[];
  /** As the snapshot labels them. */
  readonly labelOf: PrimaryLabelOf;
  /** As they are stored: relations go before nodes are relabelled. */
  readonly storedLabelOf: PrimaryLabelOf;
}

export function diffSnapshot(stored: StoredGraph, snapshot: GraphSnapshot): GraphChanges {
  const nodes = diffNodes(stored, snapshot);
  const relations = diffRelations(stored, snapshot);
  const difference: Difference = {
    nodes: {
      added: idsOf(nodes.addedNodes),
      changed: idsOf(nodes.changedNodes.map(({ node }) => node)),
      removed: idsOf(nodes.removedNodes),
    },
    relations: {
      added: idsOf(relations.addedRelations),
      changed: idsOf(relations.changedRelations),
      removed: idsOf(relations.removedRelations),
    },
    from: stored.revision,
    to: snapshot.revision,
  };
  const labels = new Map(snapshot.nodes.map((node) => [node.id, node.labels[0] ?? '']));
  return {
    difference,
    ...nodes,
    ...relations,
    labelOf: (id) => labels.get(id) ?? '',
    storedLabelOf: (id) => stored.nodes.get(id)?.labels[0] ?? '',
  };
}

/** True where a load has nothing to write, not even a stamp. */
export function isUnchanged({ nodes, relations, from, to }: Difference): boolean {
  const lists = [nodes.added, nodes.changed, nodes.removed, relations.added, relations.changed, relations.removed];
  return from === to && lists.every((list) => list.length === 0);
}

type NodeChanges = Pick<GraphChanges, 'addedNodes' | 'changedNodes' | 'removedNodes'>;
type RelationChanges = Pick<GraphChanges, 'addedRelations' | 'changedRelations' | 'removedRelations'>;

function diffNodes(stored: StoredGraph, snapshot: GraphSnapshot): NodeChanges {
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
