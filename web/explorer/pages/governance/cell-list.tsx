/** What one cell of the matrix holds, each with the places where it is cited under the dimension. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { askAddress } from '../../address/addresses.ts';
import { usePages } from '../../api/use-pages.ts';
import { type GovernanceCellQuery, GovernanceCellText } from '../../generated/governance-cell.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import type { CellEntity } from './cell-entity.ts';
import { CellTable } from './cell-table.tsx';
import { type CellName, flagOf } from './cells.ts';

interface CellListProps {
  readonly country: string;
  readonly dimension: string;
  readonly cell: CellName;
  readonly asOf: string | null;
}

const PAGE = 50;

export function CellList({ country, dimension, cell, asOf }: CellListProps) {
  const { t } = useTranslation('governance');
  const { t: common } = useTranslation();
  const variables = { country: { id: country }, dimension, asOf, first: PAGE, ...flagOf(cell) };
  const pages = usePages(GovernanceCellText, variables, (data) => connectionOf(data, cell));
  const name = pages.answer.data?.governanceMatrix.rows[0]?.dimension.name ?? '';
  const heading = useFocusOnStep();
  return (
    <section className="stack" aria-labelledby="cell-title">
      <h2 id="cell-title" ref={heading} tabIndex={-1}>
        {t(`cell.${cell}`)}
        {name !== '' && `: ${name}`}
      </h2>
      <div className="row" data-print="no">
        <CloseLink />
        <a className="button" href={askAddress(GovernanceCellText, variables)}>
          {common('page.asGraphql')}
        </a>
      </div>
      <QueryState
        answer={pages.answer}
        isEmpty={() => pages.totalCount === 0}
        empty={<p role="status">{t('empty')}</p>}
        lines={16}
      >
        {({ graph }) => (
          <>
            <p role="status">{t('count', { count: pages.totalCount })}</p>
            <CellTable cell={cell} dimension={name} rows={pages.rows} revision={graph.revision} />
            <MoreButton pages={pages} />
          </>
        )}
      </QueryState>
    </section>
  );
}

function CloseLink() {
  const { t } = useTranslation('governance');
  const [address] = useSearchParams();
  const closed = new URLSearchParams([...address].filter(([name]) => name !== 'dimension' && name !== 'cell'));
  return (
    <Link className="button" to={{ search: closed.toString() }} preventScrollReset>
      {t('close')}
    </Link>
  );
}

function connectionOf({ governanceMatrix }: GovernanceCellQuery, cell: CellName) {
  const connection = governanceMatrix.rows[0]?.[cell];
  if (connection === undefined) return null;
  const rows: readonly CellEntity[] = connection.nodes.flatMap((node: CellEntity | null) => node ?? []);
  return { ...connection, rows };
}

/** Puts the reader at what the step has opened; not when the page itself is opened so. */
function useFocusOnStep() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.closest('table') != null) heading.current?.focus();
  }, []);
  return heading;
}
