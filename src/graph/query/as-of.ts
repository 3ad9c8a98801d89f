/** Which entities a date leaves out: what certainly began later, certainly ended by then, or is only drafted or planned. */
import { type EndName, type Kind, kindsOf, type PartialDate, RELATIONSHIPS } from '../../model/index.ts';
import type { Condition, Hop } from './request.ts';

/** A property that begins or ends the time of some kinds. No other kind has a property of the name, so tests need not name the kinds. */
interface TimeProperty {
  readonly kinds: readonly Kind[];
  readonly property: string;
  /** Counts only where this one is absent. */
  readonly unless?: string;
}

const instruments = kindsOf('Instrument');

const BEGINS: readonly TimeProperty[] = [
  { kinds: instruments, property: 'adopted' },
  { kinds: ['Agreement'], property: 'signed', unless: 'adopted' },
  { kinds: ['Agency', 'Organization', 'Forum'], property: 'established' },
  { kinds: ['Programme'], property: 'started' },
  { kinds: ['Event'], property: 'date' },
  { kinds: ['Publication', 'Assessment'], property: 'published' },
  { kinds: ['Statistic'], property: 'period' },
];

/** What happened once does not end: an event of last year is still a fact today. */
const ENDS: readonly TimeProperty[] = [
  { kinds: instruments, property: 'repealedOn' },
  { kinds: ['Programme'], property: 'ended' },
];

interface Ground {
  readonly kinds: readonly Kind[];
  readonly target: 'Instrument' | 'Assessment';
  readonly hop: Hop;
}

/** These live by what they stand on: left out where they stand on something and all of it is left out. */
const RESTING: readonly Ground[] = [
  restingOn(['Responsibility', 'Entitlement'], 'Instrument', 'UNDER', 'OUT'),
  restingOn(['Provision'], 'Instrument', 'HAS_PROVISION', 'IN'),
  restingOn(['Finding'], 'Assessment', 'HAS_FINDING', 'IN'),
];

/** Met by what the date does not leave out; undated and overlapping stay. */
export function asOfCondition(of: EndName, date: PartialDate): Condition {
  const asked = kindsOf(of);
  const concerned = <T extends { readonly kinds: readonly Kind[] }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ kinds }) => kinds.some((kind) => asked.includes(kind)));
  const gone = [
    ...concerned(BEGINS).map(({ property, unless }) => beganLater(property, unless, date)),
    ...concerned(ENDS).map(
      ({ property }): Condition => ({ is: 'property', property, test: { op: 'certainlyBy', value: date } }),
    ),
    ...concerned([{ kinds: instruments }]).map(() => planned),
    ...concerned([{ kinds: ['Agreement'] }]).map(() => unfinished),
    ...concerned(RESTING).map((ground) => withoutGround(ground, date)),
  ];
  return { is: 'not', of: { is: 'or', of: gone } };
}

const planned: Condition = { is: 'property', property: 'legalForce', test: { op: 'eq', value: 'PLANNED' } };
const unfinished: Condition = {
  is: 'property',
  property: 'stage',
  test: { op: 'in', values: ['PLANNED', 'NEGOTIATING', 'DRAFTED'] },
};

function beganLater(property: string, unless: string | undefined, date: PartialDate): Condition {
  const later: Condition = { is: 'property', property, test: { op: 'certainlyAfter', value: date } };
  if (unless === undefined) return later;
  return { is: 'and', of: [{ is: 'property', property: unless, test: { op: 'isNull', value: true } }, later] };
}

function withoutGround({ hop, target }: Ground, date: PartialDate): Condition {
  return {
    is: 'and',
    of: [
      { is: 'some', hop },
      { is: 'none', hop, node: asOfCondition(target, date) },
    ],
  };
}

function restingOn(
  kinds: Ground['kinds'],
  target: Ground['target'],
  type: string,
  direction: Hop['direction'],
): Ground {
  const row = RELATIONSHIPS.find((each) => each.type === type);
  if (!row) throw new Error(`The relationship table has no ${type}.`);
  return { kinds, target, hop: { row, direction, targets: [target] } };
}
