/** A relation as a plain sentence in which both ends are links, with its evidence and a place in the memo. */
import { Link } from 'react-router';
import { entityAddress } from '../address/addresses.ts';
import { factOfRelation } from '../memo/fact-of-relation.ts';
import { type NamedEntity, sentenceParts } from '../texts/sentence-parts.ts';
import { AddToMemo } from './add-to-memo.tsx';
import { CitationChip, type CitationParts } from './citation-chip.tsx';
import styles from './cited-sentence.module.css';
import { standingOf } from './standing-mark.tsx';

export interface RelationParts {
  readonly id: string;
  readonly type: string;
  readonly phrase: string;
  readonly basis: 'STATED' | 'INFERRED';
  readonly reason: string | null;
  readonly disputed: boolean;
  readonly evidence: readonly CitationParts[];
  readonly from: NamedEntity | null;
  readonly to: NamedEntity | null;
}

interface CitedSentenceProps {
  readonly relation: RelationParts;
  readonly revision: string;
}

export function CitedSentence({ relation, revision }: CitedSentenceProps) {
  const { phrase, from, to, evidence, reason } = relation;
  return (
    <div className={styles['sentence']}>
      <p>
        {sentenceParts(phrase, from, to).map(({ text, entity }) =>
          entity === null ? (
            text
          ) : (
            <Link key={entity.id} to={entityAddress(entity.id)}>
              {text}
            </Link>
          ),
        )}
        {reason !== null && <span className="small soft"> {reason}</span>}
      </p>
      <div className="row">
        <CitationChip evidence={evidence} standing={standingOf(relation)} reason={reason} />
        <AddToMemo quiet fact={factOfRelation(relation, revision)} />
      </div>
    </div>
  );
}
