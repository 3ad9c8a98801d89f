/** What a walk through the graph follows, and what it does not pass through because that explains nothing. */
import { type Kind, RELATIONSHIPS } from '../../../model/index.ts';

/** What a walk may follow and pass through. */
export interface WalkRules {
  /** Relationship types to follow; empty for all but those of `without`. */
  readonly types: readonly string[];
  readonly without: readonly string[];
  /** An entity with more relations of these types is not passed through. */
  readonly mostRelations: number;
  /** Kinds at which a walk may begin and end, and which it does not pass through. */
  readonly endKinds: ReadonlySet<string>;
}

/** More relations of one entity are never read: it bounds every statement of a walk. */
export const MOST_RELATIONS = 1000;

/** What has more relations than this has to do with everything. */
const HUB = 100;

/**
 * That two things are in one country or place, or in one finding, does not link them, and conflicts and the assessment
 * framework are about the sources rather than between the things.
 */
const END_KINDS: readonly Kind[] = ['Country', 'Place', 'Dimension', 'Principle', 'Assessment', 'Finding', 'Conflict'];

const derived: readonly string[] = [...new Set(RELATIONSHIPS.filter((row) => row.derived).map(({ type }) => type))];

/** Types that are named are followed through everything; where none is, hubs are not passed through. */
export function walkRules(types: readonly string[]): WalkRules {
  return types.length > 0
    ? { types: [...new Set(types)].sort(), without: [], mostRelations: MOST_RELATIONS, endKinds: new Set() }
    : { types: [], without: derived, mostRelations: HUB, endKinds: new Set(END_KINDS) };
}
