/** The door of the schema: the document, and the tables by which resolvers translate. */
export { type FacetKey, facetsOf } from './facet-types.ts';
export { edgeFilter, type FilterKey, type FilterType, nodeFilter, ownersOf, targetFilter } from './filter-types.ts';
export type { Vocabularies } from './model-enums.ts';
export { LISTED_ENDS, orderFieldsOf } from './order-types.ts';
export { printWholeSchema } from './print-schema.ts';
export { type RelationshipField, relationshipFields, relationshipFieldsOwnedBy } from './relationship-fields.ts';
export { ROOT_LISTS } from './root-lists.ts';
export { handWrittenDocument, schemaDocument } from './schema-document.ts';
