/** An entity's names by language, beside the English one. */
import type { SnapshotNode } from '../../graph/snapshot.ts';
import { namesOf } from '../../resolvers/stored-values.ts';

export function localizedNames({ properties }: SnapshotNode): ReadonlyMap<string, string> {
  return new Map(Object.entries(namesOf(properties)));
}
