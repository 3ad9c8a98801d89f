/** The client of the API: typed documents for the ready queries, their types, and the possible types of interfaces; nothing of the server. */
export * from './generated/documents.ts';
export { possibleTypes } from './generated/possible-types.ts';
