import { describe, expect, it } from 'vitest';
import { bodyByDimension } from '../../web/explorer/pages/who/body-by-dimension.ts';
import { stepFrom } from '../../web/explorer/parts/matrix-step.ts';

describe('a step in a matrix', () => {
  const reached = [
    [true, false, true],
    [false, false, false],
    [true, true, true],
  ];
  const matrix = {
    rows: 3,
    columns: 3,
    isReached: ({ row, column }: { readonly row: number; readonly column: number }) => reached[row]?.[column] ?? false,
  };

  it('passes over cells that lead nowhere', () => {
    expect(stepFrom('ArrowRight', { row: 0, column: 0 }, matrix)).toEqual({ row: 0, column: 2 });
    expect(stepFrom('ArrowDown', { row: 0, column: 2 }, matrix)).toEqual({ row: 2, column: 2 });
    expect(stepFrom('ArrowUp', { row: 2, column: 0 }, matrix)).toEqual({ row: 0, column: 0 });
    expect(stepFrom('ArrowLeft', { row: 0, column: 2 }, matrix)).toEqual({ row: 0, column: 0 });
  });

  it('stays where nothing lies that way', () => {
    expect(stepFrom('ArrowUp', { row: 2, column: 1 }, matrix)).toBeNull();
    expect(stepFrom('ArrowRight', { row: 2, column: 2 }, matrix)).toBeNull();
  });

  it('goes to the ends of a row, and leaves other keys alone', () => {
    expect(stepFrom('Home', { row: 2, column: 2 }, matrix)).toEqual({ row: 2, column: 0 });
    expect(stepFrom('End', { row: 0, column: 0 }, matrix)).toEqual({ row: 0, column: 2 });
    expect(stepFrom('Enter', { row: 0, column: 0 }, matrix)).toBeNull();
  });
});

describe('tasks by body and dimension', () => {
  const body = { id: 'a', kind: 'AGENCY', name: 'A' };
  const counts = (count: number) => ({
    totalCount: count,
    facets: [{ values: count === 0 ? [] : [{ value: 'a', count, entity: body }] }],
  });
  const [nothing, nobody] = [counts(0), { totalCount: 0 }];
  const answer = {
    dimensions: { nodes: [{ id: 'd1', name: 'First', number: 1 }, { id: 'd2', name: 'Second', number: 2 }, null] },
    one: counts(3),
    oneUnheld: { totalCount: 1 },
    two: nothing,
    twoUnheld: nobody,
    three: nothing,
    threeUnheld: nobody,
    four: nothing,
    fourUnheld: nobody,
    five: nothing,
    fiveUnheld: nobody,
    six: nothing,
    sixUnheld: nobody,
    none: counts(2),
    noneUnheld: nobody,
    all: counts(4),
    allUnheld: { totalCount: 1 },
  };

  it('count a task under each of its dimensions, and once in all', () => {
    const { dimensions, rows } = bodyByDimension(answer);
    expect(dimensions.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(rows[0]?.body).toEqual(body);
    expect(Object.fromEntries(rows[0]?.counts ?? [])).toEqual({ d1: 3, d2: 0, none: 2 });
    expect(rows[0]?.all).toBe(4);
  });

  it('have a last row for what nobody is named to hold', () => {
    const last = bodyByDimension(answer).rows.at(-1);
    expect(last?.body).toBeNull();
    expect(last?.all).toBe(1);
    expect(last?.counts.get('d1')).toBe(1);
  });
});
