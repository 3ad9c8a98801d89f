/** What rests on an act, as far as these sources state it: choose an act, read each chain. */
import { useTranslation } from 'react-i18next';
import { flag, text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { RepealDoorsText } from '../../generated/repeal-doors.ts';
import { RepealImpactText } from '../../generated/repeal-impact.ts';
import type { EntityKind } from '../../generated/schema-types.ts';
import { EntityPicker } from '../../parts/entity-picker.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { Impact } from './impact.tsx';
import { RepealDoors } from './repeal-doors.tsx';

const ACTS: readonly EntityKind[] = ['LAW', 'DECREE', 'ORDER', 'REGULATION', 'POLICY', 'AGREEMENT'];
/** The most that the API gives at once. */
const MOST = 200;

export function RepealPage() {
  const { t } = useTranslation('repeal');
  const [act, setAct] = useAddress('act', text);
  const [inferred, setInferred] = useAddress('inferred', flag);
  const variables = { id: act ?? '', inferred, first: MOST };
  const query = act === null ? { text: RepealDoorsText, variables: {} } : { text: RepealImpactText, variables };
  return (
    <Page name="repeal" query={query}>
      <div data-print="no">
        <EntityPicker label={t('act')} chosen={act} onChoose={(id) => setAct(id, { push: true })} kinds={ACTS} />
      </div>
      {act === null ? (
        <RepealDoors />
      ) : (
        <ImpactOfAct key={act} variables={variables} inferred={inferred} setInferred={setInferred} />
      )}
    </Page>
  );
}

interface ImpactOfActProps {
  readonly variables: { readonly id: string; readonly inferred: boolean; readonly first: number };
  readonly inferred: boolean;
  readonly setInferred: (inferred: boolean) => void;
}

/** Another act is another answer: nothing of the last one may stand under its name. */
function ImpactOfAct({ variables, inferred, setInferred }: ImpactOfActProps) {
  const answer = useAnswer(RepealImpactText, variables);
  return (
    <QueryState answer={answer} lines={30}>
      {({ repealImpact }) => <Impact impact={repealImpact} inferred={inferred} setInferred={setInferred} />}
    </QueryState>
  );
}
