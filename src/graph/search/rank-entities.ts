/** Candidates of either engine in one order: by score, then by id; so that both engines answer alike. */
import type { NodeRow, SearchHit } from '../reader/reader.ts';
import { scoreEntity } from './score-entity.ts';
import type { SearchQuery } from './search-query.ts';

export type RankedEntity = Omit<SearchHit, 'cursor'>;

export function rankEntities(query: SearchQuery, nodes: readonly NodeRow[]): readonly RankedEntity[] {
  return nodes
    .flatMap((node) => {
      const scored = scoreEntity(query, node);
      return scored ? [{ node, ...scored }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1));
}
