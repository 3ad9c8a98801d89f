/** Facts of an entity's page as the memo keeps them. */
import type { MemoFact } from '../../memo/memo-facts.ts';
import type { CitationParts } from '../../parts/citation-chip.tsx';
import { standingOf } from '../../parts/standing-mark.tsx';
import type { EntityData } from './entity-view.tsx';

type Fact = Omit<MemoFact, 'note'>;

/** The entity itself, with how to cite it. */
export function entityFact(entity: EntityData, revision: string): Fact {
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

/** One of its properties; `label` is the property in words. */
export function propertyFact(
  entity: EntityData,
  { property, value, status, reason, evidence }: EntityData['statements'][number],
  label: string,
  revision: string,
): Fact {
  return {
    id: `${entity.id}#${property}`,
    kind: 'property',
    text: `${entity.name}: ${label}: ${value ?? '–'}`,
    authority: entity.citeAs.authority,
    reportedIn: cited(evidence),
    standing: status,
    reason,
    permalink: entity.citeAs.permalink,
    revision,
  };
}

/** One of its relations, as the sentence that the API gives. */
export function relationFact(
  entity: EntityData,
  relation: NonNullable<EntityData['relations']['nodes'][number]>,
  revision: string,
): Fact {
  return {
    id: relation.id,
    kind: 'relation',
    text: relation.phrase,
    authority: entity.citeAs.authority,
    reportedIn: cited(relation.evidence),
    standing: standingOf(relation),
    reason: relation.reason,
    permalink: entity.citeAs.permalink,
    revision,
  };
}

function cited(evidence: readonly CitationParts[]): MemoFact['reportedIn'] {
  return evidence.map(({ text, passage }) => ({ text, passage: passage?.id ?? null }));
}
