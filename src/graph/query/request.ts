/** What can be asked of the graph, as data: the GraphQL layer writes it, the statement compiler reads it. */
import type { EndName, PartialDate, RelationDirection, RelationshipRow } from '../../model/index.ts';

/** A test on one property; text compares without case, a leaf on an absent value is false, only `isNull` finds it. */
export type PropertyTest =
  | { readonly op: 'eq' | 'ne'; readonly value: string | number | boolean }
  | { readonly op: 'in'; readonly values: readonly (string | number)[] }
  | { readonly op: 'isNull'; readonly value: boolean }
  | { readonly op: 'contains' | 'startsWith'; readonly value: string }
  /** Numbers: inclusive bounds. Dates: possible overlap with the days the bounds may mean. */
  | { readonly op: 'from' | 'to'; readonly value: number | PartialDate }
  /** Dates: the two halves of `from`, what begins on its first day or later, and what began before and may last until then. */
  | { readonly op: 'beginsFrom' | 'lastsUntil'; readonly value: PartialDate }
  /** Dates, for `asOf`: every day it may mean lies after, or not after, every day the other may mean. */
  | { readonly op: 'certainlyAfter' | 'certainlyBy'; readonly value: PartialDate }
  | { readonly op: 'precision'; readonly value: 'YEAR' | 'MONTH' | 'DAY' }
  | { readonly op: 'has'; readonly value: string | number }
  | { readonly op: 'hasAny'; readonly values: readonly (string | number)[] };

export interface CountTest {
  readonly eq?: number;
  readonly gte?: number;
  readonly lte?: number;
}

/** One end of a relationship as a field leads over it: several rows of one type and direction may share a field. */
export interface Hop {
  readonly row: RelationshipRow;
  readonly direction: RelationDirection;
  readonly targets: readonly EndName[];
}

/** A condition on a node or, inside `edge`, on a relationship. */
export type Condition =
  | { readonly is: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  | { readonly is: 'atLeast'; readonly n: number; readonly of: readonly Condition[] }
  /** `property` is a name of the property table, or `id`, `kind`, `basis`, `type`, `from`, `to`. */
  | { readonly is: 'property'; readonly property: string; readonly test: PropertyTest }
  /** One and the same passage of the evidence meets every key given: it is one of these, in one of these sources, of one of these kinds. */
  | {
      readonly is: 'evidence';
      readonly passages?: readonly string[];
      readonly sources?: readonly string[];
      readonly passageKinds?: readonly string[];
    }
  /** A property's statement has this status. */
  | { readonly is: 'statement'; readonly property?: string; readonly statuses: readonly string[] }
  | { readonly is: 'some' | 'none'; readonly hop: Hop; readonly node?: Condition; readonly edge?: Condition }
  | {
      readonly is: 'count' | 'countDistinct';
      readonly hop: Hop;
      readonly node?: Condition;
      readonly edge?: Condition;
      readonly test: CountTest;
    };

export interface Order {
  /** A name of the property table, or `id` or `kind`. */
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A Relay page. Exactly one of `first` and `last` is set. */
export interface PageRequest {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** What a query goes on to read of a page's nodes; it never changes the page, only what is fetched with it. */
export interface ReadAlong {
  /** The stored properties of nodes that are read; absent for all. */
  readonly nodeProperties?: readonly string[];
  /** Relationship fields of the nodes that will be asked for next: they come in the same trip. */
  readonly below?: readonly EdgesRequest[];
}

/** A list from the root. */
export interface ListRequest extends ReadAlong {
  /** A kind, a group of kinds, `Source` or `Passage`. */
  readonly of: EndName;
  readonly where?: Condition;
  readonly orderBy: readonly Order[];
  readonly page: PageRequest;
  /** Leave out what certainly was not there on that date; see `asOfCondition`. */
  readonly asOf?: PartialDate;
  /** Also count all that the condition meets. */
  readonly total: boolean;
}

/** One relationship field of many nodes at once; the page applies to each parent. */
export interface EdgesRequest extends ReadAlong {
  readonly hop: Hop;
  readonly where?: Condition;
  readonly edgeWhere?: Condition;
  readonly orderBy: readonly Order[];
  readonly page: PageRequest;
  readonly total: boolean;
  /** The stored properties of relations that are read; absent for all. */
  readonly relationProperties?: readonly string[];
}

/** All relationships of a node, or of the graph; `kinds` tests the other end, or both ends where there is no node to start from. */
export interface RelationsRequest {
  readonly types?: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly kinds?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly basis?: string;
  readonly passages?: readonly string[];
  /** By type unless told; ties by id. */
  readonly orderBy?: readonly RelationOrder[];
  /** Leave out relations of which an end certainly was not there on that date; only in the graph as a whole. */
  readonly asOf?: PartialDate;
  readonly page: PageRequest;
  readonly total: boolean;
}

export interface RelationOrder {
  readonly by: 'type' | 'id' | 'from' | 'to' | 'basis';
  readonly direction: 'ASC' | 'DESC';
}

/** What a facet counts by: the values of a property, the year of a date, or what a relationship leads to (by id). */
export type FacetBy =
  /** `whenAbsent` is what the API shows where a node has no value; without it such nodes are not counted. */
  | { readonly is: 'property'; readonly property: string; readonly whenAbsent?: string }
  | { readonly is: 'year'; readonly property: string }
  | { readonly is: 'relation'; readonly hop: Hop };

/** How the nodes of a whole list, not of a page, divide by one thing. */
export interface FacetRequest extends Pick<ListRequest, 'of' | 'where' | 'asOf'> {
  readonly by: FacetBy;
  /** How many values at most. */
  readonly limit: number;
}

export type RelationFacetBy = 'type' | 'basis' | 'disputed';

/** How the relations of a node, or of the graph where `parent` is null, divide by one thing. */
export interface RelationFacetRequest {
  readonly parent: string | null;
  readonly relations: Omit<RelationsRequest, 'page' | 'total'>;
  readonly by: RelationFacetBy;
  readonly limit: number;
}
