/** One test on a property, as GraphQL gives it, as conditions. */
import type { Condition, PropertyTest } from '../../graph/index.ts';
import type { PartialDate } from '../../model/index.ts';
import { argumentError } from '../argument-error.ts';

type Scalar = string | number | boolean;

/** One condition a key, in the order given. Throws FILTER_INVALID for a key that is null, which could mean two things. */
export function translateTest(property: string, test: object): readonly Condition[] {
  return Object.entries(test).map(([op, value]: [string, unknown]) => {
    if (value === null) {
      throw argumentError(
        'FILTER_INVALID',
        `The filter compares ${property} with null (${op}).`,
        'Use isNull to find what is absent, and leave out a key that should not count.',
      );
    }
    return translateOperator(property, op, value);
  });
}

function translateOperator(property: string, op: string, value: unknown): Condition {
  const leaf = (test: PropertyTest): Condition => ({ is: 'property', property, test });
  switch (op) {
    case 'eq':
    case 'ne':
      return leaf({ op, value: value as Scalar });
    case 'in':
      return oneOf(property, value as readonly Scalar[]);
    case 'isNull':
      return leaf({ op, value: value as boolean });
    case 'contains':
    case 'startsWith':
      return leaf({ op, value: value as string });
    case 'from':
    case 'to':
      return leaf({ op, value: value as number | PartialDate });
    case 'precision':
      return leaf({ op, value: value as 'YEAR' | 'MONTH' | 'DAY' });
    case 'has':
      return leaf({ op, value: value as string | number });
    case 'hasAny':
      return leaf({ op, values: value as readonly (string | number)[] });
    default:
      throw new Error(`The schema has a test "${op}" that requests/translate-test.ts does not know: add it there.`);
  }
}

function oneOf(property: string, values: readonly Scalar[]): Condition {
  const plain = values.filter((value) => typeof value !== 'boolean');
  if (plain.length === values.length) return { is: 'property', property, test: { op: 'in', values: plain } };
  return { is: 'or', of: values.map((value) => ({ is: 'property', property, test: { op: 'eq', value } })) };
}
