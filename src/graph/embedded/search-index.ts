/** Full-text candidates for the embedded engine: an in-process index, built anew for every revision. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SearchCandidate, SearchRequest } from '../port.ts';
import type { GraphSnapshot, SnapshotNode } from '../snapshot.ts';

export interface SearchIndex {
  search(request: SearchRequest): readonly SearchCandidate[];
}

interface Document {
  readonly id: string;
  readonly searchNames: string;
  readonly searchText: string;
}

const options: SearchOptions = {
  boost: { searchNames: 2 },
  prefix: true,
  // As many typos as Neo4j's index forgives: none in a word too short to be told from others.
  fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
  combineWith: 'OR',
};

export async function buildSearchIndex(snapshot: GraphSnapshot): Promise<SearchIndex> {
  const index = new MiniSearch<Document>({ fields: ['searchNames', 'searchText'], storeFields: [] });
  const entities = snapshot.nodes.filter(({ labels }) => labels[0] === 'Entity');
  const labels = new Map(entities.map((node) => [node.id, node.labels]));
  // In portions, so that requests are answered while a large graph is indexed.
  await index.addAllAsync(entities.map(documentOf), { chunkSize: 500 });
  return {
    search({ terms, kinds, limit }) {
      const ofKind = (id: string): boolean =>
        kinds.length === 0 || (labels.get(id) ?? []).some((label) => kinds.includes(label));
      const hits = index.search(terms.join(' '), { ...options, filter: ({ id }) => ofKind(String(id)) });
      return hits.slice(0, limit).map(({ id }) => ({ id: String(id) }));
    },
  };
}

function documentOf({ id, properties: { searchNames, searchText } }: SnapshotNode): Document {
  return {
    id,
    searchNames: Array.isArray(searchNames) ? searchNames.join('\n') : '',
    searchText: typeof searchText === 'string' ? searchText : '',
  };
}
