/** A page of relations, which also knows what it is a page of, so that its facets can be counted. */
import type { RelationFacetRequest } from '../../graph/index.ts';
import type { RelationParent } from '../parents.ts';
import type { Connection } from './connection.ts';

export interface RelationConnectionParent extends Connection<{ cursor: string; node: RelationParent }, RelationParent> {
  readonly totalCount: number;
  readonly listed: Pick<RelationFacetRequest, 'parent' | 'relations'>;
}
