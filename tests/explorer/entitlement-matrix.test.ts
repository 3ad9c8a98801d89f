import { describe, expect, it } from 'vitest';
import { inBenefitOrder } from '../../web/explorer/pages/entitlements/benefit-order.ts';
import { stateOf } from '../../web/explorer/pages/entitlements/cell-state.ts';
import { countGroups, groupsToShow } from '../../web/explorer/pages/entitlements/groups-to-show.ts';

describe('a cell of the entitlements', () => {
  it('tells silence from an extent that a text leaves open, and both from a stated denial', () => {
    expect(stateOf({ level: 'NOT_STATED', modalities: [], entitlements: [] })).toBe('SILENT');
    expect(stateOf({ level: 'NOT_STATED', modalities: ['RIGHT'], entitlements: [1] })).toBe('EXTENT_NOT_STATED');
    expect(stateOf({ level: 'NONE', modalities: ['RIGHT'], entitlements: [1] })).toBe('NONE');
  });

  it('says that it is prohibited where that is all that is stated', () => {
    expect(stateOf({ level: 'NOT_STATED', modalities: ['PROHIBITION'], entitlements: [1] })).toBe('PROHIBITED');
    expect(stateOf({ level: 'LIMITED', modalities: ['RIGHT', 'PROHIBITION'], entitlements: [1, 2] })).toBe('LIMITED');
  });
});

describe('benefits', () => {
  const benefit = (id: string, broader: string | null = null) => ({
    id,
    name: id,
    broader: { nodes: broader === null ? [] : [{ id: broader }] },
  });

  it('stand below their broader ones, by name on every level', () => {
    const benefits = [benefit('pension', 'social'), benefit('social'), benefit('care'), benefit('aid', 'social')];
    expect(inBenefitOrder(benefits).map((placed) => [placed.benefit.id, placed.depth])).toEqual([
      ['care', 0],
      ['social', 0],
      ['aid', 1],
      ['pension', 1],
    ]);
  });

  it('stand at the top where their broader one is not listed', () => {
    expect(inBenefitOrder([benefit('pension', 'social')]).map(({ depth }) => depth)).toEqual([0]);
  });
});

describe('the groups of the matrix', () => {
  const groups = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id }));
  const cell = (id: string, inherited = false) => ({ inherited, group: { id } });

  it('are those of which most is stated, of themselves and not of a broader one', () => {
    const counts = countGroups({ groups, cells: [cell('c'), cell('c'), cell('b'), cell('a', true), cell('a', true)] });
    expect(counts.slice(0, 2).map(({ id, own }) => [id, own])).toEqual([
      ['c', 2],
      ['b', 1],
    ]);
    expect(counts.find(({ id }) => id === 'a')).toMatchObject({ count: 2, own: 0 });
    expect(groupsToShow(counts, [], null)).toEqual(['c', 'b', 'a', 'd', 'e']);
  });

  it('are the chosen ones where there are any, and one on a narrow screen', () => {
    const counts = countGroups({ groups, cells: [] });
    expect(groupsToShow(counts, ['f', 'a'], null)).toEqual(['f', 'a']);
    expect(groupsToShow(counts, ['f', 'a'], { shown: null })).toEqual(['f']);
    expect(groupsToShow(counts, ['f', 'a'], { shown: 'b' })).toEqual(['b']);
    expect(groupsToShow([], [], { shown: null })).toEqual([]);
  });
});
