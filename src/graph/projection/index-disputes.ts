/** What the conflicts of a corpus dispute: for each entity, each disputed property or field with all claims. */
import type { ClaimRecord, Corpus } from '../../model/index.ts';

/** Entity id -> disputed property or relationship field -> the claims. */
export type Disputes = ReadonlyMap<string, ReadonlyMap<string, readonly ClaimRecord[]>>;

/** Conflicts without a property (a matter of identity) dispute the entities as such and no property of theirs. */
export function indexDisputes(corpus: Corpus): Disputes {
  const conflicts = new Map(
    corpus.entities.filter(({ kind }) => kind === 'Conflict').map((record) => [record.id, record]),
  );
  const disputes = new Map<string, Map<string, readonly ClaimRecord[]>>();
  for (const { row, from, to } of corpus.relations) {
    const conflict = row.type === 'DISPUTES' ? conflicts.get(from as typeof to) : undefined;
    const property = conflict?.properties['property'];
    if (!conflict || typeof property !== 'string') continue;
    const claims = (conflict.properties['claims'] ?? []) as readonly ClaimRecord[];
    const ofEntity = disputes.get(to) ?? new Map<string, readonly ClaimRecord[]>();
    ofEntity.set(property, [...(ofEntity.get(property) ?? []), ...claims]);
    disputes.set(to, ofEntity);
  }
  return disputes;
}

export function isDisputed(disputes: Disputes, entity: string, property: string): boolean {
  return disputes.get(entity)?.has(property) ?? false;
}

/** Where claims name the other end, only relations to what they name are disputed; else all of the field. */
export function isRelationFieldDisputed(disputes: Disputes, entity: string, field: string, other: string): boolean {
  const claims = disputes.get(entity)?.get(field);
  if (claims === undefined) return false;
  const named = claims.flatMap((claim) => (claim.entity === undefined ? [] : [claim.entity as string]));
  return named.length === 0 || named.includes(other);
}
