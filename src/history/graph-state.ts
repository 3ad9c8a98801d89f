/** One state of the data, in the form in which two states are compared: what a reader of the data would call its content. */
import { type JsonValue, publicProperties } from '../graph/public-properties.ts';
import type { GraphSnapshot, StoredProperties } from '../graph/snapshot.ts';
import { RELATIONSHIPS } from '../model/index.ts';

export type Values = { readonly [property: string]: JsonValue };

export interface StateNode {
  readonly id: string;
  readonly name: string;
  readonly values: Values;
}

export interface StateRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly values: Values;
}

export interface GraphState {
  /** As the user named it. */
  readonly name: string;
  readonly revision: string;
  readonly entities: readonly StateNode[];
  readonly sources: readonly StateNode[];
  readonly passages: readonly StateNode[];
  /** What is derived at load follows from the rest and is left out. */
  readonly relations: readonly StateRelation[];
}

export function stateOfSnapshot(name: string, { revision, nodes, relations }: GraphSnapshot): GraphState {
  const labelled = (label: string): readonly StateNode[] =>
    nodes.filter(({ labels }) => labels.includes(label)).map(stateNode);
  return {
    name,
    revision,
    entities: labelled('Entity'),
    sources: labelled('Source'),
    passages: labelled('Passage'),
    relations: relations.filter(({ type }) => !isDerived(type)).map(stateRelation),
  };
}

const derivedTypes: ReadonlySet<string> = new Set(RELATIONSHIPS.filter((row) => row.derived).map((row) => row.type));

export function isDerived(type: string): boolean {
  return derivedTypes.has(type);
}

export function stateNode({ id, properties }: { id: string; properties: StoredProperties }): StateNode {
  const values = valuesOf(properties);
  const name = values['name'] ?? values['label'];
  return { id, name: typeof name === 'string' ? name : '', values };
}

export function stateRelation(
  relation: Omit<StateRelation, 'values'> & { properties: StoredProperties },
): StateRelation {
  const { id, type, from, to, properties } = relation;
  return { id, type, from, to, values: valuesOf(properties) };
}

/** What the checker of a change wants to see: dates without their derived days, how each property is known on a line of its own. */
function valuesOf(properties: StoredProperties): Values {
  const { id: _, statements, ...values } = publicProperties(properties);
  const shown = Object.entries(values).filter(([name]) => !isDayOf(name, properties));
  return { ...Object.fromEntries(shown), ...flat(statements) };
}

/** `adoptedFrom` and `adoptedTo` beside `adopted`. */
function isDayOf(name: string, properties: StoredProperties): boolean {
  return /(From|To)$/.test(name) && name.replace(/(From|To)$/, '') in properties;
}

/** `{ adopted: { evidence: [..] } }` becomes `adopted.evidence`. */
function flat(statements: JsonValue | undefined): Values {
  const entries = Object.entries((statements ?? {}) as { readonly [property: string]: Values });
  return Object.fromEntries(
    entries.flatMap(([property, known]) =>
      Object.entries(known).map(([what, value]) => [`${property}.${what}`, value] as const),
    ),
  );
}
