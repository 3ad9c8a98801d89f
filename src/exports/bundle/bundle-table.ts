/** What a table of the research bundle is: described fields, keys, and rows of flat values. */
import type { EnumName, VocabularyName } from '../../model/index.ts';

export type Cell = string | number | boolean | readonly (string | number)[] | null | undefined;

/** `partialDate` is text of one of three lengths; `list` is text with `;` between the items. */
export type FieldType = 'text' | 'integer' | 'number' | 'boolean' | 'partialDate' | 'day' | 'list';

export interface FieldInfo {
  readonly name: string;
  readonly type: FieldType;
  /** What it means, and its unit where it has one. */
  readonly description: string;
  /** What an empty cell means; absent where the field is never empty. */
  readonly empty?: string;
  /** The list that its values (or its items) are taken from. */
  readonly values?: EnumName | VocabularyName;
  /** The table whose `id` the value (or each item) is. */
  readonly references?: TableName;
}

/** A field with the way to its value in a row. */
export interface Field<Row> extends FieldInfo {
  readonly read: (row: Row) => Cell;
}

export type TableName =
  | 'agreements'
  | 'parties'
  | 'instruments'
  | 'responsibilities'
  | 'entitlements'
  | 'nodes'
  | 'edges'
  | 'statements'
  | 'claims'
  | 'sources'
  | 'passages';

export interface BundleTable {
  readonly name: TableName;
  readonly title: string;
  /** What one row is. */
  readonly description: string;
  readonly fields: readonly FieldInfo[];
  readonly primaryKey: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableSpec<Row> extends Omit<BundleTable, 'rows' | 'fields'> {
  readonly fields: readonly Field<Row>[];
  readonly rows: readonly Row[];
}

/** The table with its rows read: sorted by its key, so that equal graphs give equal tables. */
export function bundleTable<Row>({ rows, fields, ...spec }: TableSpec<Row>): BundleTable {
  const at = spec.primaryKey.map((name) => fields.findIndex((field) => field.name === name));
  const keyOf = (cells: readonly Cell[]): string => at.map((index) => String(cells[index] ?? '')).join('\u0000');
  const read = rows.map((row) => fields.map((field) => field.read(row)));
  const keyed = read.map((cells) => ({ cells, key: keyOf(cells) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return { ...spec, fields, rows: keyed.map(({ cells }) => cells) };
}
