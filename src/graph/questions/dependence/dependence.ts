/** What it means that one thing rests on another: which relations say so, and which do not. */
import type { RelationRow } from '../../reader/reader.ts';

/** A link that may say that one thing rests on another. */
export interface DependenceLink {
  readonly relation: RelationRow;
  readonly basis: string;
  readonly dependent: string;
  /** The kind of what rests. */
  readonly dependentKind: string;
}

/** Relations that start at what rests; those that start at what it rests on are `APPROVES` and `HAS_PROVISION`. */
const FROM_DEPENDENT: ReadonlySet<string> = new Set(['BASED_ON', 'GOVERNED_BY', 'UNDER']);

/** Turns a relation so that its two roles show, whichever way it points. */
export function dependenceLink(relation: RelationRow, dependentKind: string): DependenceLink {
  const [dependent, basis] = FROM_DEPENDENT.has(relation.type)
    ? [relation.from, relation.to]
    : [relation.to, relation.from];
  return { relation, basis, dependent, dependentKind };
}

/** `REST`: it rests on it. `REFERENCE`: it only refers to it. `CONSENT`: an act consented to a treaty, which lives on without it. */
export type DependenceMeaning = 'REST' | 'REFERENCE' | 'CONSENT';

export function meaningOf({ relation, dependentKind }: DependenceLink): DependenceMeaning {
  if (relation.type === 'APPROVES' && dependentKind === 'Agreement') return 'CONSENT';
  return relation.properties['legalRole'] === 'REFERENCE' ? 'REFERENCE' : 'REST';
}

export function isStated({ relation }: Pick<DependenceLink, 'relation'>): boolean {
  return relation.properties['basis'] !== 'INFERRED';
}

/** True for the force of an act that these sources note as repealed or ceased. */
export function hasEnded(force: string | null): boolean {
  return force === 'REPEALED' || force === 'CEASED';
}
