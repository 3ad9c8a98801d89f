import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../web/explorer/pages/compare/pairs-of.ts';
import { bySharing, countSharings, sharingOf } from '../../web/explorer/pages/compare/sharing-of.ts';

const body = (id: string) => ({ id, kind: 'AGENCY', name: id.toUpperCase() });
const overlap = (action: string, ...bodies: readonly string[]) => ({
  action,
  object: null,
  holdings: bodies.map((id) => ({ from: body(id) })),
});

describe('pairs worth comparing', () => {
  const overlaps = [overlap('ISSUE', 'b', 'a'), overlap('TRAIN', 'a', 'b', 'c'), overlap('FUND', 'a', 'a')];

  it('are every two bodies with tasks of one action and object, those with most in common first', () => {
    expect(pairsOf(overlaps).map(({ a, b, shared }) => [a.id, b.id, shared])).toEqual([
      ['a', 'b', 2],
      ['a', 'c', 1],
      ['b', 'c', 1],
    ]);
  });

  it('have the chosen body first, and leave pairs of others out', () => {
    expect(pairsOf(overlaps, 'b').map(({ a, b }) => [a.id, b.id])).toEqual([
      ['b', 'a'],
      ['b', 'c'],
    ]);
  });
});

describe('how two bodies share', () => {
  const row = (sharing: 'ALONE' | 'JOINTLY', first: number, second: number) => ({
    sharing,
    cells: [first, second].map((count) => ({ responsibilities: Array.from({ length: count }, () => null) })),
  });

  it('says which of them is alone', () => {
    expect(sharingOf(row('ALONE', 1, 0))).toBe('ALONE_A');
    expect(sharingOf(row('ALONE', 0, 2))).toBe('ALONE_B');
    expect(sharingOf(row('JOINTLY', 1, 1))).toBe('JOINTLY');
  });

  it('puts what both hold before what each holds alone', () => {
    const rows = [row('ALONE', 0, 1), row('ALONE', 1, 0), row('JOINTLY', 1, 1)];
    expect(bySharing(rows).map(sharingOf)).toEqual(['JOINTLY', 'ALONE_A', 'ALONE_B']);
    expect(countSharings(rows)).toMatchObject({ JOINTLY: 1, ALONE_A: 1, ALONE_B: 1, SEPARATELY: 0 });
  });
});
