/** The matrix: benefits down, groups across; what is stated opens its entitlements. */
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { flag } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import type { EntitlementsQuery } from '../../generated/entitlements.ts';
import { toCsv } from '../../parts/csv.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { type MatrixCell, type MatrixHeading, MatrixTable } from '../../parts/matrix-table.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { StandingMark } from '../../parts/standing-mark.tsx';
import { inBenefitOrder } from './benefit-order.ts';
import { stateOf } from './cell-state.ts';
import styles from './entitlements-page.module.css';
import { LevelMark } from './level-mark.tsx';

type Matrix = EntitlementsQuery['entitlementMatrix'];
type Cell = Matrix['cells'][number];

export function EntitlementTable({ matrix }: { readonly matrix: Matrix }) {
  const { t } = useTranslation('entitlements');
  const { t: common } = useTranslation();
  const [address] = useSearchParams();
  const [silent, setSilent] = useAddress('silent', flag);
  const { groups, benefits, cells } = matrix;
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.group.id, cell.benefit.id), cell]));
  const told = new Set(cells.flatMap((cell) => (isTold(cell) ? [cell.benefit.id] : [])));
  const rows = inBenefitOrder(benefits.filter(({ id }) => silent || told.has(id))).map(({ benefit, depth }) => ({
    key: benefit.id,
    name: benefit.name,
    shown: (
      <span className={styles['benefit']} style={{ paddingInlineStart: `${depth}rem` }}>
        <EntityLink entity={benefit} kindless />
      </span>
    ),
  }));
  const columns = groups.map((group) => ({
    key: group.id,
    name: group.name,
    shown: <EntityLink entity={group} kindless />,
  }));
  const cellOf = (row: MatrixHeading, column: MatrixHeading): MatrixCell => {
    const cell = byPlace.get(placeOf(column.key, row.key));
    if (cell === undefined || !isTold(cell)) return { content: <LevelMark state="SILENT" /> };
    const to = new URLSearchParams(address);
    to.set('of', column.key);
    to.set('benefit', row.key);
    return {
      content: <CellWords cell={cell} />,
      to: to.toString(),
      open: address.get('of') === column.key && address.get('benefit') === row.key,
    };
  };
  return (
    <>
      <p role="status">{t('count', { count: rows.length })}</p>
      <label className={styles['silent']} data-print="no">
        <input type="checkbox" checked={silent} onChange={({ target }) => setSilent(target.checked)} />
        <span>{t('silent', { count: benefits.length - told.size })}</span>
      </label>
      <MatrixTable
        caption={t('caption', { country: matrix.country.name })}
        corner={t('benefit')}
        rows={rows}
        columns={columns}
        cellOf={cellOf}
      />
      <p data-print="no">
        <button
          type="button"
          className="button"
          onClick={() => saveFile('entitlements.csv', 'text/csv', toCsv(csvRows(matrix)))}
        >
          {common('table.csv')}
        </button>
      </p>
    </>
  );
}

function placeOf(group: string, benefit: string): string {
  return `${group} ${benefit}`;
}

/** A text speaks of it, if only by saying that others alone have it. */
function isTold({ entitlements, notices }: Cell): boolean {
  return entitlements.length > 0 || notices.length > 0;
}

function CellWords({ cell }: { readonly cell: Cell }) {
  const { t } = useTranslation('entitlements');
  const { inherited, inheritedFrom, disputed, notices, modalities } = cell;
  return (
    <span className={styles['cell']}>
      <LevelMark state={stateOf(cell)} />
      {modalities.includes('EXEMPTION') && <span className="small">{t('exemption')}</span>}
      {inherited && (
        <span className="small">
          <span aria-hidden="true">↑ </span>
          {t('inherited', { groups: inheritedFrom.map(({ name }) => name).join(', ') })}
        </span>
      )}
      {disputed && <StandingMark standing="DISPUTED" />}
      {notices.map(({ code }) => (
        <span key={code} className="small">
          {t(`notice.${code}`, { defaultValue: t('notice.other') })}
        </span>
      ))}
    </span>
  );
}

/** Every cell of the shown groups, silent ones too, as `NOT_STATED`. */
function csvRows({ groups, benefits, cells }: Matrix) {
  const names = new Map([...groups, ...benefits].map(({ id, name }) => [id, name]));
  const heads = [
    'group',
    'benefit',
    'stated',
    'level',
    'modalities',
    'inheritedFrom',
    'disputed',
    'notices',
    'entitlements',
  ];
  const rows = cells.map((cell) => [
    names.get(cell.group.id) ?? cell.group.id,
    names.get(cell.benefit.id) ?? cell.benefit.id,
    cell.entitlements.length > 0,
    cell.level,
    cell.modalities.join('; '),
    cell.inheritedFrom.map(({ name }) => name).join('; '),
    cell.disputed,
    cell.notices.map(({ text }) => text).join('; '),
    cell.entitlements.map(({ id }) => id).join('; '),
  ]);
  return [heads, ...rows];
}
