/** Says that a task or an entitlement rests on acts that these sources note as repealed or ceased; nothing where there is none. */
import { useTranslation } from 'react-i18next';
import { EntityLink, type EntityParts } from './entity-link.tsx';
import styles from './repealed-mark.module.css';

export function RepealedMark({ acts }: { readonly acts: readonly EntityParts[] }) {
  const { t } = useTranslation();
  if (acts.length === 0) return null;
  return (
    <span className={styles['repealed']}>
      <span aria-hidden="true">⚠</span> {t('restsOnRepealed')}{' '}
      {acts.map((act, index) => (
        <span key={act.id}>
          {index > 0 && ', '}
          <EntityLink entity={act} kindless />
        </span>
      ))}
    </span>
  );
}
