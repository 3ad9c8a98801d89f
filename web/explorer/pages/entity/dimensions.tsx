/** Under which dimensions an assessment cites an entity, and how it rates what it says there. */
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../parts/entity-link.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import type { EntityData } from './entity-data.ts';
import styles from './side.module.css';

/** Nothing where it is cited under none. */
export function Dimensions({ entity }: { readonly entity: EntityData }) {
  const { t } = useTranslation('entity');
  const codes = useCodes();
  const edges = entity.citedUnder?.edges ?? [];
  if (edges.length === 0) return null;
  return (
    <section aria-labelledby="dimensions" className={styles['section']}>
      <h2 id="dimensions">{t('dimensions')}</h2>
      <ul className="plain-list">
        {edges.map(
          ({ node, ratings }) =>
            node && (
              <li key={node.id}>
                <EntityLink entity={node} kindless />
                {ratings.length > 0 && <p className="soft">{ratings.map(codes.value).join(', ')}</p>}
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
