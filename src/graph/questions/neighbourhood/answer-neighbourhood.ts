/** Answers what surrounds an entity: the entities, and every relation among them. */
import type { PartialDate } from '../../../model/index.ts';
import { type StoredRelationRow, toRelationRow } from '../../query/compile-relations.ts';
import type { GraphReader, RelationRow } from '../../reader/reader.ts';
import { openWalk } from '../walk/open-walk.ts';
import { walkRules } from '../walk/walk-rules.ts';
import { findNeighbourhood, type NeighbourhoodQuestion } from './find-neighbourhood.ts';

/** A drawing of more relations shows nothing. */
const MOST_SHOWN = 5000;

export interface SubgraphQuestion extends NeighbourhoodQuestion {
  readonly types: readonly string[];
  readonly asOf: PartialDate | null;
}

export interface SubgraphAnswer {
  /** Ids, the centre first. */
  readonly entities: readonly string[];
  readonly relations: readonly RelationRow[];
  readonly truncated: boolean;
}

export async function answerNeighbourhood(reader: GraphReader, question: SubgraphQuestion): Promise<SubgraphAnswer> {
  const rules = walkRules(question.types);
  const { entities, truncated } = await findNeighbourhood(openWalk(reader, rules, question.asOf), rules, question);
  const ids = [...entities].sort();
  const { types, without } = rules;
  const limit = MOST_SHOWN + 1;
  const rows = await reader.run<StoredRelationRow>('relations-between', { from: ids, to: ids, types, without, limit });
  return {
    entities,
    relations: rows.slice(0, MOST_SHOWN).map(toRelationRow),
    truncated: truncated || rows.length > MOST_SHOWN,
  };
}
