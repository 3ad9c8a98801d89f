/** What a list or an edge page must hold, told plainly over a snapshot in memory. */
import { asOfCondition } from '../../src/graph/query/as-of.ts';
import { type KeyValue, keyValuesOf, type OrderKey, orderKeysOf } from '../../src/graph/query/order-keys.ts';
import type { EdgesRequest, ListRequest } from '../../src/graph/query/request.ts';
import type { SnapshotNode } from '../../src/graph/snapshot.ts';
import { evaluateCondition, followHop, type SnapshotIndex } from './evaluate-condition.ts';

/** The ids of the whole list in its order. */
export function expectedList(request: ListRequest, index: SnapshotIndex): readonly string[] {
  const keys = orderKeysOf([request.of], request.orderBy);
  return [...index.nodes.values()]
    .filter(({ labels }) => labels.includes(request.of))
    .filter((node) => !request.where || evaluateCondition(request.where, index, node))
    .filter((node) => !request.asOf || evaluateCondition(asOfCondition(request.of, request.asOf), index, node))
    .sort((a, b) => compareKeys(keys, valuesOf(keys, a), valuesOf(keys, b)))
    .map(({ id }) => id);
}

/** The ids of all relations of one parent, in the order of the request. */
export function expectedEdges(
  parent: string,
  { hop, where, edgeWhere, orderBy }: EdgesRequest,
  index: SnapshotIndex,
): readonly string[] {
  const keys = orderKeysOf(hop.targets, orderBy);
  return followHop(hop, index, parent)
    .filter(
      ([relation, target]) =>
        (!where || evaluateCondition(where, index, target)) &&
        (!edgeWhere || evaluateCondition(edgeWhere, index, relation)),
    )
    .sort(([r, a], [s, b]) => compareKeys(keys, valuesOf(keys, a), valuesOf(keys, b)) || compareValues(r.id, s.id))
    .map(([{ id }]) => id);
}

function valuesOf(keys: readonly OrderKey[], { properties }: SnapshotNode): readonly KeyValue[] {
  return keyValuesOf(keys, properties, {});
}

/** Unknown last in both directions. */
function compareKeys(keys: readonly OrderKey[], a: readonly KeyValue[], b: readonly KeyValue[]): number {
  for (const [at, { direction }] of keys.entries()) {
    const [left = null, right = null] = [a[at], b[at]];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return direction === 'ASC' ? compareValues(left, right) : compareValues(right, left);
  }
  return 0;
}

/** Texts by code points, as both engines do; UTF-16 units differ beyond the basic plane. */
function compareValues(a: string | number | boolean, b: string | number | boolean): number {
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b);
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
