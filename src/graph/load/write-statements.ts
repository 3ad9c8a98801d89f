/** The Cypher of a load, one statement a label set or type, its rows in batches: the same text for both engines. */
import type { GraphValue } from '../port.ts';
import type { SnapshotRelation } from '../snapshot.ts';
import type { Anchored, GraphChanges } from './diff-snapshot.ts';
import type { StoredNode } from './stored-graph.ts';

type Row = { readonly [name: string]: GraphValue };

export interface WriteStatement {
  /** Labels and types are written into the text: both engines refuse them as parameters. `checkSnapshot` has vetted them. */
  readonly text: string;
  /** The value of its one parameter `$rows`. */
  readonly rows: readonly Row[];
}

/** Few enough rows for one statement's memory on either engine, many enough to be quick. */
export const BATCH_ROWS = 5_000;

export function removeRelations({ removedRelations }: GraphChanges): readonly WriteStatement[] {
  return statementsOf(
    removedRelations,
    ({ type, fromLabel, toLabel }) =>
      `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from})-[r:${type} {id: row.id}]->(b:${toLabel}) DELETE r`,
    ({ id, from }) => ({ id, from }),
  );
}

/** Finds relationships left on nodes that are to go: all of ours are gone by then, so these belong to somebody else. */
export function findForeignRelationships({ removedNodes }: GraphChanges): readonly WriteStatement[] {
  return statementsOf(
    removedNodes,
    (node) =>
      `UNWIND $rows AS row MATCH (n:${primary(node)} {id: row.id})-[r]-(m) RETURN n.id AS id, type(r) AS type LIMIT 1`,
    ({ id }) => ({ id }),
  );
}

/** Never DETACH: a relationship drawn meanwhile makes the engine refuse, and the load is rolled back whole. */
export function removeNodes({ removedNodes }: GraphChanges): readonly WriteStatement[] {
  return statementsOf(
    removedNodes,
    (node) => `UNWIND $rows AS row MATCH (n:${primary(node)} {id: row.id}) DELETE n`,
    ({ id }) => ({ id }),
  );
}

export function writeNodes({ addedNodes, changedNodes }: GraphChanges): readonly WriteStatement[] {
  const added = statementsOf(
    addedNodes,
    ({ labels: [first = '', ...others] }) =>
      `UNWIND $rows AS row MERGE (n:${first} {id: row.id}) SET n = row.props${others.length > 0 ? `, n:${others.join(':')}` : ''}`,
    ({ id, properties }) => ({ id, props: properties }),
  );
  const changed = statementsOf(
    changedNodes,
    ({ node, before }) => {
      const gained = node.labels.filter((label) => !before.labels.includes(label));
      const lost = before.labels.filter((label) => !node.labels.includes(label));
      const set = gained.length > 0 ? `, n:${gained.join(':')}` : '';
      const remove = lost.length > 0 ? ` REMOVE n:${lost.join(':')}` : '';
      return `UNWIND $rows AS row MATCH (n:${primary(before)} {id: row.id}) SET n = row.props${set}${remove}`;
    },
    ({ node }) => ({ id: node.id, props: node.properties }),
  );
  return [...added, ...changed];
}

export function writeRelations({ addedRelations, changedRelations }: GraphChanges): readonly WriteStatement[] {
  const rowOf = ({ id, from, to, properties }: SnapshotRelation): Row => ({ id, from, to, props: properties });
  const ends = ({ fromLabel, toLabel }: Anchored<SnapshotRelation>): string =>
    `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to})`;
  const text = (relation: Anchored<SnapshotRelation>): string =>
    `${ends(relation)} MERGE (a)-[r:${relation.type} {id: row.id}]->(b) SET r = row.props`;
  return statementsOf([...addedRelations, ...changedRelations], text, rowOf);
}

function primary({ labels }: StoredNode): string {
  return labels[0] ?? '';
}

/** Groups items by the statement they need, and cuts each group into batches. */
function statementsOf<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  rowOf: (item: T) => Row,
): readonly WriteStatement[] {
  const groups = new Map<string, Row[]>();
  for (const item of items) {
    const text = textOf(item);
    const rows = groups.get(text);
    if (rows) rows.push(rowOf(item));
    else groups.set(text, [rowOf(item)]);
  }
  return [...groups].flatMap(([text, rows]) => {
    const batches = Array.from({ length: Math.ceil(rows.length / BATCH_ROWS) }, (_, index) => index * BATCH_ROWS);
    return batches.map((start) => ({ text, rows: rows.slice(start, start + BATCH_ROWS) }));
  });
}
