/** Acts to begin with: noted as ended, and those on which most tasks rest. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { repealAddress } from '../../address/addresses.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { RepealDoorsText } from '../../generated/repeal-doors.ts';
import { QueryState } from '../../parts/query-state.tsx';
import { formatPartialDate } from '../../texts/format.ts';
import { useCodes } from '../../texts/use-codes.ts';
import styles from './repeal-page.module.css';

export function RepealDoors() {
  const { t } = useTranslation('repeal');
  const codes = useCodes();
  const answer = useAnswer(RepealDoorsText, {});
  return (
    <QueryState answer={answer} lines={16}>
      {({ ended, tasks }) => (
        <div className={styles['doors']}>
          <section aria-labelledby="ended" className="stack">
            <h2 id="ended">{t('ended')}</h2>
            <p className="small soft">{t('endedShown', { count: ended.totalCount, shown: ended.nodes.length })}</p>
            <ul>
              {ended.nodes.map(
                (act) =>
                  act && (
                    <Door
                      key={act.id}
                      act={act}
                      note={
                        act.repealedOn === null
                          ? codes.value(act.legalForce)
                          : `${codes.value(act.legalForce)}, ${formatPartialDate(act.repealedOn)}`
                      }
                    />
                  ),
              )}
            </ul>
          </section>
          <section aria-labelledby="most" className="stack">
            <h2 id="most">{t('most')}</h2>
            <p className="small soft">{t('mostNote')}</p>
            <ul>
              {(tasks.facets[0]?.values ?? []).map(
                ({ entity, count }) => entity && <Door key={entity.id} act={entity} note={t('tasks', { count })} />,
              )}
            </ul>
          </section>
        </div>
      )}
    </QueryState>
  );
}

interface DoorProps {
  readonly act: { readonly id: string; readonly name: string };
  readonly note: string;
}

function Door({ act, note }: DoorProps) {
  return (
    <li>
      <Link to={repealAddress(act.id)}>{act.name}</Link> <span className="small soft">{note}</span>
    </li>
  );
}
