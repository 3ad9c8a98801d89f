/** The entities one step from an entity, drawn around it; the table below says the same. */
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { SurroundingsText } from '../../generated/surroundings.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import type { EntityData } from './entity-data.ts';
import { FAN, fanOf, joins, type SurroundingsData } from './fan.ts';
import styles from './side.module.css';

const SHOWN = 16;

export function Surroundings({ entity }: { readonly entity: EntityData }) {
  const { t } = useTranslation('entity');
  const answer = useAnswer(SurroundingsText, { id: entity.id, first: SHOWN });
  return (
    <section aria-labelledby="surroundings" className={styles['section']}>
      <h2 id="surroundings">{t('surroundings')}</h2>
      <QueryState
        answer={answer}
        isEmpty={({ neighbourhood }) => neighbourhood.entities.length < 2}
        empty={<p className="soft">{t('alone')}</p>}
        lines={12}
      >
        {({ neighbourhood }) => (
          <>
            <p className="soft">{t('surroundingsNote')}</p>
            <Drawing data={neighbourhood} />
            {neighbourhood.truncated && <p className="soft">{t('truncated', { count: SHOWN })}</p>}
            <details>
              <summary>{t('surroundingsTable')}</summary>
              <SurroundingsTable data={neighbourhood} />
            </details>
          </>
        )}
      </QueryState>
    </section>
  );
}

/** A fan of lines from the entity to the names beside it; each line's stroke tells how the link is known. */
function Drawing({ data }: { readonly data: SurroundingsData }) {
  const codes = useCodes();
  const { height, rows } = fanOf(data);
  return (
    <div className={styles['fan']}>
      <svg viewBox={`0 0 ${FAN.width} ${height}`} width={FAN.width} height={height} aria-hidden="true">
        {rows.map(({ entity, y, standing }) => (
          <g key={entity.id}>
            <line x1={FAN.centre} y1={height / 2} x2={FAN.width - 5} y2={y} data-standing={standing} />
            <circle cx={FAN.width - 5} cy={y} r={4} />
          </g>
        ))}
        <circle cx={FAN.centre} cy={height / 2} r={6} data-centre="true" />
      </svg>
      <ul className="plain-list">
        {rows.map(({ entity }) => (
          <li key={entity.id} title={`${entity.name} (${codes.kind(entity.kind)})`}>
            <EntityLink entity={entity} kindless />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SurroundingsTable({ data }: { readonly data: SurroundingsData }) {
  const { t } = useTranslation('entity');
  const [centre, ...others] = data.entities;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('entry')}</th>
          <th scope="col">{t('link')}</th>
        </tr>
      </thead>
      <tbody>
        {others.map((entity) => (
          <tr key={entity.id}>
            <th scope="row">
              <EntityLink entity={entity} />
            </th>
            <td>
              {data.relations
                .filter(({ from, to }) => joins(from, to, entity.id, centre?.id ?? ''))
                .map(({ id, phrase }) => (
                  <p key={id}>{phrase}</p>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
