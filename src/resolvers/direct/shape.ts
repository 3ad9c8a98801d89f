/** The shape of an answer as a document alone decides it: which values go where, under which keys. */
import type { FieldNode, GraphQLField } from 'graphql';
import type { GraphValue, NodeRow, TreeRow } from '../../graph/index.ts';
import type { RelationshipField } from '../../schema/index.ts';
import type { WriteLeaf } from './leaf-text.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** Nodes that rows name by their ids: null for one that cannot be read, or is not read yet. */
export type Known = (id: string) => NodeRow | null;

/** Citations of these passages. */
export type WriteCitations = (passages: GraphValue | undefined, known: Known) => string;

/** A key of an object with what stands under it; `key` is written as it is: `"name":`. */
export type NodeField =
  | { readonly is: 'text'; readonly key: string; readonly text: string }
  /** `at` is a place among the values of the row; fields of one `form` write a value alike. */
  | {
      readonly is: 'value';
      readonly key: string;
      readonly at: number;
      readonly form: string;
      readonly write: WriteLeaf;
    }
  /** What the values of the row are made into, by the variables of a request. */
  | {
      readonly is: 'made';
      readonly key: string;
      /** True where a variable has a part in it. */
      readonly varies: boolean;
      readonly bind: (variables: Variables) => (row: TreeRow, known: Known) => string;
    }
  /** `at` is a place among the connections of the shape. */
  | { readonly is: 'connection'; readonly key: string; readonly at: number };

export interface NodeShape {
  /** Stored properties, in the order of a row; the id is the first. */
  readonly values: readonly string[];
  readonly connections: readonly RelationshipShape[];
  /** Where among the values the kind stands; null where all kinds are written alike. */
  readonly kindAt: number | null;
  /** Where the name stands; null where no sentence speaks of the node. */
  readonly nameAt: number | null;
  /** What is written of a node, by kind. */
  readonly kinds: ReadonlyMap<string, readonly NodeField[]>;
  /** True where arguments below depend on variables. */
  readonly varies: boolean;
}

export type EdgeField =
  | { readonly is: 'text'; readonly key: string; readonly text: string }
  | { readonly is: 'cursor' | 'node' | 'phrase'; readonly key: string }
  | { readonly is: 'citations'; readonly key: string; readonly at: number; readonly write: WriteCitations }
  /** `at` is a place among the values of the relation. */
  | { readonly is: 'value'; readonly key: string; readonly at: number; readonly write: WriteLeaf };

export type PageInfoField =
  | { readonly is: 'text'; readonly key: string; readonly text: string }
  | {
      readonly is: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
      readonly key: string;
    };

export type ConnectionField =
  | { readonly is: 'text'; readonly key: string; readonly text: string }
  | { readonly is: 'nodes' | 'total'; readonly key: string }
  | { readonly is: 'edges'; readonly key: string; readonly fields: readonly EdgeField[] }
  | { readonly is: 'pageInfo'; readonly key: string; readonly fields: readonly PageInfoField[] };

export interface ConnectionShape {
  readonly fields: readonly ConnectionField[];
  readonly node: NodeShape;
  readonly relationValues: readonly string[];
  readonly cursors: boolean;
  /** True where something tells whether the page is the last. */
  readonly more: boolean;
  readonly total: boolean;
  /** True where sentences of the relations are selected. */
  readonly phrased: boolean;
}

export interface RelationshipShape extends ConnectionShape {
  readonly relationship: RelationshipField;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly asked: FieldNode;
  /** True where its own arguments, or any below, depend on variables. */
  readonly varies: boolean;
}
