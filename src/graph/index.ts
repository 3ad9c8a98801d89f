/** The door of the graph: the port and its engines, projection, requests and the reader that answers them. */
export * from './engine-settings.ts';
export * from './graph-error.ts';
export * from './open-engine.ts';
export * from './port.ts';
export { PASSAGE_PROPERTIES, SOURCE_PROPERTIES } from './projection/passage-and-source-properties.ts';
export { projectCorpus } from './projection/project-corpus.ts';
export { findByName, findByNumber } from './questions/find-named.ts';
export { factOfRelation, type GroundFact, type GroundsSummary, summarizeGrounds } from './questions/grounds.ts';
export { type Notice, notice } from './questions/notice.ts';
export * from './query/request.ts';
export * from './query/request-error.ts';
export * from './reader/open-reader.ts';
export * from './reader/reader.ts';
export * from './reader/revision-changed.ts';
export * from './reader/row-cache.ts';
export * from './snapshot.ts';
