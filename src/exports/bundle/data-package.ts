/** datapackage.json: the bundle as a Frictionless Data Package, each table with its schema and keys. */
import { createHash } from 'node:crypto';
import type { BundleTable, FieldInfo } from './bundle-table.ts';
import type { ListMeanings } from './enum-meanings.ts';
import { LIST_SEPARATOR } from './write-csv.ts';

export interface PackagedTable {
  readonly table: BundleTable;
  readonly csv: string;
}

export interface PackageInfo {
  readonly revision: string;
  readonly version: string;
  readonly lists: ListMeanings;
  /** Title and address of each text, for `sources`. */
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
}

/** The name by which a later export knows a folder as its own. */
export const PACKAGE_NAME = 'mandategraph';
export const TITLE = 'MandateGraph: who must do what, under which law, and how do we know';

export function dataPackage(tables: readonly PackagedTable[], info: PackageInfo): string {
  const descriptor = {
    profile: 'tabular-data-package',
    name: PACKAGE_NAME,
    title: TITLE,
    description:
      'Legal instruments, bodies, responsibilities, entitlements and agreements, every row with the passages it rests on. Read codebook.md first; cite as CITATION.cff says, with the revision.',
    version: info.version,
    revision: info.revision,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0 International',
        path: 'https://creativecommons.org/licenses/by/4.0/legalcode',
      },
    ],
    contributors: [{ title: 'The MandateGraph contributors', role: 'author' }],
    sources: info.sources,
    resources: tables.map(({ table, csv }) => resource(table, csv, info.lists)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource(table: BundleTable, csv: string, lists: ListMeanings): object {
  const bytes = Buffer.from(csv, 'utf8');
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.fields.map((field) => tableSchemaField(field, lists)),
      missingValues: [''],
      primaryKey: table.primaryKey,
      foreignKeys: table.fields.filter(isForeignKey).map(({ name, references }) => ({
        fields: name,
        reference: { resource: references === table.name ? '' : references, fields: 'id' },
      })),
    },
  };
}

/** Table Schema has no keys from the items of a list; `references` names their table instead. */
function isForeignKey({ type, references }: FieldInfo): boolean {
  return references !== undefined && type !== 'list';
}

function tableSchemaField(field: FieldInfo, lists: ListMeanings): object {
  const { name, description, empty, type, values, references } = field;
  const listed = values === undefined ? undefined : lists.get(values)?.map(({ value }) => value);
  const constraints = {
    ...(empty === undefined ? { required: true } : {}),
    ...(type === 'partialDate' ? { pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' } : {}),
    ...(listed && type !== 'list' ? { enum: listed } : {}),
  };
  return {
    name,
    ...schemaType(type),
    description: empty === undefined ? description : `${description} Empty: ${empty}.`,
    ...(type === 'list' ? { listSeparator: LIST_SEPARATOR } : {}),
    ...(type === 'list' && listed ? { listValues: listed } : {}),
    ...(type === 'list' && references ? { listReferences: references } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** A date as far as it is known is text: Table Schema's own date wants a day. */
function schemaType(type: FieldInfo['type']): { readonly type: string; readonly format?: string } {
  switch (type) {
    case 'text':
    case 'partialDate':
    case 'list':
      return { type: 'string' };
    case 'day':
      return { type: 'date', format: 'default' };
    case 'integer':
    case 'number':
    case 'boolean':
      return { type };
  }
}
