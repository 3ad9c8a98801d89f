/** What is stored as absent and shown as `NOT_STATED` must also be found by it. */
import type { Condition } from '../../graph/index.ts';
import { ENUMS, KINDS, type PropertyDef, propertiesOf } from '../../model/index.ts';

export const NOT_STATED = 'NOT_STATED';

/** What the API shows where a property is absent; null where it shows null. */
export function shownWhenAbsent({ type, fallback, required }: PropertyDef): string | null {
  if (fallback !== undefined) return fallback;
  if (type.is !== 'enum' || required) return null;
  const values: readonly string[] = ENUMS[type.of];
  return values.includes(NOT_STATED) ? NOT_STATED : null;
}

/** The condition, with absence counted as `NOT_STATED` for the kinds that show it so. */
export function countingAbsence(condition: Condition): Condition {
  if (condition.is !== 'property') return condition;
  const { property, test } = condition;
  const kinds = KINDS.filter((kind) =>
    propertiesOf(kind).some((def) => def.name === property && shownWhenAbsent(def) !== null),
  );
  const meets =
    (test.op === 'eq' && test.value === NOT_STATED) ||
    (test.op === 'ne' && test.value !== NOT_STATED) ||
    (test.op === 'in' && test.values.includes(NOT_STATED));
  if (kinds.length === 0 || !meets) return condition;
  const absent: Condition = { is: 'property', property, test: { op: 'isNull', value: true } };
  const shown: Condition = { is: 'property', property: 'kind', test: { op: 'in', values: kinds } };
  return { is: 'or', of: [condition, { is: 'and', of: [absent, shown] }] };
}
