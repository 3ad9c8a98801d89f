/** What changed between two states of the data: pure, by id and by value. */
import { canonicalJson } from '../graph/projection/content-hash.ts';
import type { JsonValue } from '../graph/public-properties.ts';
import type { GraphState, StateNode, StateRelation, Values } from './graph-state.ts';

export interface PropertyChange {
  readonly property: string;
  /** Null where it was, or is, not stated. */
  readonly from: JsonValue;
  readonly to: JsonValue;
}

export type Changed<T> = Omit<T, 'values'> & { readonly properties: readonly PropertyChange[] };

export interface Changes<T> {
  readonly added: readonly Omit<T, 'values'>[];
  readonly changed: readonly Changed<T>[];
  readonly removed: readonly Omit<T, 'values'>[];
}

export interface StateDifference {
  readonly from: { readonly name: string; readonly revision: string };
  readonly to: { readonly name: string; readonly revision: string };
  readonly entities: Changes<StateNode>;
  readonly relations: Changes<StateRelation>;
  readonly sources: Changes<StateNode>;
  readonly passages: Changes<StateNode>;
}

export function compareStates(before: GraphState, after: GraphState): StateDifference {
  return {
    from: { name: before.name, revision: before.revision },
    to: { name: after.name, revision: after.revision },
    entities: compareItems(before.entities, after.entities),
    relations: compareItems(before.relations, after.relations),
    sources: compareItems(before.sources, after.sources),
    passages: compareItems(before.passages, after.passages),
  };
}

export interface Comparable {
  readonly id: string;
  readonly values: Values;
}

/** By id; of each item that both have, the values that differ. */
export function compareItems<T extends Comparable>(before: readonly T[], after: readonly T[]): Changes<T> {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map(({ id }) => id));
  return {
    added: sorted(after.filter(({ id }) => !old.has(id))).map(withoutValues),
    changed: sorted(after).flatMap((item) => {
      const properties = changesBetween(old.get(item.id)?.values ?? item.values, item.values);
      return properties.length === 0 ? [] : [{ ...withoutValues(item), properties }];
    }),
    removed: sorted(before.filter(({ id }) => !now.has(id))).map(withoutValues),
  };
}

function changesBetween(before: Values, after: Values): readonly PropertyChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .map((property) => ({ property, from: before[property] ?? null, to: after[property] ?? null }))
    .filter(({ from, to }) => canonicalJson(from) !== canonicalJson(to));
}

function sorted<T extends Comparable>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function withoutValues<T extends Comparable>({ values: _, ...item }: T): Omit<T, 'values'> {
  return item;
}
