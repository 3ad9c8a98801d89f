/** What each group has of each benefit, as far as these sources say: its own, else what a broader group has, else not stated. */
import { ENUMS, type EnumValue } from '../../../model/index.ts';
import type { EdgeRow, NodeRow, RelationRow } from '../../reader/reader.ts';
import { type Notice, notice } from '../notice.ts';
import { distinctNodes, nameOf, namesOf, sortedById, storedText } from '../stored.ts';
import { type BroaderGroups, broaderLevels } from './broader-levels.ts';

type Level = EnumValue<'EntitlementLevel'>;
type Modality = EnumValue<'EntitlementModality'>;

/** An entitlement with its ties to groups and benefits. */
export interface TiedEntitlement {
  readonly entitlement: NodeRow;
  readonly groups: readonly EdgeRow[];
  readonly benefits: readonly EdgeRow[];
  /** Sources disagree about it. */
  readonly disputed: boolean;
}

export interface MatrixCell {
  readonly group: NodeRow;
  readonly benefit: NodeRow;
  readonly level: Level;
  readonly modalities: readonly Modality[];
  readonly inherited: boolean;
  /** The broader groups it comes from. */
  readonly inheritedFrom: readonly NodeRow[];
  readonly entitlements: readonly NodeRow[];
  /** What it stands on: to the group, to the benefit and from group to broader group. */
  readonly relations: readonly RelationRow[];
  readonly disputed: boolean;
  readonly notices: readonly Notice[];
}

/** One for each group and benefit, by group, in the orders given. */
export function matrixCells(
  groups: readonly NodeRow[],
  benefits: readonly NodeRow[],
  entitlements: readonly TiedEntitlement[],
  broader: BroaderGroups,
): readonly MatrixCell[] {
  const given = indexGifts(entitlements);
  return groups.flatMap((group) => {
    const levels = [
      { groups: [{ group, via: [] as readonly RelationRow[] }] },
      ...broaderLevels(group.id, broader).map((above) => ({ groups: above })),
    ];
    return benefits.map((benefit) => {
      for (const [distance, { groups: level }] of levels.entries()) {
        const sources = level.flatMap((each) => {
          const gifts = given.get(keyOf(each.group.id, benefit.id)) ?? [];
          return gifts.length === 0 ? [] : [{ ...each, gifts }];
        });
        if (sources.length > 0) return statedCell(group, benefit, sources, distance > 0);
      }
      return silentCell(group, benefit, entitlements);
    });
  });
}

/** One entitlement as it reaches one group for one benefit. */
interface Gift {
  readonly entitlement: NodeRow;
  readonly ties: readonly RelationRow[];
  readonly disputed: boolean;
}

interface GiftSource {
  readonly group: NodeRow;
  readonly via: readonly RelationRow[];
  readonly gifts: readonly Gift[];
}

function indexGifts(entitlements: readonly TiedEntitlement[]): ReadonlyMap<string, readonly Gift[]> {
  const gifts = new Map<string, Gift[]>();
  for (const { entitlement, groups, benefits, disputed } of entitlements) {
    for (const group of groups) {
      for (const benefit of benefits) {
        const ties = [group.relation, benefit.relation];
        const key = keyOf(group.node.id, benefit.node.id);
        const gift = { entitlement, ties, disputed: disputed || ties.some(isDisputed) };
        gifts.set(key, [...(gifts.get(key) ?? []), gift]);
      }
    }
  }
  return gifts;
}

function keyOf(group: string, benefit: string): string {
  return `${group} ${benefit}`;
}

function isDisputed({ properties }: RelationRow): boolean {
  return properties['disputed'] === true;
}

function statedCell(group: NodeRow, benefit: NodeRow, sources: readonly GiftSource[], inherited: boolean): MatrixCell {
  const gifts = sources.flatMap((source) => source.gifts);
  const entitlements = distinctNodes(gifts.map(({ entitlement }) => entitlement));
  const relations = [...gifts.flatMap(({ ties }) => ties), ...sources.flatMap(({ via }) => via)];
  const levels = levelsOf(entitlements);
  return {
    group,
    benefit,
    level: levels[0] ?? 'NOT_STATED',
    modalities: ENUMS.EntitlementModality.filter((modality) =>
      entitlements.some((entitlement) => storedText(entitlement, 'modality') === modality),
    ),
    inherited,
    inheritedFrom: inherited ? distinctNodes(sources.map((source) => source.group)) : [],
    entitlements,
    relations: sortedById([...new Map(relations.map((relation) => [relation.id, relation])).values()]),
    disputed: gifts.some(({ disputed }) => disputed) || sources.some(({ via }) => via.some(isDisputed)),
    notices: levels.length > 1 ? [notice('ENTITLEMENT_LEVELS_DIFFER', { levels: levels.join(', ') })] : [],
  };
}

/** From the least to the most that can be given. */
const LEAST_FIRST: readonly Level[] = ['NONE', 'EMERGENCY_ONLY', 'LIMITED', 'EQUAL_TO_CITIZENS', 'FULL'];

function levelsOf(entitlements: readonly NodeRow[]): readonly Level[] {
  const found = new Set(entitlements.map((entitlement) => storedText(entitlement, 'level')));
  return LEAST_FIRST.filter((level) => found.has(level));
}

/** Silence is an answer of its own; that only others have the benefit is told beside it, as a text says it. */
function silentCell(group: NodeRow, benefit: NodeRow, entitlements: readonly TiedEntitlement[]): MatrixCell {
  const exclusive = entitlements.filter(
    ({ entitlement, benefits }) =>
      entitlement.properties['exclusive'] === true && benefits.some(({ node }) => node.id === benefit.id),
  );
  const others = distinctNodes(exclusive.flatMap(({ groups }) => groups.map(({ node }) => node)));
  return {
    group,
    benefit,
    level: 'NOT_STATED',
    modalities: [],
    inherited: false,
    inheritedFrom: [],
    entitlements: [],
    relations: [],
    disputed: false,
    notices:
      others.length === 0 ? [] : [notice('ENTITLEMENT_EXCLUSIVE', { groups: namesOf(others), group: nameOf(group) })],
  };
}
