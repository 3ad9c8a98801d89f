/** codebook.md: what every table, field and value means, for a person. */
import type { BundleTable, FieldInfo } from './bundle-table.ts';
import type { ListMeanings } from './enum-meanings.ts';

export interface CodebookInfo {
  readonly revision: string;
  readonly version: string;
  readonly lists: ListMeanings;
}

export function codebook(tables: readonly BundleTable[], { revision, version, lists }: CodebookInfo): string {
  const used = usedLists(tables, lists);
  return [
    '# Codebook of the MandateGraph research bundle',
    '',
    `Revision \`${revision}\` of the data, version ${version}. Equal revision, equal files. Cite it with the revision: see CITATION.cff; licence: see LICENSE.`,
    '',
    ...CONVENTIONS,
    ...tables.flatMap((table) => [...tablePart(table), '']),
    '## Values',
    '',
    ...used.flatMap((name) => [...listPart(name, lists), '']),
  ].join('\n');
}

const CONVENTIONS = [
  '## How to read it',
  '',
  '- **Files**: CSV as in RFC 4180, UTF-8, a header, `,` between fields, CRLF at the end of a row. `datapackage.json` describes them for programs (Frictionless Data Package).',
  '- **Ids** are stable, readable paths. `id` is the same in every table; a column that holds ids names the table they are in.',
  '- **Lists** stand in one cell with `;` between the items; a `;` inside an item is written `\\;` and a backslash `\\\\`.',
  '- **Dates** are as far as they are known: `2011`, `2011-07` or `2011-07-22`. `...Earliest` and `...Latest` are the first and the last day they may mean.',
  '- **Evidence** is a list of passages: places in the sources, in passages.csv. The data holds addresses and never the words of a source.',
  '- **basis** is `STATED` where the sources say it and `INFERRED` where it is drawn from them; then `reason` says why. It is of the row as a whole; statements.csv has it for each property.',
  '- **disputed** is true where sources disagree. A disputed value is empty unless one claim is the printed designation; claims.csv has all of them.',
  '- **Empty** means that the sources do not say, never "no" and never zero, unless the field says otherwise.',
  '- **These sources only**: no row says more than the texts in sources.csv do. A task that is assigned is not a task performed.',
  '',
];

function tablePart({ name, description, primaryKey, fields, rows }: BundleTable): readonly string[] {
  return [
    `## ${name}.csv`,
    '',
    `${description} ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}; key: ${primaryKey.map(code).join(', ')}.`,
    '',
    '| field | type | means | empty means |',
    '| --- | --- | --- | --- |',
    ...fields.map(
      (field) => `| ${code(field.name)} | ${typeOf(field)} | ${meaningOf(field)} | ${field.empty ?? 'never empty'} |`,
    ),
  ];
}

const TYPES: Readonly<Record<FieldInfo['type'], string>> = {
  text: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  partialDate: 'date as far as known',
  day: 'day',
  list: 'list',
};

function typeOf({ type, references }: FieldInfo): string {
  if (!references) return TYPES[type];
  return type === 'list' ? `list of ids in ${references}.csv` : `id in ${references}.csv`;
}

function meaningOf({ description, values }: FieldInfo): string {
  const text = description.replaceAll('|', '\\|');
  return values ? `${text} Values: [${values}](#${values.toLowerCase()}).` : text;
}

/** Those that a field names, and the types of relations. */
function usedLists(tables: readonly BundleTable[], lists: ListMeanings): readonly string[] {
  const named = tables.flatMap(({ fields }) => fields.flatMap(({ values }) => (values ? [values as string] : [])));
  return [...new Set([...named, 'RelationType'])].filter((name) => lists.has(name)).sort();
}

function listPart(name: string, lists: ListMeanings): readonly string[] {
  const values = lists.get(name) ?? [];
  return [
    `### ${name}`,
    '',
    ...values.map(({ value, meaning }) => (meaning ? `- ${code(value)}: ${meaning}` : `- ${code(value)}`)),
  ];
}

function code(text: string): string {
  return `\`${text}\``;
}
