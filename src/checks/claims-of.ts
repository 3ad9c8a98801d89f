/** The claims of a conflict. */
import type { ClaimRecord, EntityRecord } from '../model/index.ts';

/** None for anything but a conflict. */
export function claimsOf({ properties }: EntityRecord): readonly ClaimRecord[] {
  const claims = properties['claims'];
  return Array.isArray(claims) ? claims.filter(isClaim) : [];
}

function isClaim(item: unknown): item is ClaimRecord {
  return typeof item === 'object' && item !== null && 'cite' in item;
}
