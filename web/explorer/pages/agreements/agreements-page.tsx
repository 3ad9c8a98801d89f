/** Who agreed what with whom: one selection of agreements as a network and as a table, kept in step. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { choice as choiceField, text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { usePages } from '../../api/use-pages.ts';
import { AgreementsText } from '../../generated/agreements.ts';
import { GroundsLine } from '../../parts/grounds-line.tsx';
import { NoticeList } from '../../parts/notice-list.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { agreementFilters } from './agreement-filter.ts';
import { AgreementFilterPanel } from './agreement-filter-panel.tsx';
import { AgreementTable } from './agreement-table.tsx';
import styles from './agreements-page.module.css';
import { NetworkSection } from './network-section.tsx';
import { useAgreementChoice } from './use-agreement-choice.ts';

const PAGE = 50;

/** What stands for nodes; the first is what an address without it means. */
const views = choiceField(['BIPARTITE', 'PARTIES']);

export function AgreementsPage() {
  const { t } = useTranslation('agreements');
  const inAddress = useAgreementChoice();
  const { choice } = inAddress;
  const [projection, setProjection] = useAddress('view', views);
  const [chosen, setChosen] = useAddress('at', text);
  const filters = useMemo(() => agreementFilters(choice), [choice]);
  const variables = {
    drawn: filters.drawn,
    listed: filters.listed,
    planned: choice.planned,
    projection,
    first: PAGE,
  };
  const pages = usePages(AgreementsText, variables, ({ agreements }) => ({
    ...agreements,
    rows: agreements.nodes.flatMap((agreement) => agreement ?? []),
  }));
  return (
    <Page name="agreements" query={{ text: AgreementsText, variables }}>
      <div className={styles['columns']}>
        <AgreementFilterPanel inAddress={inAddress} filters={filters} />
        <QueryState
          answer={pages.answer}
          isEmpty={({ agreements }) => agreements.totalCount === 0}
          empty={<p>{t('none')}</p>}
          lines={40}
        >
          {({ agreementNetwork }) => (
            <>
              <p role="status">{t('count', { count: pages.totalCount })}</p>
              <NoticeList notices={agreementNetwork.warnings} texts="agreements" />
              <NetworkSection {...{ answer: agreementNetwork, projection, setProjection, chosen, setChosen }} />
              <AgreementTable
                pages={pages}
                answer={agreementNetwork}
                revision={agreementNetwork.grounds.revision}
                {...{ chosen, setChosen }}
              />
              <GroundsLine grounds={agreementNetwork.grounds} />
            </>
          )}
        </QueryState>
      </div>
    </Page>
  );
}
