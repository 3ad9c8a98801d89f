/** Reads the counts of tasks by holder, which the API gives dimension by dimension, as one matrix. */
import { NONE } from './task-filters.ts';

interface Body {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

interface Counts {
  readonly facets: readonly {
    readonly values: readonly { readonly value: string; readonly count: number; readonly entity: Body | null }[];
  }[];
}

interface Total {
  readonly totalCount: number;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'] as const;
type NumberWord = (typeof NUMBERS)[number];

interface MatrixAnswer
  extends Readonly<Record<NumberWord | 'none' | 'all', Counts & Total>>,
    Readonly<Record<`${NumberWord | 'none' | 'all'}Unheld`, Total>> {
  readonly dimensions: { readonly nodes: readonly (Dimension | null)[] };
}

export interface Dimension {
  readonly id: string;
  readonly name: string;
  readonly number: number;
}

export interface BodyRow {
  /** Null for the tasks that nobody is named to hold. */
  readonly body: Body | null;
  /** By dimension's id, `NONE` for tasks cited under no dimension. */
  readonly counts: ReadonlyMap<string, number>;
  /** A task cited under two dimensions is counted once. */
  readonly all: number;
}

export interface CountMatrix {
  readonly dimensions: readonly Dimension[];
  /** The bodies with most tasks first; "nobody" last, and only where there is such a task. */
  readonly rows: readonly BodyRow[];
}

export function bodyByDimension(answer: MatrixAnswer): CountMatrix {
  const dimensions = answer.dimensions.nodes.flatMap((dimension) => dimension ?? []);
  const columns = dimensions.flatMap(({ id, number }) => {
    const word = NUMBERS[number - 1];
    return word === undefined ? [] : [{ key: id, held: answer[word], unheld: answer[`${word}Unheld`] }];
  });
  columns.push({ key: NONE, held: answer.none, unheld: answer.noneUnheld });
  const rows = valuesOf(answer.all).flatMap(({ value, count, entity }): BodyRow[] => {
    if (entity === null) return [];
    const counts = columns.map(({ key, held }) => [key, countOf(held, value)] as const);
    return [{ body: entity, counts: new Map(counts), all: count }];
  });
  const unheld = new Map(columns.map(({ key, unheld: { totalCount } }) => [key, totalCount]));
  const nobody: BodyRow = { body: null, counts: unheld, all: answer.allUnheld.totalCount };
  return { dimensions, rows: nobody.all > 0 ? [...rows, nobody] : rows };
}

function valuesOf({ facets }: Counts) {
  return facets.flatMap(({ values }) => values);
}

function countOf(counts: Counts, body: string): number {
  return valuesOf(counts).find(({ value }) => value === body)?.count ?? 0;
}
