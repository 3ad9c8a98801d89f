/** Keeps one filter within bounds: how deep it nests and how many tests it holds. */
import { argumentError } from '../argument-error.ts';

export const DEEPEST_FILTER = 8;
export const LARGEST_FILTER = 200;

/** Counted through one whole filter; a level is any object within which conditions stand. */
export interface FilterBudget {
  readonly depth: number;
  readonly tests: { left: number };
}

export function newFilterBudget(): FilterBudget {
  return { depth: 1, tests: { left: LARGEST_FILTER } };
}

/** The budget one level further in; throws FILTER_TOO_DEEP. */
export function deeper({ depth, tests }: FilterBudget): FilterBudget {
  if (depth >= DEEPEST_FILTER) {
    throw argumentError(
      'FILTER_TOO_DEEP',
      `The filter nests more than ${DEEPEST_FILTER} levels.`,
      'Begin the query nearer to what you look for, or filter in two steps.',
    );
  }
  return { depth: depth + 1, tests };
}

/** Takes one test from the budget; throws FILTER_TOO_LARGE. */
export function spendTest({ tests }: FilterBudget): void {
  tests.left -= 1;
  if (tests.left >= 0) return;
  throw argumentError(
    'FILTER_TOO_LARGE',
    `The filter holds more than ${LARGEST_FILTER} tests.`,
    'Use `in` for many values of one property, or split the query.',
  );
}
