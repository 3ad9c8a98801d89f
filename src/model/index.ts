/** The door of the model: kinds, ids, dates, properties, relationships and the shapes of a corpus. */
export * from './corpus.ts';
export * from './enums.ts';
export * from './ids.ts';
export * from './kinds.ts';
export * from './partial-date.ts';
export * from './properties.ts';
export * from './relationships.ts';
