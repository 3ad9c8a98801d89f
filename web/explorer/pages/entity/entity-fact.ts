/** An entity as the memo keeps it. */
import type { MemoFact } from '../../memo/memo-facts.ts';
import type { CitationParts } from '../../parts/citation-chip.tsx';
import type { EntityData } from './entity-data.ts';

export function entityFact(entity: EntityData, revision: string): Omit<MemoFact, 'note'> {
  return {
    id: entity.id,
    kind: 'entity',
    text: entity.name,
    authority: entity.citeAs.authority,
    reportedIn: cited(entity.citeAs.reportedIn),
    standing: entity.conflicts.length > 0 ? 'DISPUTED' : 'STATED',
    reason: null,
    permalink: entity.citeAs.permalink,
    revision,
  };
}

function cited(evidence: readonly CitationParts[]): MemoFact['reportedIn'] {
  return evidence.map(({ text, passage }) => ({ text, passage: passage?.id ?? null }));
}
