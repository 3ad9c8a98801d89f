/** The order of a list: its keys, the text that sorts by them, and the text that starts after a cursor. Unknown comes last both ways. */
import type { EndName } from '../../model/index.ts';
import { dayNamesOf } from '../projection/text-key.ts';
import type { StoredProperties } from '../snapshot.ts';
import { comparedName } from './compile-test.ts';
import { meaningsOnNodes } from './property-definitions.ts';
import type { Condition, Order } from './request.ts';
import { RequestError } from './request-error.ts';
import type { StatementBuilder } from './statement-builder.ts';

/** One key: a stored value of the node or the relation. */
export interface OrderKey {
  readonly of: 'node' | 'relation';
  /** The stored property that sorts; `type` of a relation is its type. */
  readonly stored: string;
  readonly direction: 'ASC' | 'DESC';
  /** False where every node has it, so that an index alone can sort. */
  readonly nullable: boolean;
}

export type KeyValue = string | number | boolean | null;

/** How a key is written in the statement at hand. */
export type KeyText = (key: OrderKey) => string;

const idKey: OrderKey = { of: 'node', stored: 'id', direction: 'ASC', nullable: false };

/** The keys of an order, the id last, so that no two nodes are equal. */
export function orderKeysOf(ends: readonly EndName[], orders: readonly Order[]): readonly OrderKey[] {
  return [...orders.map((order) => toKey(ends, order)), idKey];
}

function toKey(ends: readonly EndName[], { property, direction }: Order): OrderKey {
  const [meaning, ...others] = meaningsOnNodes(ends, property);
  if (!meaning || others.length > 0 || meaning.type.is.endsWith('List') || meaning.type.is === 'claims') {
    throw new RequestError(
      'TEST_INVALID',
      `A list cannot be ordered by "${property}".`,
      'Order by a property that holds one value.',
    );
  }
  const stored = meaning.type.is === 'date' ? dayNamesOf(property).from : comparedName(property, meaning.type);
  return { of: 'node', stored, direction, nullable: !meaning.always };
}

/** The same keys, where a filter lets no node pass that lacks some of them: what is never absent needs no place for absence. */
export function keysUnder(where: Condition | undefined, keys: readonly OrderKey[]): readonly OrderKey[] {
  const present = new Set(where ? daysPresent(where) : []);
  return keys.map((key) => (key.of === 'node' && present.has(key.stored) ? { ...key, nullable: false } : key));
}

/** The stored first days of dates that every node has which meets the condition. */
function daysPresent(condition: Condition): readonly string[] {
  if (condition.is === 'and') return condition.of.flatMap(daysPresent);
  if (condition.is !== 'property' || (condition.test.op !== 'from' && condition.test.op !== 'to')) return [];
  return [dayNamesOf(condition.property).from];
}

/** `ORDER BY` terms; reversed for pages that are read from the end. */
export function orderText(keys: readonly OrderKey[], text: KeyText, reversed: boolean): string {
  return keys
    .flatMap((key) => {
      const term = `${text(key)}${(key.direction === 'DESC') === reversed ? '' : ' DESC'}`;
      return key.nullable ? [`${text(key)} IS NULL${reversed ? ' DESC' : ''}`, term] : [term];
    })
    .join(', ');
}

/** True for what stands after the values in the order (before them where reversed); `orAt` lets what stands at them pass too. */
export function keysetText(
  keys: readonly OrderKey[],
  values: readonly KeyValue[],
  side: { readonly reversed: boolean; readonly orAt: boolean },
  text: KeyText,
  builder: StatementBuilder,
): string {
  const [key, ...rest] = keys;
  const [value = null, ...restValues] = values;
  if (!key) return side.orAt ? 'true' : 'false';
  const at = text(key);
  const beyond = (): string => keysetText(rest, restValues, side, text, builder);
  // Unknown is last in the order itself: nothing known follows it, and everything known precedes it.
  if (value === null) return side.reversed ? `(${at} IS NOT NULL OR ${beyond()})` : `(${at} IS NULL AND ${beyond()})`;
  const operator = (key.direction === 'DESC') === side.reversed ? '>' : '<';
  const unknown = key.nullable && !side.reversed ? ` OR ${at} IS NULL` : '';
  if (typeof value === 'boolean') {
    return `(${pastBoolean(at, operator, value, builder)}${unknown} OR (${at} = ${builder.value(value)} AND ${beyond()}))`;
  }
  const parameter = builder.value(value);
  if (rest.length === 0) return `${at} ${operator}${side.orAt ? '=' : ''} ${parameter}`;
  // The bound before the choice lets an index seek where nothing can be unknown.
  const bound = key.nullable ? '' : `${at} ${operator}= ${parameter} AND `;
  return `(${bound}(${at} ${operator} ${parameter}${unknown} OR (${at} = ${parameter} AND ${beyond()})))`;
}

/** The embedded engine sorts booleans but does not compare them: `true > false` is not true there. */
function pastBoolean(at: string, operator: '<' | '>', value: boolean, builder: StatementBuilder): string {
  return value === (operator === '<') ? `${at} = ${builder.value(!value)}` : 'false';
}

/** The values of the keys for one row, as cursors carry them. */
export function keyValuesOf(
  keys: readonly OrderKey[],
  node: StoredProperties,
  relation: StoredProperties,
): readonly KeyValue[] {
  return keys.map((key) => {
    const value = (key.of === 'node' ? node : relation)[key.stored];
    return value === undefined || typeof value === 'object' ? null : value;
  });
}
