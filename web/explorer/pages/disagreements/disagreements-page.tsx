/** Where the texts disagree: each disagreement with every claim side by side, narrowed by its kind. */
import { useTranslation } from 'react-i18next';
import { list } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { usePages } from '../../api/use-pages.ts';
import { type DisagreementsQuery, DisagreementsText } from '../../generated/disagreements.ts';
import type { ConflictNature } from '../../generated/schema-types.ts';
import { Facet } from '../../parts/facet.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { DisagreementCard } from './disagreement-card.tsx';
import styles from './disagreements-page.module.css';

export function DisagreementsPage() {
  const { t } = useTranslation('disagreements');
  const codes = useCodes();
  const [natures, setNatures] = useAddress('nature', list);
  const variables = natures.length === 0 ? {} : { where: { nature: { in: natures as readonly ConflictNature[] } } };
  const pages = usePages(DisagreementsText, variables, ({ conflicts }: DisagreementsQuery) => ({
    rows: conflicts.nodes,
    totalCount: conflicts.totalCount,
    pageInfo: conflicts.pageInfo,
  }));
  return (
    <Page name="disagreements" query={{ text: DisagreementsText, variables }}>
      <QueryState
        answer={pages.answer}
        isEmpty={({ conflicts }) => conflicts.totalCount === 0}
        empty={<p>{t('empty')}</p>}
        lines={40}
      >
        {(data) => (
          <div className={styles['columns']}>
            <Facet
              label={t('filter')}
              values={(data.natures.facets[0]?.values ?? []).map(({ value, count }) => ({
                value,
                label: codes.value(value),
                count,
              }))}
              chosen={natures}
              onChange={setNatures}
              shown={12}
            />
            <section className="stack" aria-label={t('count', { count: data.conflicts.totalCount })}>
              <p role="status">{t('count', { count: data.conflicts.totalCount })}</p>
              <p className="small soft">{t('note')}</p>
              {pages.rows.map((conflict) =>
                conflict === null ? null : (
                  <DisagreementCard key={conflict.id} conflict={conflict} revision={data.graph.revision} />
                ),
              )}
              <MoreButton pages={pages} />
            </section>
          </div>
        )}
      </QueryState>
    </Page>
  );
}
