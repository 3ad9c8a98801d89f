/** A relation is written once, at one of its ends. */
import type { CheckFinding, FilePosition, RelationRecord } from '../model/index.ts';
import type { Check } from './check.ts';

export const duplicateRelations: Check = {
  codes: ['DUPLICATE_RELATION'],
  description: 'Two relations of one type between the same two differ in what they say.',
  run: ({ relations }) => {
    const first = new Map<string, FilePosition>();
    return relations.flatMap((relation): readonly CheckFinding[] => {
      const key = keyOf(relation);
      const before = first.get(key);
      if (before) return [duplicate(relation, before)];
      first.set(key, relation.position);
      return [];
    });
  },
};

/** Evidence does not make two of one: it belongs on one item. */
function keyOf({ row, from, to, properties }: RelationRecord): string {
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([row.type, from, to, sorted]);
}

function duplicate({ row, from, to, position }: RelationRecord, before: FilePosition): CheckFinding {
  return {
    code: 'DUPLICATE_RELATION',
    severity: 'error',
    message: `${from} ${row.type} ${to} stands at ${before.file}:${before.line} already.`,
    remedy: 'Keep one, with the evidence of both.',
    position,
  };
}
