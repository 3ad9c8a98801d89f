/** A warning where an entity depends on acts that these sources note as repealed or ceased. */
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../parts/entity-link.tsx';
import type { EntityData } from './entity-data.ts';
import styles from './entity-facts.module.css';

/** Nothing where it depends on none, or is of a kind that depends on no act. */
export function RestsOnRepealed({ entity }: { readonly entity: EntityData }) {
  const { t } = useTranslation('entity');
  const acts = 'restsOnRepealed' in entity ? entity.restsOnRepealed : [];
  if (acts.length === 0) return null;
  return (
    <section className={styles['note']} aria-labelledby="repealed">
      <h2 id="repealed">{t('repealed', { count: acts.length })}</h2>
      <ul>
        {acts.map((act) => (
          <li key={act.id}>
            <EntityLink entity={act} />
          </li>
        ))}
      </ul>
    </section>
  );
}
