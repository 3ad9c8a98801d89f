/** The claims of a conflict, from the JSON in which its node holds them. */
import type { SnapshotNode } from '../../graph/snapshot.ts';

export interface StoredClaim {
  readonly value: string;
  /** The entity this claim speaks of, where the disagreement is between several. */
  readonly entity?: string;
  readonly evidence: readonly string[];
}

export function storedClaims({ properties }: SnapshotNode): readonly StoredClaim[] {
  const json = properties['claims'];
  return typeof json === 'string' ? (JSON.parse(json) as readonly StoredClaim[]) : [];
}
