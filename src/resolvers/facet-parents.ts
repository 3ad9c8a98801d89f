/** What the facets' resolvers hand to the fields below them; apart from the resolvers, because the generated types name it. */
import type { FacetPage } from '../graph/index.ts';
import type { FacetKey } from '../schema/index.ts';

export interface FacetParent {
  readonly name: string;
  readonly page: FacetPage;
  /** Null for a facet of relations. */
  readonly key: FacetKey | null;
}

export interface FacetValueParent {
  readonly value: string;
  readonly count: number;
  /** True where the value is the id of an entity. */
  readonly isId: boolean;
}
