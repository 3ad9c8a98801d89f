/** What the database holds now, as far as a load must know it: ids, labels and hashes. */
import { KIND_GROUPS, KINDS } from '../../model/index.ts';
import { GraphError } from '../graph-error.ts';
import type { GraphValue, Params } from '../port.ts';
import { OWNER } from '../snapshot.ts';

/** Runs one statement where the caller stands: inside a transaction, or on a connection. */
export type RunStatement = (text: string, params: Params) => Promise<readonly Record<string, GraphValue>[]>;

export interface StoredNode {
  readonly id: string;
  /** The first of `Entity`, `Source`, `Passage` it carries, then its other labels that are ours. */
  readonly labels: readonly string[];
  readonly hash: GraphValue;
}

export interface StoredRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly hash: GraphValue;
}

export interface StoredGraph {
  /** Null where nothing was ever loaded. */
  readonly revision: string | null;
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly relations: ReadonlyMap<string, StoredRelation>;
}

/** The labels by which every node of ours is found; each has its own ids. */
export const PRIMARY_LABELS = ['Entity', 'Source', 'Passage'] as const;

/** Labels a load may set and remove; any other that a user gave a node of ours stays. */
const managedLabels: ReadonlySet<string> = new Set([...PRIMARY_LABELS, ...Object.keys(KIND_GROUPS), ...KINDS]);

export async function readStoredGraph(run: RunStatement, revision: string | null): Promise<StoredGraph> {
  const nodes = new Map<string, StoredNode>();
  const relations = new Map<string, StoredRelation>();
  for (const label of PRIMARY_LABELS) {
    for (const { id, owner, hash, labels } of (await run(nodesOf(label), {})) as unknown as readonly NodeRow[]) {
      if (owner !== OWNER || id === null) throw foreignNode(label, id);
      const others = labels.filter((each) => each !== label && managedLabels.has(each));
      nodes.set(id, { id, labels: [label, ...others], hash });
    }
    for (const row of await run(relationsOf(label), {})) {
      const relation = row as unknown as StoredRelation;
      if (isOurs(relation)) relations.set(relation.id, relation);
    }
  }
  return { revision, nodes, relations };
}

/** A node as its statement returns it; the id is null only on a node that is not ours. */
interface NodeRow {
  readonly id: string | null;
  readonly owner: GraphValue;
  readonly hash: GraphValue;
  readonly labels: readonly string[];
}

/** Refuses a database in which others use our labels; before any DDL, which their data might break. */
export async function refuseForeignNodes(run: RunStatement): Promise<void> {
  for (const label of PRIMARY_LABELS) {
    const text = `MATCH (n:${label}) WHERE n.owner IS NULL OR n.owner <> $owner RETURN n.id AS id LIMIT 1`;
    const [row] = await run(text, { owner: OWNER });
    if (row) throw foreignNode(label, row.id ?? null);
  }
}

function nodesOf(label: string): string {
  return `MATCH (n:${label}) RETURN n.id AS id, n.owner AS owner, n.hash AS hash, labels(n) AS labels`;
}

function relationsOf(label: string): string {
  return `MATCH (a:${label})-[r]->(b) WHERE r.id IS NOT NULL AND r.hash IS NOT NULL
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.hash AS hash`;
}

/** Ours carry an id of the form `<from>~<TYPE>~<to>`; relationships that others drew between our nodes do not. */
function isOurs({ id, type, from, to }: StoredRelation): boolean {
  return typeof id === 'string' && `${id}~`.startsWith(`${from}~${type}~${to}~`);
}

function foreignNode(label: string, id: GraphValue): GraphError {
  const which = id === null ? 'without an id' : `with the id ${JSON.stringify(id)}`;
  return new GraphError(
    'FOREIGN_DATABASE',
    `The database holds a node labelled ${label} (${which}) that is not MandateGraph's: its property owner is not '${OWNER}'.`,
    'Nothing was changed. Load into an empty database (NEO4J_DATABASE names it), or remove or relabel these nodes.',
  );
}
