/** By what lists can be divided, as data: one enum of facets for each kind of node, read from the property and relationship tables. */
import { type EndName, isKind, type PropertyDef } from '../model/index.ts';
import { ownersOf } from './filter-types.ts';
import { propertiesOfEnd } from './node-properties.ts';
import { LISTED_ENDS } from './order-types.ts';
import { type RelationshipField, relationshipFieldsOwnedBy } from './relationship-fields.ts';
import { block, constantOfField, described } from './sdl-text.ts';

/** What a facet counts by. */
export type FacetKey =
  | { readonly is: 'kind' }
  | { readonly is: 'property'; readonly property: PropertyDef }
  /** The year of a date, which may be known no better. */
  | { readonly is: 'year'; readonly property: PropertyDef }
  | { readonly is: 'relationship'; readonly field: RelationshipField };

/** The facets of a list, by their name in the enum `<End>Facet`. Throws where two would take one name. */
export function facetsOf(end: EndName): ReadonlyMap<string, FacetKey> {
  const named: readonly NamedFacet[] = [
    ...facetOfKind(end),
    ...propertiesOfEnd(end).flatMap(facetOfProperty),
    ...facetsOfRelationships(end),
  ];
  const facets = new Map(named);
  if (facets.size < named.length) {
    throw new Error(`${facetName(end)} would have two facets of one name: rename a property or a relationship field.`);
  }
  return facets;
}

/** The enum by which a list is divided. */
export function facetName(end: EndName): string {
  return `${end}Facet`;
}

/** SDL of every enum of facets. */
export function printFacetTypes(): string {
  return LISTED_ENDS.map((end) => {
    const values = [...facetsOf(end)].map(([name, key]) => described(descriptionOf(key), name));
    return block(`By what a list of \`${end}\` can be divided.`, `enum ${facetName(end)}`, values);
  }).join('\n');
}

function descriptionOf(key: FacetKey): string {
  switch (key.is) {
    case 'kind':
      return 'Its kind.';
    case 'property':
      return key.property.description;
    case 'year':
      return `By year: ${key.property.description}`;
    case 'relationship':
      return `What \`${key.field.field}\` leads to, by id.`;
  }
}

type NamedFacet = readonly [string, FacetKey];

/** Where everything listed is of one kind, its kind divides nothing. */
function facetOfKind(end: EndName): readonly NamedFacet[] {
  return isKind(end) || end === 'Source' || end === 'Passage' ? [] : [['KIND', { is: 'kind' }]];
}

function facetOfProperty(property: PropertyDef): readonly NamedFacet[] {
  const name = constantOfField(property.name);
  switch (property.type.is) {
    case 'enum':
    case 'vocab':
    case 'vocabList':
    case 'bool':
    case 'intList':
    case 'ref':
      return [[name, { is: 'property', property }]];
    case 'date':
      return [[`${name}_YEAR`, { is: 'year', property }]];
    // Texts are names and prose, figures are measures: what each node has for itself divides nothing.
    case 'text':
    case 'textList':
    case 'int':
    case 'float':
    case 'claims':
      return [];
  }
}

function facetsOfRelationships(end: EndName): readonly NamedFacet[] {
  return ownersOf(end)
    .flatMap(relationshipFieldsOwnedBy)
    .map((field) => [constantOfField(field.field), { is: 'relationship', field }]);
}
