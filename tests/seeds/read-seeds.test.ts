/** Reading a folder of seeds: files by their place, outlines with labels, positions that point at the text. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, parseEntityId, parsePassageId, propertiesOf, relationshipEndsOf } from '../../src/model/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import { ENTITY_ID_PATTERN, PASSAGE_ID_PATTERN } from '../../src/seeds/shapes.ts';

const ATLANTIS = 'tests/corpora/atlantis';

describe('the corpus of a made-up country', () => {
  it('is read without a finding and holds every kind', async () => {
    const { corpus, findings } = await readSeeds(ATLANTIS);
    expect(findings).toEqual([]);
    expect(KINDS.filter((kind) => !corpus.entities.some((entity) => entity.kind === kind))).toEqual([]);
  });

  it('has each record, key and relation item at the place where the file has it', async () => {
    const { corpus } = await readSeeds(ATLANTIS);
    const lines = new Map<string, readonly string[]>();
    const textAt = async ({ file, line, column }: { file: string; line: number; column: number }): Promise<string> => {
      if (!lines.has(file)) lines.set(file, (await readFile(file, 'utf8')).split('\n'));
      return lines.get(file)?.[line - 1]?.slice(column - 1) ?? '';
    };
    for (const entity of corpus.entities) {
      expect(await textAt(entity.position)).toBe(`id: ${entity.id}`);
      for (const [key, position] of Object.entries(entity.positionOf)) {
        expect(await textAt(position)).toMatch(new RegExp(`^${key.replace('citeFor.', '')}:`));
      }
    }
    for (const { from, to, position } of corpus.relations) {
      const text = await textAt(position);
      expect(text.includes(from) || text.includes(to)).toBe(true);
    }
  });

  it('labels passages as a reader of the print would', async () => {
    const { corpus } = await readSeeds(ATLANTIS);
    const labels = new Map(
      corpus.sources.flatMap(({ outline }) => outline.map(({ id, label }) => [id as string, label])),
    );
    expect(labels.get('atlantis-review-2021#2.1/p3')).toBe('section 2.1, paragraph 3');
    expect(labels.get('atlantis-review-2021#fn1')).toBe('footnote 1');
    expect(labels.get('atlantis-review-2021#fig1')).toBe('Figure 1');
    expect(labels.get('atlantis-review-2021#key-sources/assembly/2011')).toBe(
      'Key Sources, Assembly of Atlantis, 2011',
    );
    expect(labels.get('atlantis-gazette-2022#p3')).toBe('paragraph 3');
  });

  it('turns a relation written at its target the right way round', async () => {
    const { corpus } = await readSeeds(ATLANTIS);
    expect(
      corpus.relations.find(({ row, to }) => row.type === 'HOLDS' && to.endsWith('/issue-landing-visas')),
    ).toMatchObject({
      from: 'xa/agency/ministry-of-harbours',
      properties: { role: 'COMPETENT_AUTHORITY' },
      grounding: { cite: ['atlantis-review-2021#2.1/p1'] },
    });
  });

  it('takes who publishes a source from the source file', async () => {
    const { corpus } = await readSeeds(ATLANTIS);
    expect(corpus.relations.filter(({ from }) => from === 'atlantis-review-2021')).toMatchObject([
      { row: { type: 'PUBLISHED_BY' }, to: 'org/council-of-islands' },
    ]);
  });
});

describe('a folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seeds-'));
    await mkdir(join(folder, 'sources'));
    await mkdir(join(folder, '.schema'));
    await writeFile(join(folder, '.schema', 'ignored.yaml'), ': : :');
    await writeFile(join(folder, 'notes.md'), 'no seeds');
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function findingsOf(path: string, text: string): Promise<readonly string[]> {
    await writeFile(join(folder, path), text);
    const { findings } = await readSeeds(folder);
    await rm(join(folder, path));
    return findings.map(({ code, position }) => `${position.line}:${position.column} ${code}`);
  }

  it('that does not exist, or holds no seeds, is a finding', async () => {
    expect((await readSeeds(join(folder, 'nowhere'))).findings).toMatchObject([{ code: 'NO_SEEDS' }]);
    expect((await readSeeds(folder)).findings).toMatchObject([{ code: 'NO_SEEDS' }]);
  });

  it('passes over what begins with a dot and what is no YAML', async () => {
    expect(await findingsOf('empty.yaml', '# nothing yet\n')).toEqual([]);
  });

  it('reads a file however its ending is written, and follows links', async () => {
    expect(await findingsOf('LAWS.YAML', 'just text')).toEqual(['1:1 WRONG_ROOT']);
    await symlink(join(folder, 'notes.md'), join(folder, 'linked.yaml'));
    expect(await findingsOf('empty.yaml', '')).toEqual(['1:1 WRONG_ROOT']);
    await rm(join(folder, 'linked.yaml'));
  });

  it('tells of a file that cannot be read, and reads the others', async () => {
    await symlink(join(folder, 'nowhere.yaml'), join(folder, 'broken.yaml'));
    expect(await findingsOf('other.yaml', 'just text')).toEqual(['1:1 NOT_READABLE', '1:1 WRONG_ROOT']);
    await rm(join(folder, 'broken.yaml'));
  });

  it.each([
    ['- id: x\n', ['1:1 WRONG_ROOT']],
    ['id: x\nkind: REPORT\nname: X\ntitle: X\n', ['1:1 MISSING_KEY']],
    ['id: x\nkind: BOOK\nname: X\ntitle: X\noutline: []\n', ['2:7 UNKNOWN_VALUE']],
    ['id: x\nkind: REPORT\nname: X\ntitle: X\npublished: "2025-13"\noutline: []\n', ['5:12 IMPOSSIBLE_DATE']],
    ['id: x\nkind: REPORT\nname: X\ntitle: X\npublishedBy: org/x\noutline: []\n', ['5:14 MISSING_EVIDENCE']],
    ['id: x\nkind: REPORT\nname: X\ntitle: X\noutline:\n  - { at: 2.1, kind: SECTION }\n', ['6:11 WRONG_TYPE']],
    [
      'id: x\nkind: REPORT\nname: X\ntitle: X\noutline:\n  - { at: p1, kind: NARRATIVE, in: s1 }\n',
      ['6:5 UNKNOWN_PASSAGE'],
    ],
    [
      'id: x\nkind: REPORT\nname: X\ntitle: X\noutline:\n  - { at: a, kind: SECTION, in: b }\n  - { at: b, kind: SECTION, in: a }\n',
      ['6:5 CYCLE', '7:5 CYCLE'],
    ],
    [
      'id: x\nkind: REPORT\nname: X\ntitle: X\noutline:\n  - { at: p1, kind: NARRATIVE, sha256: abc }\n',
      ['6:40 WRONG_TYPE'],
    ],
    [
      'id: x\nkind: REPORT\nname: X\ntitle: X\noutline:\n  - { at: p1, kind: NARRATIVE, facts: none }\n',
      ['6:5 EXCUSE_WITHOUT_REASON'],
    ],
    [
      'id: x\nkind: REPORT\nname: X\ntitle: X\noutline:\n  - { at: p1, kind: NARRATIVE, reason: dull }\n',
      ['6:32 REASON_WITHOUT_EXCUSE'],
    ],
  ])('with the source %j gives %j', async (text, expected) => {
    expect(await findingsOf('sources/x.yaml', text)).toEqual(expected);
  });

  it.each([
    ['- LABOUR\n', ['1:1 WRONG_ROOT']],
    ['AgreementSubjects: []\n', ['1:1 UNKNOWN_KEY']],
    ['AgreementSubject: LABOUR\n', ['1:19 WRONG_TYPE']],
    ['AgreementSubject: [{ id: labour, means: Work }]\n', ['1:26 WRONG_TYPE']],
    ['AgreementSubject: [{ id: LABOUR, means: Work }, { id: LABOUR, means: Work }]\n', ['1:49 DUPLICATE_ID']],
    ['AgreementSubject: [{ id: LABOUR }]\n', ['1:20 MISSING_KEY']],
  ])('with the vocabularies %j gives %j', async (text, expected) => {
    expect(await findingsOf('vocabularies.yaml', text)).toEqual(expected);
  });
});

describe('the tables of the model', () => {
  it('give no kind a property and a relationship of one name', () => {
    const clashes = KINDS.flatMap((kind) => {
      const fields = new Set([
        ...relationshipEndsOf(kind).map(({ field }) => field),
        'id',
        'kind',
        'cite',
        'citeFor',
        'basis',
        'reason',
      ]);
      return propertiesOf(kind).flatMap(({ name }) => (fields.has(name) ? [`${kind}.${name}`] : []));
    });
    expect(clashes).toEqual([]);
  });

  it('agree with the patterns that editors check ids by', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9.#/-]{0,12}$/));
    fc.assert(
      fc.property(text, (id) => {
        expect(new RegExp(ENTITY_ID_PATTERN).test(id)).toBe(parseEntityId(id) !== undefined);
        expect(new RegExp(PASSAGE_ID_PATTERN).test(id)).toBe(parsePassageId(id) !== undefined);
      }),
    );
  });
});
