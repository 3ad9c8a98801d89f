/** Which findings section each passage stands in, itself or through the passages it is part of. */
import type { EntityId, FindingRating, PassageId, PassageRecord, SourceRecord } from '../../model/index.ts';

export interface FindingsSection {
  readonly dimension: EntityId;
  readonly rating: FindingRating;
}

/** Summary pages tell what changed since the last round and give no dimension of their own, so they are no findings sections. */
export function indexFindingsSections(sources: readonly SourceRecord[]): ReadonlyMap<PassageId, FindingsSection> {
  const passages = new Map(sources.flatMap(({ outline }) => outline.map((passage) => [passage.id, passage] as const)));
  const sections = new Map<PassageId, FindingsSection>();
  for (const passage of passages.values()) {
    const section = sectionOf(passage, passages);
    if (section) sections.set(passage.id, section);
  }
  return sections;
}

function sectionOf(start: PassageRecord, passages: ReadonlyMap<PassageId, PassageRecord>): FindingsSection | undefined {
  const seen = new Set<PassageId>();
  let passage: PassageRecord | undefined = start;
  while (passage && !seen.has(passage.id)) {
    seen.add(passage.id);
    const { dimension, rating, parent }: PassageRecord = passage;
    if (dimension !== undefined && rating !== undefined)
      return rating === 'CHANGE_SINCE_LAST' ? undefined : { dimension, rating };
    passage = parent === undefined ? undefined : passages.get(parent);
  }
  return undefined;
}
