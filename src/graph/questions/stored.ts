/** Reads what questions need of stored properties: texts, names and edge properties. */
import type { NodeRow, RelationRow } from '../reader/reader.ts';

type Stored = Pick<NodeRow | RelationRow, 'properties'>;

/** The text, or null where it is absent. */
export function storedText({ properties }: Stored, name: string): string | null {
  const value = properties[name];
  return typeof value === 'string' ? value : null;
}

/** The texts of a list; absence is the empty list. */
export function storedTexts({ properties }: Stored, name: string): readonly string[] {
  const value = properties[name];
  return Array.isArray(value) ? value.map(String) : [];
}

export function nameOf(node: NodeRow): string {
  return storedText(node, 'name') ?? node.id;
}

/** `A, B and C` */
export function namesOf(nodes: readonly NodeRow[]): string {
  const names = nodes.map(nameOf);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Each node once, by id. */
export function distinctNodes(nodes: readonly NodeRow[]): readonly NodeRow[] {
  return sortedById([...new Map(nodes.map((node) => [node.id, node])).values()]);
}

export function sortedById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
