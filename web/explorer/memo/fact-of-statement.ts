/** A property as the memo keeps it: entity, property and value in words, with where it is written. */
import { type MemoFact, type MemoStanding, memoCitations } from './memo-facts.ts';

interface StatementToKeep {
  readonly property: string;
  readonly reason: string | null;
  readonly status: MemoStanding;
  readonly evidence: readonly { readonly text: string; readonly passage: { readonly id: string } | null }[];
}

interface EntityToKeep {
  readonly id: string;
  readonly citeAs: { readonly authority: string | null; readonly permalink: string };
}

export function factOfStatement(
  entity: EntityToKeep,
  { property, reason, status, evidence }: StatementToKeep,
  text: string,
  revision: string,
): Omit<MemoFact, 'note'> {
  return {
    id: `${entity.id}#${property}`,
    kind: 'property',
    text,
    authority: entity.citeAs.authority,
    reportedIn: memoCitations(evidence),
    standing: status,
    reason,
    permalink: entity.citeAs.permalink,
    revision,
  };
}
