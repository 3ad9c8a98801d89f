/** Dependents, nearest first, each with the chain of cited sentences that leads to it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CitedSentence } from '../../parts/cited-sentence.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { type Dependent, standingOfDependent } from './dependents.ts';
import styles from './repeal-page.module.css';

interface DependentListProps {
  readonly heading: string;
  /** What to say where there is none. */
  readonly empty: string;
  readonly dependents: readonly Dependent[];
  readonly revision: string;
  /** The API knows of more than it gave. */
  readonly truncated: boolean;
}

const STEP = 25;

export function DependentList({ heading, empty, dependents, revision, truncated }: DependentListProps) {
  const { t } = useTranslation(['repeal', 'common']);
  const [shown, setShown] = useState(STEP);
  const seen = dependents.slice(0, shown);
  return (
    <section className="stack">
      <h2>{heading}</h2>
      {dependents.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <p className="small soft" role="status">
          {t('common:table.shown', { shown: seen.length, total: dependents.length })}
        </p>
      )}
      <ol className={styles['dependents']}>
        {seen.map((dependent) => (
          <DependentItem key={dependent.entity.id} dependent={dependent} revision={revision} />
        ))}
      </ol>
      {seen.length < dependents.length && (
        <p data-print="no">
          <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
            {t('common:table.more', { count: Math.min(STEP, dependents.length - seen.length) })}
          </button>
        </p>
      )}
      {truncated && <p>{t('truncated')}</p>}
    </section>
  );
}

function DependentItem({ dependent, revision }: { readonly dependent: Dependent; readonly revision: string }) {
  const { t } = useTranslation('repeal');
  const { entity, hops, otherBasis, via } = dependent;
  return (
    <li className={styles['dependent']}>
      <h3>
        <EntityLink entity={entity} />
      </h3>
      <p className="row small">
        <StandingMark standing={standingOfDependent(dependent)} />
        <span>{t('steps', { count: hops })}</span>
        <span>{t(otherBasis ? 'otherBasis' : 'noOtherBasis')}</span>
      </p>
      <ol className={styles['steps']} data-single={via.hops.length === 1}>
        {via.hops.map((relation) => (
          <li key={relation.id}>
            <CitedSentence relation={relation} revision={revision} />
          </li>
        ))}
      </ol>
    </li>
  );
}
