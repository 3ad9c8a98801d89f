/** The properties of a node or relation that mean something outside the graph: no keys kept for search, order and loading. */
import type { StoredProperties, StoredValue } from './snapshot.ts';

/** Any JSON. */
export type JsonValue = StoredValue | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** Kept for loading, searching and filtering alone; what they say stands in other properties. */
const INTERNAL: ReadonlySet<string> = new Set([
  'owner',
  'hash',
  'searchNames',
  'searchText',
  'numberKeys',
  'namesLanguages',
  'evidenceKinds',
  'statementStatus',
]);
/** Stored as JSON text, because a graph property holds no maps. */
const NESTED: ReadonlySet<string> = new Set(['names', 'statements', 'claims']);

/** In their stored order, nested values unfolded. Dates keep their `From` and `To` days, by which they compare. */
export function publicProperties(properties: StoredProperties): { readonly [name: string]: JsonValue } {
  const entries = Object.entries(properties)
    .filter(([name]) => !INTERNAL.has(name) && !isCompareKey(name, properties))
    .map(([name, value]): [string, JsonValue] => [name, unfold(name, value)]);
  return Object.fromEntries(entries);
}

/** `nameKey` beside `name`: the folded form by which text compares. */
function isCompareKey(name: string, properties: StoredProperties): boolean {
  return name.endsWith('Key') && name.slice(0, -3) in properties;
}

function unfold(name: string, value: StoredValue): JsonValue {
  if (!NESTED.has(name) || typeof value !== 'string') return value;
  const parsed: JsonValue = JSON.parse(value) as JsonValue;
  return parsed;
}
