/** Where a passage stands, and what its place says of it: dimension, rating, printed title. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { passageAddress } from '../../address/addresses.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import type { PassageNode } from './passage-node.ts';
import styles from './sources-page.module.css';

export function PassageRecord({ passage }: { readonly passage: PassageNode }) {
  const { t } = useTranslation('sources');
  const codes = useCodes();
  const { parent, dimension, rating, heading, title, availableOnline } = passage;
  const rows = [
    ['parent', parent && <Link to={passageAddress(parent.id)}>{parent.label}</Link>],
    ['dimension', dimension && <EntityLink entity={dimension} kindless />],
    ['rating', rating && codes.value(rating)],
    ['heading', heading],
    ['printedTitle', title],
  ] as const;
  return (
    <dl className={styles['record']}>
      {rows.map(([key, value]) =>
        value === null ? null : (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>
              {value}
              {key === 'printedTitle' && availableOnline === false && ` (${t('notAvailable')})`}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
