/** Brings an answer and what was expected into one form, so that the files can say it shortly. */

/** An object of one field becomes that field's value: `{ nodes: [{ id: 'x' }] }` is `['x']`. */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, compact(inner)] as const);
  return fields.length === 1 ? fields[0]?.[1] : Object.fromEntries(fields);
}

/** Every list in one fixed order, at any depth. */
export function asSets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSets).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, asSets(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
