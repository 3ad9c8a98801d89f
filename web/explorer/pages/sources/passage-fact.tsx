/** A fact that a passage supports: a property of an entity, or a relation as a sentence. */

import { Link } from 'react-router';
import { entityAddress } from '../../address/addresses.ts';
import { memoCitations } from '../../memo/memo-facts.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { standingOf } from '../../parts/standing-mark.tsx';
import { StatementValue } from '../../parts/statement-value.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { useValueWords } from '../../texts/use-value-words.ts';
import type { PassageNode } from './passage-node.ts';

type Fact = NonNullable<NonNullable<PassageNode['facts']>['nodes'][number]>;
type StatementFact = Extract<Fact, { readonly property: string }>;
type RelationFact = Extract<Fact, { readonly phrase: string }>;

interface PassageFactProps {
  readonly fact: Fact;
  readonly revision: string;
}

export function PassageFact({ fact, revision }: PassageFactProps) {
  return 'phrase' in fact ? (
    <RelationRow fact={fact} revision={revision} />
  ) : (
    <StatementRow fact={fact} revision={revision} />
  );
}

function StatementRow({ fact, revision }: { readonly fact: StatementFact; readonly revision: string }) {
  const codes = useCodes();
  const { entity, property, value, evidence, status, reason } = fact;
  const shown = useValueWords(property, value ?? '');
  // A property that the sources dispute without the act's own word has no value.
  const words = value === null ? codes.value('DISPUTED') : shown.words;
  return (
    <li>
      <p>
        {entity !== null && <EntityLink entity={entity} />} · {codes.property(property)}:{' '}
        {value === null ? words : <StatementValue value={shown} />}
      </p>
      <div className="row">
        <CitationChip evidence={evidence} standing={status} reason={reason} />
        {entity !== null && (
          <AddToMemo
            quiet
            fact={{
              id: `${entity.id}#${property}`,
              kind: 'property',
              text: `${entity.name}: ${codes.property(property)}: ${words}`,
              authority: null,
              reportedIn: memoCitations(evidence),
              standing: status,
              reason,
              permalink: `${entityAddress(entity.id)}?revision=${revision}`,
              revision,
            }}
          />
        )}
      </div>
    </li>
  );
}

function RelationRow({ fact, revision }: { readonly fact: RelationFact; readonly revision: string }) {
  const { id, phrase, from, to, evidence, reason } = fact;
  const start = from ?? to;
  return (
    <li>
      <p>{start === null ? phrase : <Link to={entityAddress(start.id)}>{phrase}</Link>}</p>
      <div className="row">
        <CitationChip evidence={evidence} standing={standingOf(fact)} reason={reason} />
        {start !== null && (
          <AddToMemo
            quiet
            fact={{
              id,
              kind: 'relation',
              text: phrase,
              authority: null,
              reportedIn: memoCitations(evidence),
              standing: standingOf(fact),
              reason,
              permalink: `${entityAddress(start.id)}?revision=${revision}`,
              revision,
            }}
          />
        )}
      </div>
    </li>
  );
}
