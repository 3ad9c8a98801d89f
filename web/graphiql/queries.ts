/** The tabs that a first visitor finds. */
import entity from './queries/an-entity-and-its-relations.graphql?raw';
import responsibilities from './queries/responsibilities-under-a-law.graphql?raw';
import search from './queries/search.graphql?raw';
import sources from './queries/sources-and-coverage.graphql?raw';

interface ReadyQuery {
  readonly query: string;
  readonly variables: string | null;
}

/** The first is the one shown. */
export const readyQueries: readonly ReadyQuery[] = [
  { query: responsibilities, variables: json({ law: 'Law on Migration' }) },
  { query: search, variables: json({ text: 'migration' }) },
  { query: entity, variables: json({ id: 'migof/migrants-rights' }) },
  { query: sources, variables: null },
];

function json(variables: Readonly<Record<string, string>>): string {
  return JSON.stringify(variables, null, 2);
}
