/** CSV as RFC 4180 has it, with a mark in front so that spreadsheets read it as UTF-8. */

type Cell = string | number | boolean | null;

/** The first row names the columns. A cell that a spreadsheet would take for a formula is made a text. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(value: Cell): string {
  if (value === null) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
