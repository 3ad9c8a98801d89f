/** Where a record's facts stand: the grounding of one property, and all passages of the record together. */
import type { ClaimRecord, EntityRecord, Grounding, PassageId } from '../../model/index.ts';

/** The grounding of one property: its own, or else that of the record as a whole. */
export function groundingFor(record: EntityRecord, property: string): Grounding {
  return record.groundingOf[property] ?? record.grounding;
}

/** Every passage the record cites: its own, then those of single properties, then those of claims; each once, in that order. */
export function evidenceOf(record: EntityRecord): readonly PassageId[] {
  const claims = record.kind === 'Conflict' ? ((record.properties['claims'] ?? []) as readonly ClaimRecord[]) : [];
  return unique([
    ...record.grounding.cite,
    ...Object.values(record.groundingOf).flatMap(({ cite }) => cite),
    ...claims.flatMap(({ cite }) => cite),
  ]);
}

/** Each value once, where it first stood. */
export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
