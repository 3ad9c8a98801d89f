/** A relation as the memo keeps it: the sentence that the API gives, with where it is written. */
import { entityAddress } from '../address/addresses.ts';
import { type MemoFact, memoCitations } from './memo-facts.ts';

interface RelationToKeep {
  readonly id: string;
  readonly phrase: string;
  readonly basis: 'STATED' | 'INFERRED';
  readonly reason: string | null;
  readonly disputed: boolean;
  readonly evidence: readonly { readonly text: string; readonly passage: { readonly id: string } | null }[];
  readonly from: { readonly id: string } | null;
}

export function factOfRelation(relation: RelationToKeep, revision: string): Omit<MemoFact, 'note'> {
  const { id, phrase, basis, reason, disputed, evidence, from } = relation;
  return {
    id,
    kind: 'relation',
    text: phrase,
    authority: null,
    reportedIn: memoCitations(evidence),
    standing: disputed ? 'DISPUTED' : basis,
    reason,
    permalink: `${entityAddress(from?.id ?? '')}?revision=${revision}`,
    revision,
  };
}
