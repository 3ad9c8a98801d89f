/** Every passage that names an entity, the one that says most first. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { passageAddress } from '../../address/addresses.ts';
import type { EntityData } from './entity-data.ts';
import styles from './side.module.css';

export function Passages({ entity: { evidence } }: { readonly entity: EntityData }) {
  const { t } = useTranslation('entity');
  if (evidence.length === 0) return null;
  return (
    <section aria-labelledby="passages" className={styles['section']}>
      <h2 id="passages">{t('passages')}</h2>
      <details open={evidence.length <= 5}>
        <summary>{t('passagesCount', { count: evidence.length })}</summary>
        <ul className="plain-list">
          {evidence.map(({ text, passage }) => (
            <li key={text}>{passage === null ? text : <Link to={passageAddress(passage.id)}>{text}</Link>}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
