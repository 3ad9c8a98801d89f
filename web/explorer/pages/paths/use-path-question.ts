/** What is asked of the paths, as it stands in the address. */
import { choices, list, text, wholeNumber } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import type { EntityKind } from '../../generated/schema-types.ts';

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
