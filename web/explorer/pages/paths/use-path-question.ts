/** What is asked of the paths, as it stands in the address. */
import { choices, list, text, wholeNumber } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import type { PathsQueryVariables } from '../../generated/paths.ts';
import type { EntityKind, RelationType } from '../../generated/schema-types.ts';

/** As the API has it. */
const MOST_STEPS = 6;
const STEPS = 4;
const PATHS = 5;
const MOST_PATHS = 50;

const steps = wholeNumber(STEPS, { from: 1, to: MOST_STEPS });
const count = wholeNumber(PATHS, { from: 1, to: MOST_PATHS });

/** To what kinds one may look for the nearest. */
export const END_KINDS = choices<EntityKind>([
  'AGENCY',
  'ORGANIZATION',
  'ACTOR_CLASS',
  'LAW',
  'DECREE',
  'ORDER',
  'REGULATION',
  'POLICY',
  'AGREEMENT',
  'RESPONSIBILITY',
  'ENTITLEMENT',
  'SYSTEM',
  'PROGRAMME',
  'FORUM',
  'FINDING',
]);

export function usePathQuestion() {
  const [from, setFrom] = useAddress('from', text);
  const [to, setTo] = useAddress('to', text);
  const [kinds, setKinds] = useAddress('kind', END_KINDS);
  const [types, setTypes] = useAddress('type', list);
  const [avoid, setAvoid] = useAddress('avoid', list);
  const [maxHops, setMaxHops] = useAddress('steps', steps);
  const [first, setFirst] = useAddress('first', count);
  return {
    ...{ from, to, kinds, types, avoid, maxHops, first },
    set: { from: setFrom, to: setTo, kinds: setKinds, types: setTypes, avoid: setAvoid, maxHops: setMaxHops },
    /** Five more; null where that would be too many. */
    more: first < MOST_PATHS ? () => setFirst(Math.min(MOST_PATHS, first + PATHS)) : null,
  };
}

export type PathQuestion = ReturnType<typeof usePathQuestion>;

/** Null until both ends are named; one entity as the end counts before kinds. */
export function pathVariables(
  question: Pick<PathQuestion, 'from' | 'to' | 'kinds' | 'types' | 'avoid' | 'maxHops' | 'first'>,
): Omit<PathsQueryVariables, 'language'> | null {
  const { from, to, kinds, types, avoid, maxHops, first } = question;
  if (from === null || (to === null && kinds.length === 0)) return null;
  return {
    from: { id: from },
    ...(to === null ? { toKinds: kinds } : { to: { id: to } }),
    ...(types.length > 0 && { types: types as readonly RelationType[] }),
    ...(avoid.length > 0 && { avoid: avoid.map((id) => ({ id })) }),
    maxHops,
    first,
  };
}
