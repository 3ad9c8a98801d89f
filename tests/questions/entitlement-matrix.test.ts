/** What groups have of benefits: decided from rows alone. */
import { describe, expect, it } from 'vitest';
import type { EdgeRow, NodeRow, StoredProperties } from '../../src/graph/index.ts';
import { type BroaderGroups, broaderLevels } from '../../src/graph/questions/entitlement-matrix/broader-levels.ts';
import { matrixCells, type TiedEntitlement } from '../../src/graph/questions/entitlement-matrix/matrix-cells.ts';
import { edge, node, relation } from './support/rows.ts';

const group = (id: string): NodeRow => node(id, {}, 'Group');
const [migrants, residents, divers, guests] = ['migrants', 'residents', 'divers', 'guests'].map(group) as [
  NodeRow,
  NodeRow,
  NodeRow,
  NodeRow,
];
const care = node('care', {}, 'Benefit');

const broader = (...pairs: readonly (readonly [NodeRow, NodeRow, StoredProperties?])[]): BroaderGroups => {
  const levels = new Map<string, EdgeRow[]>();
  for (const [narrow, wide, properties] of pairs) {
    const tie = edge(wide, relation(narrow.id, 'BROADER', wide.id, properties));
    levels.set(narrow.id, [...(levels.get(narrow.id) ?? []), tie]);
  }
  return levels;
};
const gives = (id: string, level: string, groups: readonly NodeRow[], more: StoredProperties = {}): TiedEntitlement => {
  const entitlement = node(id, { level, modality: 'RIGHT', ...more }, 'Entitlement');
  return {
    entitlement,
    groups: groups.map((each) => edge(each, relation(id, 'GIVES_TO', each.id))),
    benefits: [edge(care, relation(id, 'OF_BENEFIT', care.id))],
    disputed: false,
  };
};
const cell = (of: NodeRow, entitlements: readonly TiedEntitlement[], groups: BroaderGroups = new Map()) => {
  const [only] = matrixCells([of], [care], entitlements, groups);
  if (!only) throw new Error('There is a cell for every group and benefit.');
  return only;
};

describe('A cell of the matrix', () => {
  it('is not stated where nothing is said, which is not a denial', () => {
    expect(cell(migrants, [])).toMatchObject({ level: 'NOT_STATED', entitlements: [], inherited: false, notices: [] });
    expect(cell(migrants, [gives('none', 'NONE', [migrants], { modality: 'PROHIBITION' })])).toMatchObject({
      level: 'NONE',
      modalities: ['PROHIBITION'],
    });
  });

  it('holds what is stated of the group itself, with the ties that say so', () => {
    const found = cell(residents, [gives('equal', 'EQUAL_TO_CITIZENS', [residents])], broader([residents, migrants]));
    expect(found).toMatchObject({ level: 'EQUAL_TO_CITIZENS', inherited: false });
    expect(found.relations.map(({ id }) => id)).toEqual(['equal~GIVES_TO~residents', 'equal~OF_BENEFIT~care']);
  });

  it('inherits from the nearest broader group that has something, and says from which', () => {
    const above = broader([divers, residents], [residents, migrants]);
    const entitlements = [
      gives('little', 'EMERGENCY_ONLY', [migrants]),
      gives('equal', 'EQUAL_TO_CITIZENS', [residents]),
    ];
    const found = cell(divers, entitlements, above);
    expect(found).toMatchObject({ level: 'EQUAL_TO_CITIZENS', inherited: true, inheritedFrom: [{ id: 'residents' }] });
    expect(found.relations.map(({ id }) => id)).toContain('divers~BROADER~residents');
    expect(cell(divers, entitlements.slice(0, 1), above)).toMatchObject({ level: 'EMERGENCY_ONLY', inherited: true });
  });

  it('prefers what is stated of the group to what a broader group has, even where it is less', () => {
    const entitlements = [gives('all', 'FULL', [migrants]), gives('limited', 'LIMITED', [residents])];
    expect(cell(residents, entitlements, broader([residents, migrants]))).toMatchObject({
      level: 'LIMITED',
      inherited: false,
    });
  });

  it('shows the least where entitlements differ, and says so', () => {
    const found = cell(residents, [gives('a', 'FULL', [residents]), gives('b', 'LIMITED', [residents])]);
    expect(found.level).toBe('LIMITED');
    expect(found.notices).toMatchObject([
      { code: 'ENTITLEMENT_LEVELS_DIFFER', params: [{ name: 'levels', value: 'LIMITED, FULL' }] },
    ]);
    const silent = cell(residents, [gives('a', 'FULL', [residents]), gives('b', 'NOT_STATED', [residents])]);
    expect(silent).toMatchObject({ level: 'FULL', notices: [] });
  });

  it('says of a silent cell that a text gives the benefit to others alone', () => {
    const found = cell(guests, [gives('only', 'EQUAL_TO_CITIZENS', [residents], { exclusive: true })]);
    expect(found).toMatchObject({ level: 'NOT_STATED', entitlements: [] });
    expect(found.notices).toMatchObject([{ code: 'ENTITLEMENT_EXCLUSIVE' }]);
  });

  it('is disputed where the entitlement, a tie to it or a tie to the broader group is', () => {
    const given = gives('equal', 'EQUAL_TO_CITIZENS', [residents]);
    expect(cell(residents, [given]).disputed).toBe(false);
    expect(cell(residents, [{ ...given, disputed: true }]).disputed).toBe(true);
    expect(cell(divers, [given], broader([divers, residents, { disputed: true }])).disputed).toBe(true);
  });
});

describe('The groups above a group', () => {
  it('stand each at its nearest step, with every way that leads there', () => {
    const above = broader(
      [divers, residents],
      [divers, guests],
      [residents, migrants],
      [guests, migrants],
      [divers, migrants],
    );
    const levels = broaderLevels(divers.id, above).map((level) => level.map(({ group: { id } }) => id));
    expect(levels).toEqual([['guests', 'migrants', 'residents']]);
    const twoWays = broaderLevels(
      divers.id,
      broader([divers, residents], [divers, guests], [residents, migrants], [guests, migrants]),
    );
    expect(twoWays[1]?.map(({ via }) => via.length)).toEqual([4]);
  });

  it('end where a chain returns to its start', () => {
    expect(broaderLevels(divers.id, broader([divers, residents], [residents, divers]))).toHaveLength(1);
  });
});
