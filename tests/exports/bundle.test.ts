/** The research bundle, by its shape: what the descriptor promises the tables keep. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXPORT_FORMATS, type ExportedFile } from '../../src/exports/index.ts';
import { projectCorpus } from '../../src/graph/index.ts';
import type { GraphSnapshot } from '../../src/graph/snapshot.ts';
import type { Corpus } from '../../src/model/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import { headerOf, parseCsv } from './support/parse-csv.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly listReferences?: string;
  readonly constraints?: { readonly required?: true; readonly pattern?: string; readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly { readonly fields: string; readonly reference: { readonly resource: string } }[];
  };
}
type Row = Readonly<Record<string, string>>;

const LICENCE = 'The licence of the data.\n';
let corpus: Corpus;
let snapshot: GraphSnapshot;
let files: ReadonlyMap<string, string>;
let resources: readonly Resource[];

const write = (graph: GraphSnapshot): readonly ExportedFile[] => {
  const format = EXPORT_FORMATS.find(({ name }) => name === 'bundle');
  if (format?.writes !== 'folder') throw new Error('The bundle is a folder.');
  return format.files(graph, { vocabularies: corpus.vocabularies, dataLicence: LICENCE, version: '1.2.3' });
};
const text = (name: string): string => files.get(name) ?? '';
const table = (name: string): readonly Row[] => parseCsv(text(`${name}.csv`));
const ids = (name: string): ReadonlySet<string> => new Set(table(name).map(({ id = '' }) => id));
/** A list as the codebook says to take it apart. */
const items = (cell: string): readonly string[] =>
  (cell.match(/(?:\\.|[^;\\])+/g) ?? []).map((item) => item.replaceAll(/\\(.)/g, '$1'));

/** The cells that the field's type or constraints do not allow. */
function cellsAgainst({ type, constraints = {} }: Field, cells: readonly string[]): readonly string[] {
  const forms: Readonly<Record<string, RegExp>> = {
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d{2}-\d{2}$/,
  };
  const { pattern, required, enum: listed } = constraints;
  const form = pattern ? new RegExp(`^${pattern}$`) : forms[type];
  const allowed = (cell: string): boolean =>
    cell === '' ? !required : (form?.test(cell) ?? true) && (listed?.includes(cell) ?? true);
  return cells.filter((cell) => !allowed(cell));
}

beforeAll(async () => {
  ({ corpus } = await readSeeds('tests/corpora/atlantis'));
  snapshot = projectCorpus(corpus);
  files = new Map(write(snapshot).map((file) => [file.name, file.text]));
  ({ resources } = JSON.parse(text('datapackage.json')) as { resources: readonly Resource[] });
});

