/** Parameters as the driver must get them: a JavaScript number that is whole travels as an integer, any other as a float. */
import { int } from 'neo4j-driver';
import type { GraphValue, Params } from '../port.ts';

export function toDriverParams(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toDriver(value)]));
}

function toDriver(value: GraphValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return toDriverList(value as readonly GraphValue[]);
  if (typeof value === 'object' && value !== null) return toDriverParams(value as Params);
  return value;
}

/** A stored list is of one type, so a list with a fraction in it is a list of floats. */
function toDriverList(values: readonly GraphValue[]): unknown[] {
  const floats = values.some((value) => typeof value === 'number' && !Number.isInteger(value));
  return values.map((value) => (floats && typeof value === 'number' ? value : toDriver(value)));
}
