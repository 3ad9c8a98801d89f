/** The places of a text in reading order, indented as they are part of each other, each with how many facts it supports. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { passageAddress } from '../../address/addresses.ts';
import type { Place } from './places.ts';
import type { SourceNode } from './source-node.ts';
import styles from './sources-page.module.css';

export function Outline({ places }: { readonly places: readonly Place<SourceNode['outline'][number]>[] }) {
  const { t } = useTranslation('sources');
  return (
    <ol className={styles['outline']}>
      {places.map(({ id, label, title, depth, facts, excuse, availableOnline }) => (
        <li key={id} data-depth={Math.min(depth, 3)}>
          <Link to={passageAddress(id)}>{label}</Link>
          {title !== null && <span> {title}</span>}
          <span className="small soft">
            {' '}
            {excuse === null ? t('facts', { count: facts?.totalCount ?? 0 }) : t('noFacts', { reason: excuse })}
            {availableOnline === false && ` · ${t('notAvailable')}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
