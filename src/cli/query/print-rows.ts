/** Writes the rows of a query as a table for reading, as JSON or as CSV. */
import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import type { JsonValue } from '../../graph/public-properties.ts';
import type { QueryRow } from './query-messages.ts';

export const ROW_FORMATS = ['table', 'json', 'csv'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

export function printRows(rows: readonly QueryRow[], format: RowFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`;
    case 'csv':
      return asCsv(rows);
    case 'table':
      return asTable(rows);
  }
}

function asCsv(rows: readonly QueryRow[]): string {
  const [first] = rows;
  if (!first) return '';
  const columns = Object.keys(first);
  return stringify(
    rows.map((row) => columns.map((column) => cell(row[column] ?? null))),
    { header: true, columns },
  );
}

function asTable(rows: readonly QueryRow[]): string {
  const [first] = rows;
  if (!first) return 'No rows.\n';
  const columns = Object.keys(first);
  const table = new Table({ head: columns, style: { head: [], border: [] } });
  for (const row of rows) table.push(columns.map((column) => shortened(cell(row[column] ?? null))));
  return `${table.toString()}\n${rows.length} ${rows.length === 1 ? 'row' : 'rows'}\n`;
}

/** Nothing for null; lists and maps as JSON. */
function cell(value: JsonValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A table is for reading: what does not fit is in the other formats. */
const WIDEST_CELL = 80;

function shortened(text: string): string {
  return text.length <= WIDEST_CELL ? text : `${text.slice(0, WIDEST_CELL - 1)}…`;
}
