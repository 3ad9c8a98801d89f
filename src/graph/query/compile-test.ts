/** One test on one stored property as a Cypher predicate; on an absent value it is null or false, never true, unless it asks for null. */
import { dayRange, type PartialDate } from '../../model/index.ts';
import { dayNamesOf, keyNameOf, textKey } from '../projection/text-key.ts';
import type { QueryType } from './property-definitions.ts';
import type { PropertyTest } from './request.ts';
import { RequestError } from './request-error.ts';
import type { StatementBuilder } from './statement-builder.ts';

/** Where the property stands: an expression for the property of any stored name. */
export type Access = (storedName: string) => string;

export function compileTest(
  access: Access,
  property: string,
  type: QueryType,
  test: PropertyTest,
  builder: StatementBuilder,
): string {
  const raw = access(property);
  switch (test.op) {
    case 'isNull':
      return `${raw} IS ${test.value ? '' : 'NOT '}NULL`;
    case 'eq':
    case 'ne':
      return `${access(comparedName(property, type))} ${test.op === 'eq' ? '=' : '<>'} ${builder.value(compared(type, test.value))}`;
    case 'in':
      return `${access(comparedName(property, type))} IN ${builder.value(test.values.map((value) => compared(type, value)))}`;
    case 'contains':
    case 'startsWith': {
      if (type.is !== 'text' && type.is !== 'id') throw invalid(property, test.op, 'texts');
      const operator = test.op === 'contains' ? 'CONTAINS' : 'STARTS WITH';
      return `${access(comparedName(property, type))} ${operator} ${builder.value(textKey(test.value))}`;
    }
    case 'has':
      return `${builder.value(compared(type, test.value))} IN ${access(listName(property, type, test.op))}`;
    case 'hasAny': {
      const values = builder.value(test.values.map((value) => compared(type, value)));
      return `any(x IN ${access(listName(property, type, test.op))} WHERE x IN ${values})`;
    }
    case 'from':
    case 'to':
      return compileBound(access, property, type, test, builder);
    case 'certainlyAfter':
    case 'certainlyBy':
    case 'precision':
      if (type.is !== 'date') throw invalid(property, test.op, 'dates');
      return compileDateTest(access, property, test, builder);
  }
}

function compileBound(
  access: Access,
  property: string,
  type: QueryType,
  { op, value }: Extract<PropertyTest, { op: 'from' | 'to' }>,
  builder: StatementBuilder,
): string {
  const operator = op === 'from' ? '>=' : '<=';
  if (type.is === 'date') {
    // Possible overlap: the last day it may mean is not before the first day of `from`, and the other way about.
    const days = dayRange(value as PartialDate);
    const names = dayNamesOf(property);
    if (op === 'to') return `${access(names.from)} <= ${builder.value(days.to)}`;
    return compileFrom(access(names.from), access(names.to), days.from, builder);
  }
  if ((type.is !== 'int' && type.is !== 'float') || typeof value !== 'number')
    throw invalid(property, op, 'numbers and dates');
  return `${access(property)} ${operator} ${builder.value(value)}`;
}

/**
 * What begins on the day or later, and what began before and may last until then: only a year or a month does, which begin on the first
 * day of one. The first days have a bound as well, so that one index both finds and orders, and tells nearly all that is to be known.
 */
function compileFrom(from: string, to: string, day: number, builder: StatementBuilder): string {
  const ofYear = Math.floor(day / 10_000) * 10_000 + 101;
  const ofMonth = Math.floor(day / 100) * 100 + 1;
  if (day === ofYear) return `${from} >= ${builder.value(day)}`;
  const at = builder.value(day);
  const begun = builder.value([...new Set([ofYear, ofMonth])].filter((first) => first < day));
  // A choice by CASE stays one walk over the index; OR would be taken apart into several, and sorted.
  return `(${from} >= ${builder.value(ofYear)} AND CASE WHEN ${from} >= ${at} THEN true WHEN ${from} IN ${begun} THEN ${to} >= ${at} ELSE false END)`;
}

function compileDateTest(
  access: Access,
  property: string,
  test: Extract<PropertyTest, { op: 'certainlyAfter' | 'certainlyBy' | 'precision' }>,
  builder: StatementBuilder,
): string {
  if (test.op === 'precision') return `size(${access(property)}) = ${builder.value(lengths[test.value])}`;
  const days = dayRange(test.value);
  const names = dayNamesOf(property);
  return test.op === 'certainlyAfter'
    ? `${access(names.from)} > ${builder.value(days.to)}`
    : `${access(names.to)} <= ${builder.value(days.from)}`;
}

const lengths = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/** Texts compare by their key; everything else as stored. */
export function comparedName(property: string, type: QueryType): string {
  return type.is === 'text' || type.is === 'textList' ? keyNameOf(property) : property;
}

function compared(type: QueryType, value: string | number | boolean): string | number | boolean {
  return (type.is === 'text' || type.is === 'textList') && typeof value === 'string' ? textKey(value) : value;
}

function listName(property: string, type: QueryType, op: string): string {
  if (!type.is.endsWith('List')) throw invalid(property, op, 'lists');
  return comparedName(property, type);
}

function invalid(property: string, op: string, what: string): RequestError {
  return new RequestError('TEST_INVALID', `"${op}" does not apply to "${property}".`, `Use "${op}" on ${what} only.`);
}
