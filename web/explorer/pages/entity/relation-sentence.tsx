/** One link as a plain sentence in which the other end is a link, with its evidence. */
import { Link } from 'react-router';
import { entityAddress } from '../../address/addresses.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { standingOf } from '../../parts/standing-mark.tsx';
import type { EntityData } from './entity-view.tsx';
import { relationFact } from './memo-of-entity.ts';

export type RelationParts = NonNullable<EntityData['relations']['nodes'][number]>;

interface RelationSentenceProps {
  readonly entity: EntityData;
  readonly relation: RelationParts;
  readonly revision: string;
}

export function RelationSentence({ entity, relation, revision }: RelationSentenceProps) {
  const { phrase, from, to, reason } = relation;
  const other = from?.id === entity.id ? to : from;
  return (
    <li>
      <p>
        <Phrase phrase={phrase} other={other} />
        {reason !== null && <span className="small soft"> {reason}</span>}
      </p>
      <div className="row">
        <CitationChip evidence={relation.evidence} standing={standingOf(relation)} reason={reason} />
        <AddToMemo quiet fact={relationFact(entity, relation, revision)} />
      </div>
    </li>
  );
}

/** The sentence names the other end in English; where it does not, the link stands behind it. */
function Phrase({ phrase, other }: { readonly phrase: string; readonly other: RelationParts['to'] }) {
  if (other === null) return phrase;
  const at = phrase.lastIndexOf(other.english);
  if (at < 0) {
    return (
      <>
        {phrase} <EntityLink entity={other} />
      </>
    );
  }
  return (
    <>
      {phrase.slice(0, at)}
      <Link to={entityAddress(other.id)}>{other.name}</Link>
      {phrase.slice(at + other.english.length)}
    </>
  );
}
