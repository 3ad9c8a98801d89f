/** What every answer rests on: which texts, which revision, and how the reader wants things shown. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../api/use-answer.ts';
import { GraphText } from '../generated/graph.ts';
import { usePageEntries } from '../page-entry.ts';
import { formatPartialDate } from '../texts/format.ts';
import { useScope } from '../texts/use-scope.ts';
import styles from './footer.module.css';
import { NamesChoice } from './names-choice.tsx';
import { ThemeChoice } from './theme-choice.tsx';

export function Footer() {
  const { t } = useTranslation();
  const { data } = useAnswer(GraphText, {});
  const scope = useScope(data?.graph.sources ?? null);
  return (
    <footer className={styles['footer']}>
      <section className={styles['words']} aria-label={t('footer.label')}>
        <p>{scope}</p>
        <p>{t('footer.mandated')}</p>
        <p>
          {data &&
            t('footer.revision', {
              revision: data.graph.revision.slice(0, 12),
              date: formatPartialDate(data.graph.loadedAt),
            })}
        </p>
      </section>
      <div className={styles['links']} data-print="no">
        {usePageEntries().some(({ name }) => name === 'sources') && <Link to="/sources">{t('footer.sources')}</Link>}
        <a href="/graphql">{t('footer.api')}</a>
        <a href="/explorer-assets/third-party-licenses.md">{t('footer.licences')}</a>
        <NamesChoice />
        <ThemeChoice />
      </div>
    </footer>
  );
}
