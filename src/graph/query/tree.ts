/** What is asked for an answer that is written straight from what the engine gives: values in an order, without a name on each. */
import type { GraphValue } from '../port.ts';
import type { EdgesRequest, ListRequest } from './request.ts';

/** Of a node: stored properties, and pages of what it is related to. */
export interface TreeNode {
  /** Stored properties of the node; the id is the first. */
  readonly values: readonly string[];
  readonly below: readonly TreePage[];
}

/** How much of a page is read beside its rows. */
export interface TreeReading {
  /** Rows end with the keys that their cursors are made of. */
  readonly cursors: boolean;
  /** One row beyond the page tells whether there is another. */
  readonly more: boolean;
}

/** A page of a relationship field from its start or its end. */
export interface TreePage extends Pick<EdgesRequest, 'hop' | 'where' | 'edgeWhere' | 'orderBy'>, TreeNode, TreeReading {
  readonly page: { readonly first: number } | { readonly last: number };
  /** Also count all that the conditions meet. */
  readonly total: boolean;
  /** Stored properties of the relation. */
  readonly relationValues: readonly string[];
}

/** A page of a list from the root. */
export interface TreeList
  extends Pick<ListRequest, 'of' | 'where' | 'orderBy' | 'page' | 'asOf' | 'total'>,
    TreeNode,
    TreeReading {}

/** A row: the values of the node, those of the relation, the keys of the cursor, and of each page below its rows, or its rows and their total. */
export type TreeRow = readonly GraphValue[];
