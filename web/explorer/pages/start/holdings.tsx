/** What the graph holds: entries by kind, and the texts they are taken from. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sourceAddress } from '../../address/addresses.ts';
import type { GraphQuery } from '../../generated/graph.ts';
import { formatNumber, formatPartialDate } from '../../texts/format.ts';
import { useCodes } from '../../texts/use-codes.ts';
import styles from './start-page.module.css';

type Graph = GraphQuery['graph'];

export function Holdings({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('start');
  const codes = useCodes();
  const kinds = [...graph.kinds].sort((a, b) => b.count - a.count);
  return (
    <>
      <section aria-labelledby="texts" className="stack">
        <h2 id="texts">{t('sources')}</h2>
        <Texts sources={graph.sources.filter(({ kind }) => kind !== 'REFERENCE')} />
        <h3>{t('reference')}</h3>
        <Texts sources={graph.sources.filter(({ kind }) => kind === 'REFERENCE')} />
      </section>
      <section aria-labelledby="holds" className="stack">
        <h2 id="holds">{t('holds')}</h2>
        <p>
          {t('entities', { count: graph.entities })}, {t('relations', { count: graph.relations })}
        </p>
        <dl className={styles['kinds']}>
          {kinds.map(({ kind, count }) => (
            <div key={kind}>
              <dt>{codes.kinds(kind)}</dt>
              <dd>{formatNumber(count)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Texts({ sources }: { readonly sources: Graph['sources'] }) {
  const { t } = useTranslation('start');
  return (
    <ul className={`plain-list ${styles['texts']}`}>
      {sources.map(({ id, title, published }) => (
        <li key={id}>
          <Link to={sourceAddress(id)}>{title}</Link>
          {published !== null && (
            <span className="small soft"> {t('published', { date: formatPartialDate(published) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
