/** A table as CSV: UTF-8, RFC 4180, a header, nothing for an empty cell. */
import { stringify } from 'csv-stringify/sync';
import type { BundleTable, Cell } from './bundle-table.ts';

/** Between the items of a list. */
export const LIST_SEPARATOR = ';';

export function writeCsv({ fields, rows }: BundleTable): string {
  return stringify(
    rows.map((row) => row.map(cellText)),
    { header: true, columns: fields.map(({ name }) => name), record_delimiter: 'windows' },
  );
}

/** A `;` inside an item is written `\;`, a backslash `\\`, so that a list can be taken apart again. */
function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object')
    return cell.map((item) => String(item).replaceAll(/[\\;]/g, '\\$&')).join(LIST_SEPARATOR);
  return String(cell);
}
