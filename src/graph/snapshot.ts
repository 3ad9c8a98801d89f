/** The graph that a corpus projects to, in the form in which both engines store it. */

export type StoredScalar = string | number | boolean;
export type StoredValue = StoredScalar | readonly string[] | readonly number[];
/** Flat: no nulls, no maps, no mixed lists. Nested values are JSON strings. */
export type StoredProperties = { readonly [name: string]: StoredValue };

export interface SnapshotNode {
  readonly id: string;
  /** In a fixed order; the first is `Entity`, `Source` or `Passage`. */
  readonly labels: readonly string[];
  /** With `id`, `owner` and `hash`. */
  readonly properties: StoredProperties;
}

export interface SnapshotRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** With `id` and `hash`. */
  readonly properties: StoredProperties;
}

export interface GraphSnapshot {
  /** SHA-256 over every node and relation: equal content, equal revision. */
  readonly revision: string;
  readonly nodes: readonly SnapshotNode[];
  readonly relations: readonly SnapshotRelation[];
}

/** The mark of our nodes in a database that others may share. */
export const OWNER = 'mandategraph';
