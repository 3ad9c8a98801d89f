/** Where the sources disagree about an entity: every claim side by side, none of them first by rank. */
import { useTranslation } from 'react-i18next';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import styles from './conflicts.module.css';
import type { EntityData } from './entity-data.ts';

type Conflict = EntityData['conflicts'][number];

/** Nothing where they do not. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const { t } = useTranslation('entity');
  if (conflicts.length === 0) return null;
  return (
    <section className={styles['banner']} aria-labelledby="conflicts">
      <StandingMark standing="DISPUTED" />
      <h2 id="conflicts">{t('conflicts', { count: conflicts.length })}</h2>
      {conflicts.map((conflict) => (
        <OneConflict key={conflict.id} conflict={conflict} />
      ))}
    </section>
  );
}

function OneConflict({ conflict }: { readonly conflict: Conflict }) {
  const { t } = useTranslation('entity');
  const codes = useCodes();
  return (
    <div className={styles['conflict']}>
      <p>
        <EntityLink entity={conflict} kindless />
        {conflict.property !== null && (
          <span className="small soft"> {t('aboutProperty', { property: codes.property(conflict.property) })}</span>
        )}
      </p>
      {conflict.summary !== null && <p>{conflict.summary}</p>}
      <Claims claims={conflict.claims} />
    </div>
  );
}

/** Of a disagreement itself: what each of the texts says. */
export function OwnClaims({ entity }: { readonly entity: EntityData }) {
  const { t } = useTranslation('entity');
  if (!('claims' in entity)) return null;
  return (
    <section className={styles['banner']} aria-labelledby="claims">
      <StandingMark standing="DISPUTED" />
      <h2 id="claims">{t('claims')}</h2>
      <Claims claims={entity.claims} />
    </section>
  );
}

/** Each claim with where it is written. */
export function Claims({ claims }: { readonly claims: Conflict['claims'] }) {
  const codes = useCodes();
  return (
    <ul className={`plain-list ${styles['claims']}`}>
      {claims.map((claim) => (
        <li key={`${claim.value} ${claim.entity?.id ?? ''} ${claim.evidence[0]?.text ?? ''}`}>
          {claim.entity !== null && <EntityLink entity={claim.entity} kindless />}
          <p className={styles['value']}>{/^[A-Z_]+$/.test(claim.value) ? codes.value(claim.value) : claim.value}</p>
          <CitationChip evidence={claim.evidence} standing="DISPUTED" />
        </li>
      ))}
    </ul>
  );
}
