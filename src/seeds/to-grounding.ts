/** How a fact is known, from the keys that say so. */
import type { Basis, Grounding, PassageId } from '../model/index.ts';

interface GroundingKeys {
  readonly cite?: readonly PassageId[] | undefined;
  readonly basis?: Basis | undefined;
  readonly reason?: string | undefined;
}

/** What is left out is STATED and rests on the passages of `inherited`, where there is one. */
export function toGrounding({ cite, basis, reason }: GroundingKeys, inherited?: Grounding): Grounding {
  if (!cite && !basis && reason === undefined && inherited) return inherited;
  return { cite: cite ?? inherited?.cite ?? [], basis: basis ?? 'STATED', ...(reason === undefined ? {} : { reason }) };
}

/** The same record without the keys that hold nothing. */
export function withoutAbsent<V>(record: Readonly<Record<string, V | undefined>>): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, V] => entry[1] !== undefined));
}
