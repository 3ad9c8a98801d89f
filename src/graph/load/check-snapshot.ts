/** Refuses a snapshot that an engine would store wrongly: the one place where labels, types, ids and values are vetted. */
import { GraphError } from '../graph-error.ts';
import {
  type GraphSnapshot,
  OWNER,
  type SnapshotNode,
  type SnapshotRelation,
  type StoredProperties,
} from '../snapshot.ts';
import { PRIMARY_LABELS } from './stored-graph.ts';

/** Labels, types and property names are written into statements, so nothing else may pass. */
const labelPattern = /^[A-Z][A-Za-z0-9]*$/;
const typePattern = /^[A-Z][A-Z0-9_]*$/;
const propertyPattern = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Neo4j's indexes refuse longer values, and the load with them. */
const LONGEST_KEY_BYTES = 8_000;

export function checkSnapshot(snapshot: GraphSnapshot): void {
  if (snapshot.revision === '') throw invalid('The snapshot has no revision.');
  const ids = new Set<string>();
  for (const node of snapshot.nodes) {
    if (ids.has(node.id)) throw invalid(`Two nodes have the id ${node.id}.`);
    ids.add(node.id);
    checkNode(node);
  }
  const relationIds = new Set<string>();
  for (const relation of snapshot.relations) {
    if (relationIds.has(relation.id)) throw invalid(`Two relations have the id ${relation.id}.`);
    relationIds.add(relation.id);
    checkRelation(relation, ids);
  }
}

function checkNode({ id, labels, properties }: SnapshotNode): void {
  const [first = ''] = labels;
  if (!(PRIMARY_LABELS as readonly string[]).includes(first) || !labels.every((label) => labelPattern.test(label))) {
    throw invalid(
      `The node ${id} has the labels ${labels.join(', ') || '(none)'}; the first must be one of ${PRIMARY_LABELS.join(', ')}.`,
    );
  }
  if (properties.owner !== OWNER) throw invalid(`The node ${id} has no property owner: '${OWNER}'.`);
  checkProperties(id, properties);
}

function checkRelation({ id, type, from, to, properties }: SnapshotRelation, ids: ReadonlySet<string>): void {
  if (!typePattern.test(type)) throw invalid(`The relation ${id} has the type ${JSON.stringify(type)}.`);
  if (!`${id}~`.startsWith(`${from}~${type}~${to}~`)) {
    throw invalid(`The relation ${id} does not have the form ${from}~${type}~${to}, with ~2 for a repeat.`);
  }
  for (const end of [from, to])
    if (!ids.has(end)) throw invalid(`The relation ${id} ends at ${end}, which is no node.`);
  checkProperties(id, properties);
}

function checkProperties(id: string, properties: StoredProperties): void {
  if (properties.id !== id) throw invalid(`The property id of ${id} is ${JSON.stringify(properties.id)}.`);
  if (typeof properties.hash !== 'string' || properties.hash === '') throw invalid(`${id} has no hash.`);
  for (const [name, value] of Object.entries(properties)) {
    if (!propertyPattern.test(name)) throw invalid(`${id} has a property named ${JSON.stringify(name)}.`);
    if (!isStorable(value))
      throw invalid(`The property ${name} of ${id} holds a value that the engines do not store alike.`);
    if (name.endsWith('Key') && typeof value === 'string' && Buffer.byteLength(value) > LONGEST_KEY_BYTES) {
      throw invalid(`The property ${name} of ${id} is too long to be ordered by: over ${LONGEST_KEY_BYTES} bytes.`);
    }
  }
}

/** Flat, of one type, and exact: integers beyond 2^53 come back as Infinity. */
function isStorable(value: unknown): boolean {
  if (!Array.isArray(value)) return isScalar(value);
  const [first] = value as readonly unknown[];
  return value.every((each) => typeof each === typeof first && typeof each !== 'boolean' && isScalar(each));
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number')
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return typeof value === 'string' || typeof value === 'boolean';
}

function invalid(message: string): GraphError {
  return new GraphError(
    'SNAPSHOT_INVALID',
    message,
    'Nothing was changed. Correct the record it comes from; `mandategraph check` finds it.',
  );
}
