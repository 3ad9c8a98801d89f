/** What resolvers ask: batched, cached by revision, and of one revision a request. */
import type { Params, Statement } from '../port.ts';
import type {
  EdgesRequest,
  FacetRequest,
  ListRequest,
  RelationFacetRequest,
  RelationsRequest,
} from '../query/request.ts';
import type { StoredProperties } from '../snapshot.ts';

/** An entity, source or passage as stored: flat properties, `kind` being the model's kind, `Source` or `Passage`. */
export interface NodeRow {
  readonly id: string;
  readonly kind: string;
  readonly properties: StoredProperties;
}

export interface RelationRow {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** `basis`, `reason`, `evidence`, `disputed` and the row's edge properties. */
  readonly properties: StoredProperties;
}

export interface EdgeRow {
  readonly cursor: string;
  readonly relation: RelationRow;
  readonly node: NodeRow;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface EdgePage {
  readonly edges: readonly EdgeRow[];
  readonly pageInfo: PageInfo;
  /** Null where it was not asked for. */
  readonly totalCount: number | null;
}

export interface ListPage {
  readonly edges: readonly { readonly cursor: string; readonly node: NodeRow }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

export interface RelationPage {
  readonly edges: readonly { readonly cursor: string; readonly relation: RelationRow }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

/** The values of one facet, most frequent first. */
export interface FacetPage {
  readonly values: readonly { readonly value: string | number | boolean; readonly count: number }[];
  /** True where there are more values than were asked for. */
  readonly more: boolean;
}

/** A ranked hit; `matched` names the property and the stored text that met the query. */
export interface SearchHit {
  readonly cursor: string;
  readonly node: NodeRow;
  readonly score: number;
  readonly highlights: readonly {
    readonly property: string;
    readonly value: string;
    readonly ranges: readonly (readonly [number, number])[];
  }[];
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** One request's view of the graph. Equal calls in one tick become one statement; results are kept by revision. */
export interface GraphReader {
  /** Entity, source or passage by id; null where there is none. Former ids are followed for entities. Fields below come in the same trip. */
  node(id: string, below?: readonly EdgesRequest[]): Promise<NodeRow | null>;
  list(request: ListRequest): Promise<ListPage>;
  /** How all nodes that a list holds divide by one thing. */
  facet(request: FacetRequest): Promise<FacetPage>;
  /** At once where the page is at hand. */
  edges(parent: string, request: EdgesRequest): EdgePage | Promise<EdgePage>;
  /** Relations of one node (`parent`), or of the graph where it is null. */
  relations(parent: string | null, request: RelationsRequest): Promise<RelationPage>;
  /** How relations of a node or of the graph divide by one thing. */
  relationFacet(request: RelationFacetRequest): Promise<FacetPage>;
  search(request: {
    readonly text: string;
    readonly kinds: readonly string[];
    readonly first: number;
    readonly after?: string;
  }): Promise<SearchPage>;
  /** The entities whose ids or names are nearest to a text, for "did you mean". */
  nearest(text: string, limit: number): Promise<readonly NodeRow[]>;
  /** One of the statements of `cypher/`, by file name without ending. */
  run<Row>(name: string, params: Params): Promise<readonly Row[]>;
  /** A compiled statement. */
  read<Row>(statement: Statement, params: Params): Promise<readonly Row[]>;
  /** The revision this request reads; throws `GraphError` GRAPH_EMPTY where nothing was loaded. */
  revision(): Promise<string>;
  /** True once two statements of this request met different revisions: the answer must not be used. */
  readonly mixed: boolean;
}
