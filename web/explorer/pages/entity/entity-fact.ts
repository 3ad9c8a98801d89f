/** An entity as the memo keeps it. */
import { type MemoFact, memoCitations } from '../../memo/memo-facts.ts';
import type { EntityData } from './entity-data.ts';

export function entityFact(entity: EntityData, revision: string): Omit<MemoFact, 'note'> {
  return {
    id: entity.id,
    kind: 'entity',
    text: entity.name,
    authority: entity.citeAs.authority,
    reportedIn: memoCitations(entity.citeAs.reportedIn),
    standing: entity.conflicts.length > 0 ? 'DISPUTED' : 'STATED',
    reason: null,
    permalink: entity.citeAs.permalink,
    revision,
  };
}
