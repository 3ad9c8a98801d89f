/** The fixed fragments of a pattern: labels of an end, and one hop over a relationship, anchored on the left. */
import type { EndName } from '../../model/index.ts';
import type { Hop } from './request.ts';

/** Labels of a node that may be any of these ends, in the order both engines plan best: interface label first. */
export function labelsFor(ends: readonly EndName[]): string {
  const [only] = ends;
  if (only === 'Source' || only === 'Passage') return `:${only}`;
  return ends.length === 1 && only !== undefined && only !== 'Entity' ? `:Entity:${only}` : ':Entity';
}

/** What labels in the pattern cannot say: one of several ends. Null where the pattern says it all. */
export function labelCondition(variable: string, ends: readonly EndName[]): string | null {
  if (ends.length < 2 || ends.includes('Entity')) return null;
  return `(${ends.map((end) => `${variable}:${end}`).join(' OR ')})`;
}

/** `(n)-[r:ISSUED]->(m:Entity:Instrument)`, or the arrow the other way. */
export function hopPattern(start: string, relation: string, target: string, hop: Hop): string {
  const [left, right] = hop.direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
  return `(${start})${left}[${relation}:${hop.row.type}]${right}(${target}${labelsFor(hop.targets)})`;
}

/** The label of the nodes a hop starts from, for `MATCH (n:...)`. */
export function startLabel(hop: Hop): string {
  const ends = hop.direction === 'OUT' ? hop.row.from : hop.row.to;
  return ends.includes('Source') ? ':Source' : ends.includes('Passage') ? ':Passage' : ':Entity';
}

/** ` WHERE a AND b`, or nothing. */
export function whereText(conditions: readonly (string | null)[]): string {
  const present = conditions.filter((condition) => condition !== null && condition !== '');
  return present.length === 0 ? '' : ` WHERE ${present.join(' AND ')}`;
}

/** Words that Grafeo does not take as a property's name unless quoted; Neo4j takes them either way. */
// biome-ignore format: a list of words
const keywords: ReadonlySet<string> = new Set([
  'and', 'as', 'case', 'distinct', 'else', 'in', 'is', 'match', 'not', 'null', 'or', 'return', 'set', 'then', 'true', 'union', 'when', 'where', 'with',
]);

/** All stored properties, or those named, each once, as a map. */
export function propertiesText(variable: string, names: readonly string[] | undefined): string {
  if (names === undefined) return `properties(${variable})`;
  return `{${[...new Set(names)].map((name) => `${keywords.has(name) ? `\`${name}\`` : name}: ${propertyText(variable, name)}`).join(', ')}}`;
}

/** `n.adopted`, quoted where the name is a keyword. */
export function propertyText(variable: string, stored: string): string {
  return keywords.has(stored) ? `${variable}.\`${stored}\`` : `${variable}.${stored}`;
}
