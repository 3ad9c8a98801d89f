/** The Cypher of a load, one statement a label set or type, its rows in batches: the same text for both engines. */
import type { GraphValue } from '../port.ts';
import type { SnapshotRelation } from '../snapshot.ts';
import type { GraphChanges } from './diff-snapshot.ts';
import type { StoredNode } from './stored-graph.ts';

type Row = { readonly [name: string]: GraphValue };

export interface WriteStatement {
  /** Labels and types are written into the text: both engines refuse them as parameters. `checkSnapshot` has vetted them. */
  readonly text: string;
  /** The value of its one parameter `$rows`. */
  readonly rows: readonly Row[];
}

/** Made one after the other, as they are run: the rows of a whole load would take as much memory again as the graph. */
export interface WriteStatements {
  /** How many rows all of them have. */
  readonly total: number;
  readonly statements: Iterable<WriteStatement>;
}

/** Few enough rows for one statement's memory on either engine, many enough to be quick. */
export const BATCH_ROWS = 5_000;

export function removeRelations({ removedRelations, storedLabelOf }: GraphChanges): WriteStatements {
  return statementsOf(
    removedRelations,
    ({ type, from, to }) =>
      `UNWIND $rows AS row MATCH (a:${storedLabelOf(from)} {id: row.from})-[r:${type} {id: row.id}]->(b:${storedLabelOf(to)}) DELETE r`,
    ({ id, from }) => ({ id, from }),
  );
}

/** Finds relationships left on nodes that are to go: all of ours are gone by then, so these belong to somebody else. */
export function findForeignRelationships({ removedNodes }: GraphChanges): WriteStatements {
  return statementsOf(
    removedNodes,
    (node) =>
      `UNWIND $rows AS row MATCH (n:${primary(node)} {id: row.id})-[r]-(m) RETURN n.id AS id, type(r) AS type LIMIT 1`,
    ({ id }) => ({ id }),
  );
}

/** Never DETACH: a relationship drawn meanwhile makes the engine refuse, and the load is rolled back whole. */
export function removeNodes({ removedNodes }: GraphChanges): WriteStatements {
  return statementsOf(
    removedNodes,
    (node) => `UNWIND $rows AS row MATCH (n:${primary(node)} {id: row.id}) DELETE n`,
    ({ id }) => ({ id }),
  );
}

/** What is not stored is created, without looking for it: the lock on the revision keeps other loads away, the constraints anybody else. */
export function writeNodes({ addedNodes, changedNodes }: GraphChanges): WriteStatements {
  const added = statementsOf(
    addedNodes,
    ({ labels }) => `UNWIND $rows AS row CREATE (n:${labels.join(':')} {id: row.props.id}) SET n = row.props`,
    ({ properties }) => ({ props: properties }),
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
  return { total: added.total + changed.total, statements: inTurn(added.statements, changed.statements) };
}

export function writeRelations({ addedRelations, changedRelations, labelOf }: GraphChanges): WriteStatements {
  const endsOf = ({ from, to }: SnapshotRelation): string =>
    `UNWIND $rows AS row MATCH (a:${labelOf(from)} {id: row.from}) MATCH (b:${labelOf(to)} {id: row.to})`;
  const rowOf = ({ from, to, properties }: SnapshotRelation): Row => ({ from, to, props: properties });
  const added = statementsOf(
    addedRelations,
    (relation) => `${endsOf(relation)} CREATE (a)-[r:${relation.type}]->(b) SET r = row.props`,
    rowOf,
  );
  const changed = statementsOf(
    changedRelations,
    (relation) => `${endsOf(relation)} MATCH (a)-[r:${relation.type} {id: row.props.id}]->(b) SET r = row.props`,
    rowOf,
  );
  return { total: added.total + changed.total, statements: inTurn(added.statements, changed.statements) };
}

function primary({ labels }: StoredNode): string {
  return labels[0] ?? '';
}

function* inTurn<T>(...parts: readonly Iterable<T>[]): Iterable<T> {
  for (const part of parts) yield* part;
}

/** Cuts items into batches by the statement they need. */
function statementsOf<T>(items: readonly T[], textOf: (item: T) => string, rowOf: (item: T) => Row): WriteStatements {
  return { total: items.length, statements: batchesOf(items, textOf, rowOf) };
}

/** Holds no more than a batch for each statement, however many items there are. */
function* batchesOf<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  rowOf: (item: T) => Row,
): Iterable<WriteStatement> {
  const open = new Map<string, T[]>();
  for (const item of items) {
    const text = textOf(item);
    const batch = open.get(text) ?? [];
    batch.push(item);
    if (batch.length < BATCH_ROWS) {
      open.set(text, batch);
      continue;
    }
    open.delete(text);
    yield { text, rows: batch.map(rowOf) };
  }
  for (const [text, batch] of open) yield { text, rows: batch.map(rowOf) };
}
