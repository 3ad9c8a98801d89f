/** The matrix: a row a dimension, a count for what is cited under it. */
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { GovernanceQuery } from '../../generated/governance.ts';
import { toCsv } from '../../parts/csv.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { type MatrixCell, type MatrixHeading, MatrixTable } from '../../parts/matrix-table.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { CELLS, type CellName } from './cells.ts';
import styles from './governance-page.module.css';

type Row = GovernanceQuery['governanceMatrix']['rows'][number];

interface GovernanceTableProps {
  readonly rows: readonly Row[];
  readonly open: { readonly dimension: string; readonly cell: CellName } | null;
}

export function GovernanceTable({ rows, open }: GovernanceTableProps) {
  const { t } = useTranslation('governance');
  const { t: common } = useTranslation();
  const [address] = useSearchParams();
  const columns = CELLS.map((key) => ({ key, name: t(`cell.${key}`) }));
  const cellOf = (heading: MatrixHeading, column: MatrixHeading): MatrixCell => {
    const row = rows.find(({ dimension }) => dimension.id === heading.key);
    const cell = CELLS.find((key) => key === column.key);
    if (row === undefined || cell === undefined) return { content: null, empty: true };
    const count = row[cell].totalCount;
    if (count === 0) return { content: <span title={t('none')}>0</span> };
    const to = new URLSearchParams(address);
    to.set('dimension', row.dimension.id);
    to.set('cell', cell);
    return {
      content: count,
      label: t('cellLabel', { count, what: column.name, dimension: row.dimension.name }),
      to: to.toString(),
      open: open?.dimension === row.dimension.id && open.cell === cell,
    };
  };
  const save = () => {
    const heads = ['dimension', ...CELLS, 'disputed'];
    const lines = rows.map((row) => [row.dimension.name, ...CELLS.map((cell) => row[cell].totalCount), row.disputed]);
    saveFile('governance-by-dimension.csv', 'text/csv', toCsv([heads, ...lines]));
  };
  return (
    <>
      <MatrixTable
        caption={t('caption')}
        corner={t('dimension')}
        rows={rows.map(({ dimension, disputed }) => ({
          key: dimension.id,
          name: dimension.name,
          shown: (
            <span className={styles['dimension']}>
              <span>
                {dimension.number}. <EntityLink entity={dimension} kindless />
              </span>
              {disputed && <StandingMark standing="DISPUTED" />}
            </span>
          ),
        }))}
        columns={columns}
        cellOf={cellOf}
        figures
      />
      <p className="small soft">{t('disputed')}</p>
      <p data-print="no">
        <button type="button" className="button" onClick={save}>
          {common('table.csv')}
        </button>
      </p>
    </>
  );
}
