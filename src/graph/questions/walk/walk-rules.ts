/** What a walk through the graph follows, and what it does not pass through because that explains nothing. */
import { type Kind, RELATIONSHIPS } from '../../../model/index.ts';

/** What a question asks of a walk. */
export interface WalkRules {
  /** Relationship types to follow; empty for all that are not derived at load. */
  readonly types: readonly string[];
  /** Types left out where `types` is empty. */
  readonly without: readonly string[];
  /** Entities with more relations of these types are not passed through. */
  readonly mostRelations: number;
  /** Kinds that may begin or end a path and are not passed through. */
  readonly ends: ReadonlySet<string>;
}

/**
 * Two things that are in one country, or that one finding mentions, are not linked by that: these may begin and end a path.
 * Conflicts are notes on the sources.
 */
const ENDS: readonly Kind[] = ['Country', 'Place', 'Dimension', 'Principle', 'Assessment', 'Finding', 'Conflict'];

/** Everything has something to do with what has more relations than this. */
const HUB = 100;
/** Who names the types wants to pass wherever they lead; the number only keeps the statement bounded. */
const MOST_RELATIONS = 1000;

const derived: readonly string[] = [...new Set(RELATIONSHIPS.filter((row) => row.derived).map(({ type }) => type))];

/** Named types are followed through everything; without a name, hubs are not passed through and derived relations not followed. */
export function walkRules(types: readonly string[]): WalkRules {
  return types.length > 0
    ? { types: [...new Set(types)].sort(), without: [], mostRelations: MOST_RELATIONS, ends: new Set() }
    : { types: [], without: derived, mostRelations: HUB, ends: new Set(ENDS) };
}
