/** A `where` argument as a condition: pure translation by the filter table, within a budget. */
import type { Condition, Hop } from '../../graph/index.ts';
import { type EndName, kindsOf } from '../../model/index.ts';
import {
  edgeFilter,
  type FilterKey,
  type FilterType,
  nodeFilter,
  type RelationshipField,
  targetFilter,
} from '../../schema/index.ts';
import { argumentError } from '../argument-error.ts';
import { deeper, type FilterBudget, newFilterBudget, spendTest } from './filter-budget.ts';
import { countingAbsence } from './not-stated.ts';
import { translateTest } from './translate-test.ts';

/** A filter as GraphQL gives it: checked against the schema, enums and dates read. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** Undefined where the filter asks for nothing. Throws FILTER_TOO_DEEP, FILTER_TOO_LARGE, FILTER_INVALID. */
export function translateFilter(filter: FilterType, input: FilterInput | null | undefined): Condition | undefined {
  if (!input) return undefined;
  const parts = translateKeys(filter, input, newFilterBudget());
  return parts.length === 0 ? undefined : allOf(parts);
}

function translateKeys(filter: FilterType, input: FilterInput, budget: FilterBudget): readonly Condition[] {
  return Object.entries(input).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const key = filter.keys.get(name);
    return key ? translateKey(key, value as FilterInput, budget) : translateCombination(filter, name, value, budget);
  });
}

function translateKey(key: FilterKey, value: FilterInput, budget: FilterBudget): readonly Condition[] {
  switch (key.is) {
    case 'property':
      return translateTest(key.property, value).map((condition) => {
        spendTest(budget);
        return countingAbsence(condition);
      });
    case 'relationship':
      return translateRelationship(key.field, value, budget);
    case 'narrow':
      return [allOf([ofKinds(key.to), ...translateKeys(nodeFilter([key.to]), value, deeper(budget))])];
  }
}

function translateCombination(
  filter: FilterType,
  name: string,
  value: unknown,
  budget: FilterBudget,
): readonly Condition[] {
  const part = (input: FilterInput): Condition => allOf(translateKeys(filter, input, deeper(budget)));
  const parts = (inputs: unknown): readonly Condition[] => (inputs as readonly FilterInput[]).map(part);
  switch (name) {
    case 'and':
    case 'or':
      return [{ is: name, of: parts(value) }];
    case 'not':
      return [{ is: 'not', of: part(value as FilterInput) }];
    case 'atLeast': {
      const { n, of } = value as { readonly n: number; readonly of: unknown };
      return [{ is: 'atLeast', n, of: parts(of) }];
    }
    default:
      spendTest(budget);
      return translateGrounds(name, value);
  }
}

/** Keys about how a thing is known. */
function translateGrounds(name: string, value: unknown): readonly Condition[] {
  switch (name) {
    case 'evidence':
      return [{ is: 'evidence', ...withoutNulls(value as FilterInput) }];
    case 'statements': {
      const { property, status } = value as { readonly property?: string | null; readonly status: readonly string[] };
      return [{ is: 'statement', statuses: status, ...(property ? { property } : {}) }];
    }
    case 'disputed':
      return [{ is: 'property', property: 'disputed', test: { op: 'eq', value: value as boolean } }];
    default:
      throw new Error(
        `The schema has a filter key "${name}" that requests/translate-filter.ts does not know: add it there.`,
      );
  }
}

function translateRelationship(
  field: RelationshipField,
  value: FilterInput,
  budget: FilterBudget,
): readonly Condition[] {
  const hop: Hop = hopOf(field);
  return Object.entries(value).flatMap(([name, given]): readonly Condition[] => {
    if (given === null || given === undefined) return [];
    spendTest(budget);
    const match = translateMatch(field, given as FilterInput, budget);
    if (name === 'some' || name === 'none') return [{ is: name, hop, ...match }];
    if (name === 'count' || name === 'countDistinct') {
      return [{ is: name, hop, ...match, test: countTest(field.field, name, given as FilterInput) }];
    }
    throw new Error(
      `The schema has a relationship test "${name}" that requests/translate-filter.ts does not know: add it there.`,
    );
  });
}

function translateMatch(
  field: RelationshipField,
  value: FilterInput,
  budget: FilterBudget,
): { node?: Condition; edge?: Condition } {
  const { node, edge } = value as { readonly node?: FilterInput | null; readonly edge?: FilterInput | null };
  const inner = deeper(budget);
  return {
    ...(node ? { node: allOf(translateKeys(targetFilter(field), node, inner)) } : {}),
    ...(edge ? { edge: allOf(translateKeys(edgeFilter(field.row), edge, inner)) } : {}),
  };
}

function countTest(
  field: string,
  name: string,
  { eq, gte, lte }: FilterInput,
): { eq?: number; gte?: number; lte?: number } {
  const test = withoutNulls({ eq, gte, lte }) as { eq?: number; gte?: number; lte?: number };
  if (Object.keys(test).length > 0) return test;
  throw argumentError(
    'FILTER_INVALID',
    `${field}.${name} says no number.`,
    'Give it eq, gte or lte; to ask whether there is any, use some or none.',
  );
}

/** The way a relationship field leads, as requests name it. */
export function hopOf({ row, direction, targets }: RelationshipField): Hop {
  return { row, direction, targets };
}

function ofKinds(end: EndName): Condition {
  return { is: 'property', property: 'kind', test: { op: 'in', values: kindsOf(end) } };
}

function allOf(parts: readonly Condition[]): Condition {
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { is: 'and', of: parts };
}

function withoutNulls(input: FilterInput): FilterInput {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
}
