/** Says that a task rests on an act that these sources note as repealed or ceased. */
import { useTranslation } from 'react-i18next';
import { EntityLink, type EntityParts } from '../../parts/entity-link.tsx';
import styles from './who-page.module.css';

export function RepealedMark({ acts }: { readonly acts: readonly EntityParts[] }) {
  const { t } = useTranslation('who');
  if (acts.length === 0) return null;
  return (
    <span className={styles['repealed']}>
      <span aria-hidden="true">⚠</span> {t('tasks.restsOnRepealed')}{' '}
      {acts.map((act, index) => (
        <span key={act.id}>
          {index > 0 && ', '}
          <EntityLink entity={act} kindless />
        </span>
      ))}
    </span>
  );
}
