/** How a node or a relation stores its grounds: basis, reason, and evidence with the kinds of its passages. */
import type { Grounding, PassageId, PassageKind } from '../../model/index.ts';
import type { StoredProperties } from '../snapshot.ts';

export function storeGrounds({ basis, reason }: Grounding): StoredProperties {
  return { basis, ...(reason === undefined ? {} : { reason }) };
}

/** `evidenceKinds` runs beside `evidence`, so that a filter binds passage, source and kind to one and the same passage. */
export function storeEvidence(
  evidence: readonly PassageId[],
  kindOfPassage: (id: PassageId) => PassageKind | undefined,
): StoredProperties {
  if (evidence.length === 0) return {};
  return { evidence, evidenceKinds: evidence.map((id) => kindOfPassage(id) ?? '') };
}
