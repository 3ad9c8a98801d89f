/** Turns what an engine's driver returns into plain JSON, alike for both: nodes and relations by their properties, times as text. */
import { type JsonValue, publicProperties } from '../../graph/public-properties.ts';
import type { StoredProperties, StoredValue } from '../../graph/snapshot.ts';

export function plainValue(value: unknown): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // JSON has no such number, and null would say that there is none.
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (Array.isArray(value)) return value.map(plainValue);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? plainObject(value) : null;
}

function plainObject(value: object): JsonValue {
  const parts = graphElement(value);
  if (parts) return { ...parts.kind, ...sortedByName(publicProperties(parts.properties)) };
  if ('segments' in value && Array.isArray(value.segments)) return plainPath(value.segments);
  if (isEmbeddedPath(value)) return plainPath(segmentsOf(value));
  // A driver's own classes for times and points know how to write themselves; a map does not.
  if (!isPlain(value)) return (value as Written).toString();
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plainValue(item)]));
}

interface Written {
  toString(): string;
}

interface GraphElement {
  readonly kind: { readonly labels: JsonValue } | { readonly type: JsonValue };
  readonly properties: StoredProperties;
}

/** The embedded engine puts an element's own parts among its properties, each behind an underscore. */
type EmbeddedElement = StoredProperties & { readonly [part in `_${string}`]: StoredValue };

/** A node or relation, as Neo4j's driver or the embedded engine gives it; null for anything else. */
function graphElement(value: object): GraphElement | null {
  if (!isPlain(value) && 'properties' in value) {
    const { properties } = value as { properties: StoredProperties };
    if ('labels' in value) return { kind: { labels: plainValue(value.labels) }, properties };
    if ('type' in value) return { kind: { type: plainValue(value.type) }, properties };
  }
  if ('_labels' in value) {
    const { _id, _labels, ...properties } = value as EmbeddedElement;
    return { kind: { labels: plainValue(_labels) }, properties };
  }
  if ('_type' in value && '_source' in value && '_target' in value) {
    const { _id, _type, _source, _target, ...properties } = value as EmbeddedElement;
    return { kind: { type: plainValue(_type) }, properties };
  }
  return null;
}

interface EmbeddedPath {
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
}

function isEmbeddedPath(value: object): value is EmbeddedPath {
  const { nodes, edges } = value as Partial<EmbeddedPath>;
  return Array.isArray(nodes) && Array.isArray(edges) && nodes.length === edges.length + 1;
}

function segmentsOf({ nodes, edges }: EmbeddedPath): readonly PathSegment[] {
  return edges.map((relationship, at) => ({ start: nodes[at], relationship, end: nodes[at + 1] }));
}

interface PathSegment {
  readonly start: unknown;
  readonly relationship: unknown;
  readonly end: unknown;
}

/** Its nodes and relations in turn, as one walks it. */
function plainPath(segments: readonly PathSegment[]): JsonValue {
  const [first] = segments;
  if (!first) return [];
  return [first.start, ...segments.flatMap(({ relationship, end }) => [relationship, end])].map(plainValue);
}

/** Engines give properties in orders of their own. */
function sortedByName(properties: Readonly<Record<string, JsonValue>>): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
