/** The way a relationship field leads from nodes of a kind, looked up in the relationship table. */
import { type Kind, RELATIONSHIPS, relationshipEndsOf } from '../../model/index.ts';
import type { Hop } from '../query/request.ts';

export function hopOfField(kind: Kind, field: string): Hop {
  const end = relationshipEndsOf(kind).find((candidate) => candidate.field === field);
  if (!end) throw new Error(`The relationship table has no field ${kind}.${field}.`);
  return { row: end.row, direction: end.direction, targets: end.targets };
}

/** A hop over a row that has no field at the end it starts from. */
export function hopOfType(type: string, direction: Hop['direction'], targets: Hop['targets']): Hop {
  const row = RELATIONSHIPS.find((candidate) => candidate.type === type);
  if (!row) throw new Error(`The relationship table has no row of the type ${type}.`);
  return { row, direction, targets };
}
