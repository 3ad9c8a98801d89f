/** The documented questions, as they stand in `examples/`: each begins with a comment that says what it asks, and runs as it is. */

interface ReadyQuery {
  /** What it asks, in a sentence. */
  readonly title: string;
  readonly query: string;
}

const files = import.meta.glob<string>('../../examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** By title. */
export const readyQueries: readonly ReadyQuery[] = Object.values(files)
  .map((query) => ({ title: query.split('\n', 1)[0]?.replace(/^#\s*/, '') ?? '', query }))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** What a first visitor finds in the editor. */
export const firstQuery: string = files['../../examples/responsibilities-under-a-law.graphql'] ?? '';