describe('the research bundle', () => {
  it('holds the tables of research questions, a codebook, a descriptor, a citation and the licence', () => {
    const tables = ['agreements', 'parties', 'instruments', 'responsibilities', 'entitlements', 'nodes', 'edges'];
    expect([...files.keys()]).toEqual(expect.arrayContaining(tables.map((name) => `${name}.csv`)));
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['codebook.md', 'datapackage.json', 'CITATION.cff', 'LICENSE']),
    );
    expect(text('LICENSE')).toBe(LICENCE);
  });

  it('gives each table the header that its schema describes, and a row for each entity of its kind', () => {
    for (const { name, path, schema } of resources) {
      expect(headerOf(text(path)), name).toEqual(schema.fields.map((field) => field.name));
    }
    const count = (label: string): number => snapshot.nodes.filter(({ labels }) => labels.includes(label)).length;
    expect(table('nodes')).toHaveLength(count('Entity'));
    expect(table('agreements')).toHaveLength(count('Agreement'));
    expect(table('instruments')).toHaveLength(count('Instrument'));
    expect(table('responsibilities')).toHaveLength(count('Responsibility'));
    expect(table('entitlements')).toHaveLength(count('Entitlement'));
    expect(count('Entitlement')).toBeGreaterThan(0);
  });

  it('says the size and the hash of each table', () => {
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(text(path), 'utf8');
      expect({ bytes, hash }).toEqual({
        bytes: content.length,
        hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      });
    }
  });

  it('has unique keys, and every key of another table is there', () => {
    for (const { name, schema } of resources) {
      const rows = table(name);
      expect(new Set(rows.map((row) => schema.primaryKey.map((key) => row[key]).join('\n'))).size, name).toBe(
        rows.length,
      );
      for (const { fields, reference } of schema.foreignKeys) {
        const known = ids(reference.resource || name);
        const lost = rows.map((row) => row[fields] ?? '').filter((id) => id !== '' && !known.has(id));
        expect(lost, `${name}.${fields}`).toEqual([]);
      }
    }
  });

  it('has every id of a list in the table that the list names', () => {
    for (const { name, schema } of resources) {
      for (const { name: field, listReferences } of schema.fields) {
        if (!listReferences) continue;
        const known = ids(listReferences);
        const lost = table(name).flatMap((row) => items(row[field] ?? '').filter((id) => !known.has(id)));
        expect(lost, `${name}.${field}`).toEqual([]);
      }
    }
  });

  it('keeps to the types, the values and the required fields of its schema', () => {
    for (const { name, schema } of resources) {
      const rows = table(name);
      for (const field of schema.fields) {
        const cells = rows.map((row) => row[field.name] ?? '');
        expect(cellsAgainst(field, cells), `${name}.${field.name}`).toEqual([]);
      }
    }
  });

  it('carries for every node and edge how it is known', () => {
    for (const row of [...table('nodes'), ...table('edges')]) {
      expect(row['basis']).toMatch(/^(STATED|INFERRED)$/);
      expect(row['reason'] !== '').toBe(row['basis'] === 'INFERRED');
      expect(items(row['evidence'] ?? '').length).toBeGreaterThan(0);
      expect(row['disputed']).toMatch(/^(true|false)$/);
    }
  });

  it('tells in the codebook what each field means and what an empty cell means', () => {
    for (const { schema } of resources) {
      for (const { name, description } of schema.fields) {
        expect(description).not.toBe('');
        expect(text('codebook.md')).toContain(`| \`${name}\` |`);
      }
    }
    expect(text('codebook.md')).toContain('`;` between the items');
    expect(text('codebook.md')).toMatch(/### LegalForce\n\n- `IN_FORCE_STATED`: \S/);
  });

  it('names the revision in the descriptor, the codebook and the citation', () => {
    expect(JSON.parse(text('datapackage.json'))).toMatchObject({ revision: snapshot.revision, version: '1.2.3' });
    expect(text('codebook.md')).toContain(snapshot.revision);
    expect(parse(text('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      commit: snapshot.revision,
      version: '1.2.3',
      license: 'CC-BY-4.0',
      authors: [{ name: expect.any(String) }],
      references: expect.arrayContaining([expect.objectContaining({ title: expect.any(String) })]),
    });
  });

  it('is the same, byte for byte, whatever the order of the files it was read from', () => {
    const turned = projectCorpus({
      ...corpus,
      entities: corpus.entities.toReversed(),
      relations: corpus.relations.toReversed(),
    });
    expect(turned.revision).toBe(snapshot.revision);
    expect(write(turned)).toEqual(write(snapshot));
  });

  it('keeps a list in one piece where an item holds the separator', () => {
    const [first] = corpus.entities;
    if (!first) throw new Error('The corpus has no entity.');
    const aliases = ['one; or two', 'back\\slash', 'plain'];
    const entities = corpus.entities.map((record) => (record === first ? { ...record, aliases } : record));
    const nodes = write(projectCorpus({ ...corpus, entities })).find(({ name }) => name === 'nodes.csv');
    const row = parseCsv(nodes?.text ?? '').find(({ id }) => id === first.id);
    expect(items(row?.['aliases'] ?? '')).toEqual(aliases);
  });
});
