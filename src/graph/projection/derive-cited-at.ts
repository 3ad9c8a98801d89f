/** CITED_AT: from an entity to each passage that supports a fact of it, so that "what does this passage support" has a place to start. */
import { type EntityId, type PassageId, relationId } from '../../model/index.ts';
import type { SnapshotRelation } from '../snapshot.ts';
import { hashedRelation, type ProjectedRelation } from './project-relations.ts';

interface Support {
  node: boolean;
  readonly relations: Set<string>;
}

/** One relation a pair; `node` where a fact of the entity itself rests on the passage, `relations` the ids of its relations that do. */
export function deriveCitedAt(
  evidenceByEntity: ReadonlyMap<EntityId, readonly PassageId[]>,
  relations: readonly ProjectedRelation[],
): readonly SnapshotRelation[] {
  const supports = new Map<EntityId, Map<PassageId, Support>>();
  const supportFor = (entity: EntityId, passage: PassageId): Support => {
    const byPassage = supports.get(entity) ?? new Map<PassageId, Support>();
    supports.set(entity, byPassage);
    const support = byPassage.get(passage) ?? { node: false, relations: new Set<string>() };
    byPassage.set(passage, support);
    return support;
  };
  for (const [entity, evidence] of evidenceByEntity) {
    for (const passage of evidence) supportFor(entity, passage).node = true;
  }
  for (const { record, relation } of relations) {
    const ends = [record.from as EntityId, record.to].filter((end) => evidenceByEntity.has(end));
    for (const end of ends) {
      for (const passage of record.grounding.cite) supportFor(end, passage).relations.add(relation.id);
    }
  }
  return [...supports].flatMap(([entity, byPassage]) =>
    [...byPassage].map(([passage, support]) => toRelation(entity, passage, support)),
  );
}

function toRelation(entity: EntityId, passage: PassageId, { node, relations }: Support): SnapshotRelation {
  return hashedRelation(relationId(entity, 'CITED_AT', passage), 'CITED_AT', entity, passage, {
    basis: 'STATED',
    evidence: [passage],
    ...(node ? { node } : {}),
    ...(relations.size > 0 ? { relations: [...relations].sort() } : {}),
  });
}
