/** Turns a YAML node into a plain value, without ever following an alias. */
import { isMap, isScalar, isSeq } from 'yaml';

/** Maps become objects without a prototype, so that a key such as `__proto__` is a key like any other. */
export function plainValue(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plainValue);
  if (isMap(node)) {
    const value = Object.create(null) as Record<string, unknown>;
    for (const pair of node.items) value[keyText(pair.key)] = plainValue(pair.value);
    return value;
  }
  return null;
}

/** The text of a map's key; a number or a boolean as it is written. */
export function keyText(key: unknown): string {
  if (!isScalar(key)) return '?';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}
