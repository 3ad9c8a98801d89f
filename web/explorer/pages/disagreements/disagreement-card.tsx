/** One disagreement: what it is about, and what each place says, side by side. */

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { entityAddress } from '../../address/addresses.ts';
import type { DisagreementsQuery } from '../../generated/disagreements.ts';
import { memoCitations } from '../../memo/memo-facts.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import styles from './disagreements-page.module.css';

type Conflict = NonNullable<DisagreementsQuery['conflicts']['nodes'][number]>;

interface DisagreementCardProps {
  readonly conflict: Conflict;
  readonly revision: string;
}

export function DisagreementCard({ conflict, revision }: DisagreementCardProps) {
  const { t } = useTranslation('disagreements');
  const codes = useCodes();
  const { id, name, nature, property, summary, claims } = conflict;
  const about = (conflict.about?.nodes ?? []).flatMap((entity) => entity ?? []);
  return (
    <article className={styles['card']} aria-labelledby={`name-${id}`}>
      <h2 id={`name-${id}`}>
        <Link to={entityAddress(id)}>{name}</Link>
      </h2>
      <p className="small soft">
        {codes.value(nature)}
        {property !== null && ` · ${t('property', { property: codes.property(property) })}`}
      </p>
      {about.length > 0 && (
        <p>
          {t('about')}{' '}
          {about.map((entity, index) => (
            <span key={entity.id}>
              {index > 0 && ', '}
              <EntityLink entity={entity} />
            </span>
          ))}
        </p>
      )}
      {summary !== null && <p>{summary}</p>}
      <ul className={styles['claims']} aria-label={t('claims')}>
        {claims.map((claim) => (
          <li key={claim.value} className={styles['claim']}>
            <span>{claim.value}</span>
            {claim.entity !== null && (
              <span className="small">
                {t('of')} <EntityLink entity={claim.entity} />
              </span>
            )}
            <CitationChip evidence={claim.evidence} standing="DISPUTED" />
          </li>
        ))}
      </ul>
      <div data-print="no">
        <AddToMemo fact={toFact(conflict, revision, t('memoText', { name, claims: claimsText(conflict) }))} />
      </div>
    </article>
  );
}

function claimsText({ claims }: Conflict): string {
  return claims.map(({ value, evidence }) => `${value} (${evidence.map(({ text }) => text).join('; ')})`).join(' / ');
}

function toFact({ id, claims, citeAs }: Conflict, revision: string, text: string) {
  const reportedIn = claims.flatMap(({ evidence }) => memoCitations(evidence));
  const permalink = citeAs.permalink;
  return {
    id,
    kind: 'entity',
    text,
    authority: null,
    reportedIn,
    standing: 'DISPUTED',
    reason: null,
    permalink,
    revision,
  } as const;
}
