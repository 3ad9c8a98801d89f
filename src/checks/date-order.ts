/** No date comes before one that must precede it. */
import {
  type CheckFinding,
  certainlyAfter,
  type EntityRecord,
  type FilePosition,
  type PropertyValue,
  parsePartialDate,
  type RelationRecord,
} from '../model/index.ts';
import type { Check } from './check.ts';
import type { CorpusIndex } from './corpus-index.ts';

export const dateOrder: Check = {
  codes: ['REVERSED_DATES'],
  description: 'What begins comes before what ends it: adoption before update and repeal, signing before ratification.',
  run: ({ entities, relations }, index) => [
    ...entities.flatMap(withinEntity),
    ...relations.flatMap((relation) => [...withinRelation(relation), ...acrossRelation(relation, index)]),
  ],
};

type Properties = Readonly<Record<string, PropertyValue>>;
/** The first never certainly after the second. */
type Order = readonly [earlier: string, later: string];

const ENTITY_ORDERS: readonly Order[] = [
  ['adopted', 'lastUpdated'],
  ['adopted', 'repealedOn'],
  ['signed', 'repealedOn'],
  ['started', 'ended'],
  ['date', 'endDate'],
  ['period', 'periodEnd'],
];

const EDGE_ORDERS: readonly Order[] = [
  ['signed', 'ratified'],
  ['signed', 'inForce'],
  ['signed', 'withdrawn'],
  ['inForce', 'withdrawn'],
  ['since', 'asOf'],
];

interface CrossOrder {
  readonly type: string;
  readonly earlier: readonly ['from' | 'to' | 'edge', property: string];
  readonly later: readonly ['from' | 'to' | 'edge', property: string];
}

/** An act cannot change, end or consent to what does not exist yet. */
const CROSS_ORDERS: readonly CrossOrder[] = [
  { type: 'AMENDS', earlier: ['to', 'adopted'], later: ['from', 'adopted'] },
  { type: 'REPEALS', earlier: ['to', 'adopted'], later: ['from', 'adopted'] },
  { type: 'REPEALS', earlier: ['to', 'adopted'], later: ['edge', 'effective'] },
  { type: 'RATIFIES', earlier: ['to', 'signed'], later: ['from', 'adopted'] },
  { type: 'REGISTERED_WITH', earlier: ['from', 'adopted'], later: ['edge', 'date'] },
];

function withinEntity({ id, properties, position, positionOf }: EntityRecord): readonly CheckFinding[] {
  return ENTITY_ORDERS.flatMap(([earlier, later]) =>
    reversed(
      id,
      [`\`${earlier}\``, properties[earlier]],
      [`\`${later}\``, properties[later]],
      positionOf[later] ?? position,
    ),
  );
}

function withinRelation({ row, from, to, properties, position }: RelationRecord): readonly CheckFinding[] {
  return EDGE_ORDERS.flatMap(([earlier, later]) =>
    reversed(
      `${from} ${row.type} ${to}`,
      [`\`${earlier}\``, properties[earlier]],
      [`\`${later}\``, properties[later]],
      position,
    ),
  );
}

function acrossRelation(relation: RelationRecord, index: CorpusIndex): readonly CheckFinding[] {
  const { row, from, to, position } = relation;
  const holders: Readonly<Record<'from' | 'to' | 'edge', Properties>> = {
    from: index.entities.get(from)?.properties ?? {},
    to: index.entities.get(to)?.properties ?? {},
    edge: relation.properties,
  };
  const named = { from, to, edge: 'the relation' };
  return CROSS_ORDERS.filter(({ type }) => type === row.type).flatMap(
    ({ earlier: [first, begins], later: [second, ends] }) =>
      reversed(
        `${from} ${row.type} ${to}`,
        [`\`${begins}\` of ${named[first]}`, holders[first][begins]],
        [`\`${ends}\` of ${named[second]}`, holders[second][ends]],
        position,
      ),
  );
}

type NamedDate = readonly [name: string, value: PropertyValue | undefined];

function reversed(
  what: string,
  [earlierName, earlier]: NamedDate,
  [laterName, later]: NamedDate,
  position: FilePosition,
): readonly CheckFinding[] {
  const first = typeof earlier === 'string' ? parsePartialDate(earlier) : undefined;
  const second = typeof later === 'string' ? parsePartialDate(later) : undefined;
  if (!first || !second || !certainlyAfter(first, second)) return [];
  return [
    {
      code: 'REVERSED_DATES',
      severity: 'error',
      message: `${what}: ${laterName} ${second} comes before ${earlierName} ${first}.`,
      remedy: 'Correct the one that the text does not print; where it prints both, leave both out and add a Conflict.',
      position,
    },
  ];
}
