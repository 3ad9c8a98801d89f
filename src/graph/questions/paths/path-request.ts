/** A question for paths, and the paths that answer it. */
import type { Step } from '../walk/step.ts';

export interface PathQuestion {
  readonly from: string;
  readonly target: PathTarget;
  /** From 1. */
  readonly maxHops: number;
  /** Entities that no path may touch. */
  readonly avoid: ReadonlySet<string>;
  readonly first: number;
}

export type PathTarget =
  | { readonly is: 'entity'; readonly id: string }
  /** The nearest of these kinds, each by one shortest path. */
  | { readonly is: 'kinds'; readonly kinds: ReadonlySet<string> };

/** A path as the ids of its entities and the steps between them. */
export interface FoundPath {
  readonly entities: readonly string[];
  readonly steps: readonly Step[];
}

export interface FoundPaths {
  /** Shortest first; among equals those through entities with fewer relations, then by ids. */
  readonly paths: readonly FoundPath[];
  /** True where the bound on work ended the search. */
  readonly cut: boolean;
  /** How many entities were asked for their relations. */
  readonly seen: number;
}
