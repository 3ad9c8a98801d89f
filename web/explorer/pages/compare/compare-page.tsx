/** Two bodies side by side: what each is to do alone, what both, and where one coordinates. */
import { useTranslation } from 'react-i18next';
import { text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { CompareBodiesText } from '../../generated/compare-bodies.ts';
import { AsOfField } from '../../parts/as-of-field.tsx';
import { EntityPicker } from '../../parts/entity-picker.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { CompareDoors } from './compare-doors.tsx';
import styles from './compare-page.module.css';
import { Comparison } from './comparison.tsx';

export function ComparePage() {
  const { t } = useTranslation('compare');
  const [a] = useAddress('a', text);
  const [b] = useAddress('b', text);
  const [act] = useAddress('act', text);
  const [asOf] = useAddress('asOf', text);
  const both = a !== null && b !== null && a !== b;
  const variables = {
    actors: [a, b].flatMap((id) => (id === null ? [] : [{ id }])),
    asOf,
    ...(act !== null && { instrument: { id: act } }),
  };
  const answer = useAnswer(CompareBodiesText, variables, { pause: !both });
  return (
    <Page name="compare" {...(both && { query: { text: CompareBodiesText, variables } })}>
      <Choice />
      {a !== null && a === b && <p role="alert">{t('same')}</p>}
      {both ? (
        <QueryState
          answer={answer}
          isEmpty={({ compareMandates: { rows, coordination } }) => rows.length + coordination.length === 0}
          empty={<p role="status">{t('none')}</p>}
          lines={40}
        >
          {({ compareMandates }) => <Comparison comparison={compareMandates} />}
        </QueryState>
      ) : (
        <CompareDoors of={a ?? b} />
      )}
    </Page>
  );
}

const BODIES = ['AGENCY', 'ORGANIZATION', 'COUNTRY', 'ACTOR_CLASS'] as const;
const ACTS = ['LAW', 'DECREE', 'ORDER', 'REGULATION', 'POLICY', 'AGREEMENT'] as const;

/** Whom to compare, under which act, at which date. */
function Choice() {
  const { t } = useTranslation('compare');
  const [a, setA] = useAddress('a', text);
  const [b, setB] = useAddress('b', text);
  const [act, setAct] = useAddress('act', text);
  const [asOf, setAsOf] = useAddress('asOf', text);
  return (
    <div className={styles['choice']} data-print="no">
      <EntityPicker label={t('first')} chosen={a} onChoose={setA} kinds={BODIES} placeholder={t('findBody')} />
      <EntityPicker label={t('second')} chosen={b} onChoose={setB} kinds={BODIES} placeholder={t('findBody')} />
      <EntityPicker label={t('act')} chosen={act} onChoose={setAct} kinds={ACTS} placeholder={t('anyAct')} />
      <AsOfField asOf={asOf} onChange={setAsOf} />
    </div>
  );
}
