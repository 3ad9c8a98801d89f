/** How to read an answer: the four standings, and the two layers of a citation. */
import { useTranslation } from 'react-i18next';
import { type Standing, StandingMark } from '../../parts/standing-mark.tsx';
import styles from './start-page.module.css';

const STANDINGS: readonly Standing[] = ['STATED', 'INFERRED', 'DISPUTED', 'NOT_STATED'];

export function Reading() {
  const { t } = useTranslation(['start', 'common']);
  return (
    <section aria-labelledby="reading" className="stack">
      <h2 id="reading">{t('how')}</h2>
      <dl className={styles['reading']}>
        {STANDINGS.map((standing) => (
          <div key={standing}>
            <dt>
              <StandingMark standing={standing} />
            </dt>
            <dd>{t(`common:standing.explain.${standing}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{t('authority')}</p>
    </section>
  );
}
