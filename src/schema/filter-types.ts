/** What lists can be filtered by, as data: the schema prints it, the resolvers translate input by it. */
import {
  type EndName,
  groupsOf,
  isKind,
  type Kind,
  kindsOf,
  type PropertyDef,
  type RelationDirection,
  type RelationshipRow,
} from '../model/index.ts';
import { propertiesOfEnd } from './node-properties.ts';
import { type RelationshipField, relationshipFieldsOwnedBy } from './relationship-fields.ts';
import { pascalOfConstant } from './sdl-text.ts';
import { edgeTestOf, propertyTestOf } from './test-types.ts';

/** One key of a filter that is about the node or relationship itself; every filter has `and`, `or` and the like. */
export type FilterKey =
  | { readonly is: 'property'; readonly property: string; readonly test: string; readonly description: string }
  | { readonly is: 'relationship'; readonly field: RelationshipField }
  /** `asLaw`: of one of these kinds, and meeting the filter that these ends have. */
  | { readonly is: 'narrow'; readonly to: EndName };

/** A filter over nodes (what may stand at `ends`) or over relationships (of one `type`). */
export interface FilterType {
  readonly name: string;
  readonly over: { readonly ends: readonly EndName[] } | { readonly type: string };
  readonly keys: ReadonlyMap<string, FilterKey>;
}

/** The filter over what a relationship leads to, or over one list. */
export function nodeFilter(ends: readonly EndName[], name = joinedName(ends)): FilterType {
  return { name: `${name}Filter`, over: { ends }, keys: nodeKeys(ends) };
}

/** The filter over what a relationship field leads to. */
export function targetFilter({
  targets,
  row,
  direction,
}: Pick<RelationshipField, 'targets' | 'row' | 'direction'>): FilterType {
  return nodeFilter(targets, targetsName(targets, row, direction));
}

/** The filter over the relationships of a row. */
export function edgeFilter(row: RelationshipRow): FilterType {
  const own = row.properties.map(({ name, type, description }): [string, FilterKey] => [
    name,
    { is: 'property', property: name, test: edgeTestOf(type), description },
  ]);
  const basis: FilterKey = { is: 'property', property: 'basis', test: 'BasisTest', description: 'Stated or inferred.' };
  return {
    name: `${pascalOfConstant(row.type)}EdgeFilter`,
    over: { type: row.type },
    keys: new Map([['basis', basis], ...own]),
  };
}

/** The name of the input `{ some, none, count, countDistinct }` for a relationship field, without `Filter`. */
export function relationFilterBase({ targets, row, direction }: RelationshipField): string {
  return `${targetsName(targets, row, direction)}By${pascalOfConstant(row.type)}`;
}

function targetsName(targets: readonly EndName[], row: RelationshipRow, direction: RelationDirection): string {
  // A name that lists more than three kinds reads worse than one that says which end it is.
  return targets.length <= 3
    ? joinedName(targets)
    : `${pascalOfConstant(row.type)}${direction === 'OUT' ? 'Target' : 'Origin'}`;
}

function joinedName(ends: readonly EndName[]): string {
  return ends.join('Or');
}

/** The keys of every end; where one name means two things, only the narrowing keys lead to it. */
function nodeKeys(ends: readonly EndName[]): ReadonlyMap<string, FilterKey> {
  const keys = new Map<string, FilterKey>();
  const ambiguous = new Set<string>();
  for (const end of ends) {
    for (const [name, key] of keysOfEnd(end)) {
      const earlier = keys.get(name);
      if (earlier && !sameMeaning(earlier, key)) ambiguous.add(name);
      keys.set(name, earlier ?? key);
    }
  }
  for (const name of ambiguous) keys.delete(name);
  return new Map([...keys, ...narrowings(ends)]);
}

function keysOfEnd(end: EndName): readonly (readonly [string, FilterKey])[] {
  const id: FilterKey = { is: 'property', property: 'id', test: 'IdTest', description: 'Its id.' };
  const kind: FilterKey = { is: 'property', property: 'kind', test: 'EntityKindTest', description: 'Its kind.' };
  return [
    ['id', id],
    ...(end === 'Source' || end === 'Passage' ? [] : [['kind', kind] as const]),
    ...propertiesOfEnd(end).flatMap(propertyKey),
    ...ownersOf(end)
      .flatMap(relationshipFieldsOwnedBy)
      .map((field) => [field.field, { is: 'relationship', field }] as const),
  ];
}

function propertyKey({ name, type, description }: PropertyDef): readonly (readonly [string, FilterKey])[] {
  const test = propertyTestOf(type);
  return test === null ? [] : [[name, { is: 'property', property: name, test, description }]];
}

/** The end itself and the interfaces it implements: whose relationship fields it has. */
export function ownersOf(end: EndName): readonly EndName[] {
  if (end === 'Source' || end === 'Passage' || end === 'Entity') return [end];
  return isKind(end) ? ['Entity', ...groupsOf(end), end] : ['Entity', end];
}

function sameMeaning(a: FilterKey, b: FilterKey): boolean {
  if (a.is === 'property' && b.is === 'property') return a.test === b.test;
  if (a.is === 'relationship' && b.is === 'relationship') {
    const sameTargets = a.field.targets.join() === b.field.targets.join();
    return a.field.row.type === b.field.row.type && a.field.direction === b.field.direction && sameTargets;
  }
  return false;
}

/** `asLaw`, `asAgency` and so on, where what is listed is of more than one kind. */
function narrowings(ends: readonly EndName[]): readonly (readonly [string, FilterKey])[] {
  const kinds: readonly Kind[] = [...new Set(ends.flatMap(kindsOf))];
  if (kinds.length < 2) return [];
  const groups: readonly EndName[] = ends.includes('Entity') ? ['Instrument', 'Actor'] : [];
  return [...groups, ...kinds].map((to) => [`as${to}`, { is: 'narrow', to }]);
}
