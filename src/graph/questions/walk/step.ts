/** The smallest parts of a walk: one relation seen from an entity, and what is known of an entity once it was asked for its relations. */

/** A relation as a walk needs it; the rest of it is read once it stands in an answer. */
export interface Step {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** A step away from an entity. */
export interface StepOut extends Step {
  /** The far end. */
  readonly other: string;
  /** Its kind. */
  readonly kind: string;
}

/** An entity that was asked for its relations. */
export interface Expanded {
  /** How many relations it has of the types followed. */
  readonly total: number;
  /** In the order of ids; not all of them where there are more than the limit. */
  readonly steps: readonly StepOut[];
}

/** What a walk asks the graph, a level at a time. */
export interface WalkReader {
  /** At most `limit` steps of each entity. */
  expand(ids: readonly string[], limit: number): Promise<ReadonlyMap<string, Expanded>>;
  /** Those of the entities that the date asked for does not leave out. */
  present(ids: readonly string[]): Promise<ReadonlySet<string>>;
}
