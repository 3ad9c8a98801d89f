/** What groups of people are given or denied, group by group and benefit by benefit. */
import { useTranslation } from 'react-i18next';
import { list, text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { EntitlementGroupsText } from '../../generated/entitlement-groups.ts';
import { EntitlementsText } from '../../generated/entitlements.ts';
import { AsOfField } from '../../parts/as-of-field.tsx';
import { CountryChoice, useCountry } from '../../parts/country-choice.tsx';
import { GroundsLine } from '../../parts/grounds-line.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { CellEntitlements } from './cell-entitlements.tsx';
import { EntitlementTable } from './entitlement-table.tsx';
import styles from './entitlements-page.module.css';
import { GroupChoice } from './group-choice.tsx';
import { countGroups, groupsToShow } from './groups-to-show.ts';
import { Legend } from './legend.tsx';

export function EntitlementsPage() {
  const { t } = useTranslation('entitlements');
  const { t: common } = useTranslation();
  const { country, none, whenKnown } = useCountry();
  const [asOf, setAsOf] = useAddress('asOf', text);
  const [chosen] = useAddress('group', list);
  const [shown] = useAddress('show', text);
  const narrow = useNarrow();
  const place = { country: { id: country ?? '' }, asOf };
  const offered = useAnswer(EntitlementGroupsText, place, { pause: country === null });
  const counts = offered.data === undefined ? [] : countGroups(offered.data.entitlementMatrix);
  const groups = groupsToShow(counts, chosen, narrow ? { shown } : null);
  const variables = { ...place, groups: groups.map((id) => ({ id })) };
  const answer = useAnswer(EntitlementsText, variables, { pause: country === null || groups.length === 0 });
  return (
    <Page name="entitlements" query={{ text: EntitlementsText, variables }}>
      <p className={styles['note']}>{t('note')}</p>
      {none && <p>{common('country.none')}</p>}
      <QueryState
        answer={whenKnown(offered)}
        isEmpty={() => groups.length === 0}
        empty={<p role="status">{t('none')}</p>}
        lines={40}
      >
        {() => (
          <div className={styles['columns']}>
            <div className={styles['aside']}>
              <CountryChoice />
              <AsOfField asOf={asOf} onChange={setAsOf} />
              <GroupChoice counts={counts} groups={groups} narrow={narrow} />
            </div>
            <div className="stack">
              <QueryState answer={answer} lines={40}>
                {({ entitlementMatrix }) => (
                  <>
                    <GroundsLine grounds={entitlementMatrix.grounds} />
                    <Legend />
                    <EntitlementTable matrix={entitlementMatrix} />
                  </>
                )}
              </QueryState>
              {country !== null && <CellEntitlements country={country} asOf={asOf} />}
            </div>
          </div>
        )}
      </QueryState>
    </Page>
  );
}
