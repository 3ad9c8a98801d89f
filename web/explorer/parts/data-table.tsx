/** A table of an answer: a sticky header, orders that the page asks of the API, and a download of what is seen. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toCsv } from './csv.ts';
import styles from './data-table.module.css';
import { saveFile } from './save-file.ts';

export interface Column<Row> {
  /** Names the column in the CSV file and for `order`. */
  readonly key: string;
  /** A column without heading and cell stands in the file alone. */
  readonly heading?: string;
  readonly cell?: (row: Row) => ReactNode;
  /** The cell in the CSV file; a column without it is left out of the file. */
  readonly csv?: (row: Row) => string | number | boolean | null;
  /** The column that names the row. */
  readonly rowHeading?: boolean;
  readonly numeric?: boolean;
  /** A reader may order by it. */
  readonly sortable?: boolean;
}

export interface TableOrder {
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
}

export interface TableSection {
  readonly key: string;
  readonly heading: ReactNode;
}

interface DataTableProps<Row> {
  readonly caption: string;
  /** Leave the caption to screen readers where a heading says it. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What the file is to hold, where that is more than what is shown. */
  readonly fileRows?: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Rows that belong to what is chosen elsewhere on the page; say so in a cell too, this is for the eye. */
  readonly isMarked?: (row: Row) => boolean;
  /** Rows of one section stand together under its heading. */
  readonly sectionOf?: (row: Row) => TableSection;
  /** On a narrow screen each row stands by itself, its cells below each other, instead of a table that scrolls. */
  readonly stacks?: boolean;
  /** How the rows are ordered; the page asks the API for it. */
  readonly order?: TableOrder | null;
  readonly onOrder?: (order: TableOrder) => void;
  /** The CSV file's name, without its ending; no download without it. */
  readonly fileName?: string;
  /** Below the table: the button for more rows. */
  readonly tools?: ReactNode;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, fileRows = rows, fileName, tools } = props;
  const shown = columns.filter(({ cell }) => cell !== undefined);
  const { t } = useTranslation();
  const download = () => saveFile(`${fileName}.csv`, 'text/csv', tableCsv(columns, fileRows));
  return (
    <div className={styles['frame']}>
      {/* Before the table: who has no mouse need not go through all of its links to get there. */}
      {fileName !== undefined && (
        <p data-print="no">
          <button type="button" className="button" onClick={download}>
            {t('table.csv')}
          </button>
        </p>
      )}
      <section className={styles['scroll']} aria-label={caption}>
        <table className={styles['table']} data-stacks={props.stacks ?? false}>
          <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
          <thead>
            <tr>
              {shown.map((column) => (
                <HeadCell key={column.key} column={column} {...props} />
              ))}
            </tr>
          </thead>
          {sectionsOf(props).map(({ key, heading, rows: own }) => (
            <tbody key={key}>
              {heading !== null && (
                <tr className={styles['section']}>
                  <th scope="rowgroup" colSpan={shown.length}>
                    {heading}
                  </th>
                </tr>
              )}
              {own.map((row) => (
                <BodyRow key={props.rowKey(row)} row={row} {...props} columns={shown} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      {tools !== undefined && (
        <div className="row" data-print="no">
          {tools}
        </div>
      )}
    </div>
  );
}

/** Neighbours of one section together; one without a heading where the table has no sections. */
function sectionsOf<Row>({ rows, sectionOf }: DataTableProps<Row>) {
  const sections: { readonly key: string; readonly heading: ReactNode; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const { key, heading } = sectionOf?.(row) ?? { key: '', heading: null };
    const last = sections.at(-1);
    if (last?.key === key) last.rows.push(row);
    else sections.push({ key, heading, rows: [row] });
  }
  return sections;
}

/** The table as a file; columns without a text are left out. */
export function tableCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const written = columns.flatMap(({ key, csv }) => (csv === undefined ? [] : [{ key, csv }]));
  return toCsv([written.map(({ key }) => key), ...rows.map((row) => written.map(({ csv }) => csv(row)))]);
}

function HeadCell<Row>({ column, order, onOrder }: DataTableProps<Row> & { readonly column: Column<Row> }) {
  const { key, heading, numeric = false, sortable = false } = column;
  const direction = order?.column === key ? order.direction : null;
  const sorted = direction === null ? undefined : direction === 'ASC' ? 'ascending' : 'descending';
  return (
    <th scope="col" data-numeric={numeric} aria-sort={sorted}>
      {sortable && onOrder !== undefined ? (
        <button
          type="button"
          className={styles['sort']}
          onClick={() => onOrder({ column: key, direction: direction === 'ASC' ? 'DESC' : 'ASC' })}
        >
          {heading}
          <span aria-hidden="true">{direction === null ? ' ↕' : direction === 'ASC' ? ' ↑' : ' ↓'}</span>
        </button>
      ) : (
        heading
      )}
    </th>
  );
}

function BodyRow<Row>({ row, columns, isMarked }: DataTableProps<Row> & { readonly row: Row }) {
  return (
    <tr data-marked={isMarked?.(row) ?? false}>
      {columns.map((column) => (
        <BodyCell key={column.key} column={column} row={row} />
      ))}
    </tr>
  );
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const { cell, heading, rowHeading = false, numeric = false } = column;
  if (rowHeading) return <th scope="row">{cell?.(row)}</th>;
  return (
    <td data-numeric={numeric} data-heading={heading}>
      {cell?.(row)}
    </td>
  );
}
