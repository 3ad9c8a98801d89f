/** What one cell holds: its entitlements with conditions, duration, provision, and where they are written. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { text } from '../../address/address-field.ts';
import { askAddress } from '../../address/addresses.ts';
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { type EntitlementCellQuery, EntitlementCellText } from '../../generated/entitlement-cell.ts';
import { EntitlementsOfCellText } from '../../generated/entitlements-of-cell.ts';
import { CitedSentence } from '../../parts/cited-sentence.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { GroundsLine } from '../../parts/grounds-line.tsx';
import { NoticeList } from '../../parts/notice-list.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { stateOf } from './cell-state.ts';
import { EntitlementCard } from './entitlement-card.tsx';
import styles from './entitlements-page.module.css';
import { LevelMark } from './level-mark.tsx';

interface CellEntitlementsProps {
  readonly country: string;
  readonly asOf: string | null;
}

export function CellEntitlements({ country, asOf }: CellEntitlementsProps) {
  const [group] = useAddress('of', text);
  const [benefit] = useAddress('benefit', text);
  if (group === null || benefit === null) return null;
  return <OpenCell key={`${group} ${benefit}`} {...{ country, asOf, group, benefit }} />;
}

interface OpenCellProps extends CellEntitlementsProps {
  readonly group: string;
  readonly benefit: string;
}

function OpenCell({ country, asOf, group, benefit }: OpenCellProps) {
  const { t } = useTranslation('entitlements');
  const { t: common } = useTranslation();
  const variables = { country: { id: country }, group: { id: group }, benefit: { id: benefit }, asOf };
  const answer = useAnswer(EntitlementCellText, variables);
  const cell = answer.data?.entitlementMatrix.cells[0];
  const [address] = useSearchParams();
  const closed = new URLSearchParams([...address].filter(([name]) => name !== 'of' && name !== 'benefit'));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A step from the table leads the reader here; an address that opens so does not.
    if (document.activeElement?.closest('table') != null) heading.current?.focus();
  }, []);
  return (
    <section className={styles['open']} aria-labelledby="cell-title">
      <h2 id="cell-title" ref={heading} tabIndex={-1}>
        {cell === undefined ? t('opening') : t('openTitle', { group: cell.group.name, benefit: cell.benefit.name })}
      </h2>
      <div className="row" data-print="no">
        <Link className="button" to={{ search: closed.toString() }} preventScrollReset>
          {t('close')}
        </Link>
        <a className="button" href={askAddress(EntitlementCellText, variables)}>
          {common('page.asGraphql')}
        </a>
      </div>
      <QueryState answer={answer} lines={14}>
        {({ entitlementMatrix: { cells, grounds } }) =>
          cells.map((each) => <Told key={each.group.id} cell={each} grounds={grounds} />)
        }
      </QueryState>
    </section>
  );
}

type Answered = EntitlementCellQuery['entitlementMatrix'];

interface ToldProps {
  readonly cell: Answered['cells'][number];
  readonly grounds: Answered['grounds'];
}

function Told({ cell, grounds }: ToldProps) {
  const { t } = useTranslation('entitlements');
  return (
    <>
      <p>
        <LevelMark state={stateOf(cell)} /> <span className="soft">{t(`explain.${stateOf(cell)}`)}</span>
      </p>
      {cell.inherited && (
        <p>
          {t('inheritedLong')}{' '}
          {cell.inheritedFrom.map((group, index) => (
            <span key={group.id}>
              {index > 0 && ', '}
              <EntityLink entity={group} kindless />
            </span>
          ))}
        </p>
      )}
      <NoticeList notices={cell.notices} />
      <GroundsLine grounds={grounds} label={t('groundsOfCell')} />
      {cell.entitlements.length > 0 && (
        <Entitlements ids={cell.entitlements.map(({ id }) => id)} revision={grounds.revision} />
      )}
      {cell.relations.length > 0 && (
        <details>
          <summary>{t('ties', { count: cell.relations.length })}</summary>
          <ul className={`plain-list ${styles['ties']}`}>
            {cell.relations.map((relation) => (
              <li key={relation.id}>
                <CitedSentence relation={relation} revision={grounds.revision} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Entitlements({ ids, revision }: { readonly ids: readonly string[]; readonly revision: string }) {
  const answer = useAnswer(EntitlementsOfCellText, { ids });
  return (
    <QueryState answer={answer} lines={ids.length * 10}>
      {({ entitlements }) =>
        entitlements.nodes.map(
          (entitlement) =>
            entitlement !== null && (
              <EntitlementCard key={entitlement.id} entitlement={entitlement} revision={revision} />
            ),
        )
      }
    </QueryState>
  );
}
