/** How a country is governed, dimension by dimension: counts that lead to what is behind them. */
import { useTranslation } from 'react-i18next';
import { choice, text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { GovernanceText } from '../../generated/governance.ts';
import { AsOfField } from '../../parts/as-of-field.tsx';
import { CountryChoice, useCountry } from '../../parts/country-choice.tsx';
import { GroundsLine } from '../../parts/grounds-line.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { CellList } from './cell-list.tsx';
import { CELLS } from './cells.ts';
import styles from './governance-page.module.css';
import { GovernanceTable } from './governance-table.tsx';

const cellField = choice(CELLS);

export function GovernancePage() {
  const { t } = useTranslation('governance');
  const { t: common } = useTranslation();
  const { country, none, whenKnown } = useCountry();
  const [asOf, setAsOf] = useAddress('asOf', text);
  const [dimension] = useAddress('dimension', text);
  const [cell] = useAddress('cell', cellField);
  const variables = { country: { id: country ?? '' }, asOf };
  const answer = useAnswer(GovernanceText, variables, { pause: country === null });
  return (
    <Page name="governance" query={{ text: GovernanceText, variables }}>
      <div className="row" data-print="no">
        <CountryChoice />
        <AsOfField asOf={asOf} onChange={setAsOf} />
      </div>
      {none && <p>{common('country.none')}</p>}
      <QueryState answer={whenKnown(answer)} lines={24}>
        {({ governanceMatrix }) => (
          <>
            <p className={styles['about']}>{t('about', { country: governanceMatrix.country.name })}</p>
            <GroundsLine grounds={governanceMatrix.grounds} />
            <GovernanceTable rows={governanceMatrix.rows} open={dimension === null ? null : { dimension, cell }} />
          </>
        )}
      </QueryState>
      {dimension !== null && country !== null && (
        <CellList key={`${country} ${dimension} ${cell}`} {...{ country, dimension, cell, asOf }} />
      )}
    </Page>
  );
}
