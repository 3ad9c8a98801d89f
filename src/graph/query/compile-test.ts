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
    case 'beginsFrom':
    case 'lastsUntil':
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
    return compileFrom(access(property), access(names.from), days.from, builder);
  }
  if ((type.is !== 'int' && type.is !== 'float') || typeof value !== 'number')
    throw invalid(property, op, 'numbers and dates');
  return `${access(property)} ${operator} ${builder.value(value)}`;
}

/**
 * What begins on the day or later, and what began before and may last until then: only the year and the month of the day do. The first
 * days have a bound as well, so that one index both finds and orders, and tells nearly all that is to be known.
 */
function compileFrom(date: string, from: string, day: number, builder: StatementBuilder): string {
  const begun = begunBefore(day);
  if (begun.length === 0) return `${from} >= ${builder.value(day)}`;
  // A choice by CASE stays one walk over the index; OR would be taken apart into several, and sorted.
  return `(${from} >= ${builder.value(firstDayOfYear(day))} AND CASE WHEN ${from} >= ${builder.value(day)} THEN true ELSE ${date} IN ${builder.value(begun)} END)`;
}

/** The year and the month of a day as dates of that precision, as far as they began before it: of none of them on the first day of a year. */
export function begunBefore(day: number): readonly string[] {
  const year = String(Math.floor(day / 10_000)).padStart(4, '0');
  const month = String(Math.floor(day / 100) % 100).padStart(2, '0');
  return [...(day > firstDayOfYear(day) ? [year] : []), ...(day % 100 > 1 ? [`${year}-${month}`] : [])];
}

function firstDayOfYear(day: number): number {
  return Math.floor(day / 10_000) * 10_000 + 101;
}

function compileDateTest(access: Access, property: string, test: DateTest, builder: StatementBuilder): string {
  if (test.op === 'precision') return `size(${access(property)}) = ${builder.value(lengths[test.value])}`;
  const days = dayRange(test.value);
  const names = dayNamesOf(property);
  const [from, to] = [access(names.from), access(names.to)];
  switch (test.op) {
    case 'beginsFrom':
      return `${from} >= ${builder.value(days.from)}`;
    case 'lastsUntil':
      return `${access(property)} IN ${builder.value(begunBefore(days.from))}`;
    case 'certainlyAfter':
      return `${from} > ${builder.value(days.to)}`;
    case 'certainlyBy':
      return `${to} <= ${builder.value(days.from)}`;
  }
}

type DateTest = Extract<
  PropertyTest,
  { op: 'beginsFrom' | 'lastsUntil' | 'certainlyAfter' | 'certainlyBy' | 'precision' }
>;

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
