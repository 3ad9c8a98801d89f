/** Search and "did you mean" for one request: candidates from the engine, ranked here, cut into pages. */

import type { Params } from '../port.ts';
import { textKey } from '../projection/text-key.ts';
import { decodeCursor, encodeCursor, sealOf } from '../query/cursor.ts';
import { toNodeRow } from '../query/to-node-row.ts';
import { type RankedEntity, rankEntities } from '../search/rank-entities.ts';
import { rankNearest } from '../search/rank-nearest.ts';
import { parseSearchQuery, type SearchQuery } from '../search/search-query.ts';
import type { StoredProperties } from '../snapshot.ts';
import type { CachedEngine } from './cached-engine.ts';
import type { NodeRow, SearchPage } from './reader.ts';

/** What search needs of the rest of the reader. */
export interface SearchSources {
  readonly engine: CachedEngine;
  readonly run: <Row>(name: string, params: Params) => Promise<readonly Row[]>;
  readonly nodes: (ids: readonly string[]) => Promise<readonly (NodeRow | null)[]>;
}

export interface SearchPageRequest {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly first: number;
  readonly after?: string;
}

/** Engines give at most this many candidates; the design names the number. */
const MOST_CANDIDATES = 200;

export async function readSearchPage(
  { text, kinds, first, after }: SearchPageRequest,
  sources: SearchSources,
): Promise<SearchPage> {
  const seal = sealOf({ search: textKey(text), kinds: [...kinds].sort() });
  const start = after === undefined ? null : decodeCursor(after, seal, 2);
  const ranked = await rank(parseSearchQuery(text), kinds, sources);
  const from = start ? ranked.findIndex((hit) => isAfter(hit, Number(start[0]), String(start[1]))) : 0;
  const rest = from < 0 ? [] : ranked.slice(from);
  const hits = rest.slice(0, first).map((hit) => ({ ...hit, cursor: encodeCursor([hit.score, hit.node.id], seal) }));
  return {
    hits,
    pageInfo: {
      hasNextPage: rest.length > first,
      hasPreviousPage: rest.length < ranked.length,
      startCursor: hits[0]?.cursor ?? null,
      endCursor: hits.at(-1)?.cursor ?? null,
    },
    totalCount: ranked.length,
  };
}

/** The entities whose ids or names are nearest to a text that names nothing. */
export async function readNearest(
  text: string,
  limit: number,
  { engine, run, nodes }: SearchSources,
): Promise<readonly NodeRow[]> {
  const { key, terms } = parseSearchQuery(text);
  const [alike, found] = await Promise.all([
    run<Row>('nearest-candidates', {
      // Down to the last step of the path: that step is the one most often mistaken.
      idPrefix: key.includes('/') ? key.slice(0, key.lastIndexOf('/') + 1) : '',
      namePrefix: key.slice(0, 3),
      limit: MOST_CANDIDATES,
    }),
    terms.length === 0 ? [] : engine.search({ terms, kinds: [], limit: MOST_CANDIDATES }),
  ]);
  const byId = new Map(alike.map(({ node }) => [String(node['id']), toNodeRow(node, 'Entity')]));
  const others = await nodes(found.map(({ id }) => id).filter((id) => !byId.has(id)));
  return rankNearest(text, [...byId.values(), ...others.filter((node) => node !== null)], limit);
}

interface Row {
  readonly node: StoredProperties;
}

async function rank(
  query: SearchQuery,
  kinds: readonly string[],
  sources: SearchSources,
): Promise<readonly RankedEntity[]> {
  if (query.words.length === 0) return [];
  const { engine, run, nodes } = sources;
  const [exact, found] = await Promise.all([
    run<Row>('exact-matches', { key: query.key, number: query.number ?? '', limit: MOST_CANDIDATES }),
    engine.search({ terms: query.terms, kinds, limit: MOST_CANDIDATES }),
  ]);
  // Of more than it may give, each engine chooses by a ranking of its own; what is named by the words must not depend on it.
  const named =
    found.length < MOST_CANDIDATES
      ? []
      : await run<Row>('named-candidates', { words: query.words, kinds: [...kinds].sort(), limit: MOST_CANDIDATES });
  const rows = [...exact, ...named].map(({ node }) => toNodeRow(node, 'Entity'));
  const known = new Map(
    rows.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map((row) => [row.id, row]),
  );
  const others = await nodes(found.map(({ id }) => id).filter((id) => !known.has(id)));
  return rankEntities(query, [...known.values(), ...others.filter((node) => node !== null)]);
}

function isAfter({ score, node }: RankedEntity, afterScore: number, afterId: string): boolean {
  return score < afterScore || (score === afterScore && node.id > afterId);
}
