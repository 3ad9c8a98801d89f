/** A table of two headings whose cells lead to what they stand for; arrow keys go from cell to cell, on a narrow screen each row stands by itself. */
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type MatrixPlace, stepFrom } from './matrix-step.ts';
import styles from './matrix-table.module.css';

export interface MatrixHeading {
  readonly key: string;
  readonly name: string;
  /** Shown instead of the name, such as with a link. */
  readonly shown?: ReactNode;
}

export interface MatrixCell {
  readonly content: ReactNode;
  /** What a screen reader says of the link, with both headings where it needs them. */
  readonly label?: string;
  /** The search part of the address that the cell leads to; a cell without it leads nowhere. */
  readonly to?: string;
  /** Nothing is in it; left out where each row stands by itself. */
  readonly empty?: boolean;
  /** Its content is what is open below. */
  readonly open?: boolean;
}

interface MatrixTableProps {
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  readonly rows: readonly MatrixHeading[];
  readonly columns: readonly MatrixHeading[];
  readonly cellOf: (row: MatrixHeading, column: MatrixHeading) => MatrixCell;
  /** Columns of figures are narrow, and their cells stand at the end. */
  readonly figures?: boolean;
}

export function MatrixTable({ caption, corner, rows, columns, cellOf, figures = false }: MatrixTableProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<MatrixPlace | null>(null);
  const cells = rows.map((row) => columns.map((column) => cellOf(row, column)));
  const isReached = ({ row, column }: MatrixPlace) => cells[row]?.[column]?.to !== undefined;
  const reached = chosen !== null && isReached(chosen) ? chosen : firstReached(cells);
  const move = (event: KeyboardEvent<HTMLAnchorElement>, from: MatrixPlace) => {
    const next = stepFrom(event.key, from, { rows: rows.length, columns: columns.length, isReached });
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    const body = event.currentTarget.closest('tbody');
    body?.rows[next.row]?.cells[next.column + 1]?.querySelector('a')?.focus();
  };
  return (
    <section className={styles['scroll']} aria-label={caption}>
      <table className={styles['matrix']} data-figures={figures}>
        <caption>
          {caption} <span data-print="no">{t('matrix.keys')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, name, shown }) => (
              <th key={key} scope="col">
                {shown ?? name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.key}>
              <th scope="row">{row.shown ?? row.name}</th>
              {columns.map(({ key, name }, column) => (
                <Cell
                  key={key}
                  cell={cells[rowIndex]?.[column] ?? NOTHING}
                  heading={name}
                  reached={reached?.row === rowIndex && reached.column === column}
                  onFocus={() => setChosen({ row: rowIndex, column })}
                  onKeyDown={(event) => move(event, { row: rowIndex, column })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const NOTHING: MatrixCell = { content: null, empty: true };

interface CellProps {
  readonly cell: MatrixCell;
  readonly heading: string;
  /** The one cell that the Tab key reaches; arrow keys lead on from it. */
  readonly reached: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>) => void;
}

function Cell({ cell, heading, reached, onFocus, onKeyDown }: CellProps) {
  const { content, label, to, empty = false, open = false } = cell;
  return (
    <td data-heading={heading} data-empty={empty} data-open={open}>
      {to === undefined ? (
        content
      ) : (
        <Link
          to={{ search: to }}
          preventScrollReset
          tabIndex={reached ? 0 : -1}
          aria-label={label}
          aria-current={open ? 'true' : undefined}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          {content}
        </Link>
      )}
    </td>
  );
}

/** What is open first, else the first cell that leads somewhere. */
function firstReached(cells: readonly (readonly MatrixCell[])[]): MatrixPlace | null {
  const places = cells.flatMap((own, row) => own.map((cell, column) => ({ row, column, cell })));
  return places.find(({ cell }) => cell.open) ?? places.find(({ cell }) => cell.to !== undefined) ?? null;
}
