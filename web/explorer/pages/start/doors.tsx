/** The questions as doors, each with a line on what it answers. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePageEntries } from '../../page-entry.ts';
import styles from './start-page.module.css';

export function Doors() {
  const { t } = useTranslation(['start', 'common']);
  const entries = usePageEntries().filter(({ menu }) => menu === 'questions' || menu === 'evidence');
  return (
    <section aria-labelledby="doors" className={styles['doors']}>
      <h2 id="doors">{t('doors')}</h2>
      <ul className="plain-list">
        {entries.map(({ name, paths }) => (
          <li key={name}>
            <Link to={paths[0] ?? '/'}>{t(`common:pages.${name}.title`)}</Link>
            <p>{t(`common:pages.${name}.lead`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
