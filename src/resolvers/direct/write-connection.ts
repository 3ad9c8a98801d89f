/** Writes a page of rows as its connection. */
import type { PageInfo, TreeRow } from '../../graph/index.ts';
import { NotDirect } from './not-direct.ts';
import type { ConnectionShape, EdgeField, Known, PageInfoField } from './shape.ts';

export interface PageWriting {
  readonly known: Known;
  readonly node: (row: TreeRow) => string;
  /** The sentence of the relation that leads to the row. */
  readonly phrase: (row: TreeRow) => string;
  /** Where in a row the values of the relation begin. */
  readonly relationFrom: number;
  readonly cursorOf: (row: TreeRow) => string;
  readonly pageInfo: (edges: readonly { readonly cursor: string }[]) => PageInfo;
  /** Null where it was not counted. */
  readonly total: number | null;
}

/** The rows in the order of the list. */
export function writeConnection({ fields }: ConnectionShape, rows: readonly TreeRow[], writing: PageWriting): string {
  return writeObject(fields, (field) => {
    switch (field.is) {
      case 'text':
        return field.text;
      case 'nodes':
        return writeList(rows, writing.node);
      case 'edges':
        return writeList(rows, (row) => writeEdge(field.fields, row, writing));
      case 'pageInfo':
        return writePageInfo(field.fields, rows, writing);
      case 'total':
        if (writing.total === null) throw new NotDirect('The total was not counted.');
        return String(writing.total);
    }
  });
}

function writeEdge(fields: readonly EdgeField[], row: TreeRow, writing: PageWriting): string {
  return writeObject(fields, (field) => {
    switch (field.is) {
      case 'text':
        return field.text;
      case 'cursor':
        return JSON.stringify(writing.cursorOf(row));
      case 'node':
        return writing.node(row);
      case 'phrase':
        return JSON.stringify(writing.phrase(row));
      case 'citations':
        return field.write(row[writing.relationFrom + field.at], writing.known);
      case 'value':
        return field.write(row[writing.relationFrom + field.at]);
    }
  });
}

function writePageInfo(
  fields: readonly PageInfoField[],
  rows: readonly TreeRow[],
  { cursorOf, pageInfo }: PageWriting,
): string {
  const info = pageInfo(
    rows.map((row) => ({
      get cursor() {
        return cursorOf(row);
      },
    })),
  );
  return writeObject(fields, (field) => (field.is === 'text' ? field.text : JSON.stringify(info[field.is])));
}

function writeList(rows: readonly TreeRow[], write: (row: TreeRow) => string): string {
  let text = '[';
  for (const row of rows) text += text === '[' ? write(row) : `,${write(row)}`;
  return `${text}]`;
}

/** An object with these keys. */
export function writeObject<Field extends { readonly key: string }>(
  fields: readonly Field[],
  write: (field: Field) => string,
): string {
  let text = '';
  for (const field of fields) text += `${text === '' ? '{' : ','}${field.key}${write(field)}`;
  return text === '' ? '{}' : `${text}}`;
}
