/** The prepared graph saves a start its time and changes nothing else: it counts only where it was made from the very files served. */
import { appendFile, cp, mkdtemp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectCorpus } from '../../src/graph/index.ts';
import type { GraphSnapshot } from '../../src/graph/snapshot.ts';
import type { Corpus } from '../../src/model/index.ts';
import { buildSchema } from '../../src/resolvers/index.ts';
import { hashSeedFiles } from '../../src/seeds/hash-seed-files.ts';
import { readCheckedCorpus } from '../../src/server/checked-corpus.ts';
import { createLog } from '../../src/server/log.ts';
import { openGraph } from '../../src/server/open-graph.ts';
import { packageVersion } from '../../src/server/package-version.ts';
import { type PreparedFile, printPrepared } from '../../src/server/prepared/prepared-file.ts';
import { readPrepared } from '../../src/server/prepared/read-prepared.ts';
import { writePrepared } from '../../src/server/prepared/write-prepared.ts';

const CORPUS = 'tests/corpora/atlantis';

let folder: string;
let seeds: string;
let file: string;
let lines: string[];
const log = createLog('info', { write: (line) => void lines.push(line) });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mandategraph-prepared-'));
  seeds = join(folder, 'seeds');
  file = join(folder, 'prepared-graph.jsonl');
  lines = [];
  await cp(CORPUS, seeds, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (): Promise<PreparedFile | null> => readPrepared(file, seeds, log);

/** A file for the copied seeds as this program would stamp it, which holds another graph than they do. */
async function writeAnother(
  change: (snapshot: GraphSnapshot) => GraphSnapshot,
  program = packageVersion(),
): Promise<void> {
  const corpus = await readCheckedCorpus(seeds);
  const another = {
    snapshot: change(projectCorpus(corpus)),
    vocabularies: corpus.vocabularies,
    schema: 'type Query { none: Int }',
  };
  await writeFile(file, printPrepared(another, { seeds: String(await hashSeedFiles(seeds)), program }));
}

function schemaText(prepared: string | undefined, { vocabularies }: Corpus): string {
  return printSchema(buildSchema({ vocabularies, prepared }));
}

async function servedRevision(): Promise<string | null> {
  const { engine } = await openGraph({ engine: 'embedded' }, seeds, log, file);
  const revision = await engine.revision();
  await engine.close();
  return revision;
}

describe('a prepared graph', () => {
  it.each([CORPUS, 'seeds'])(
    'is what the files of %s project to, with the revision, the vocabularies and the schema',
    async (of) => {
      await writePrepared(of, file);
      const corpus = await readCheckedCorpus(of);
      const prepared = await readPrepared(file, of, log);
      expect(prepared?.snapshot()).toStrictEqual(projectCorpus(corpus));
      expect(prepared?.vocabularies()).toStrictEqual(corpus.vocabularies);
      expect(schemaText(prepared?.schema(), corpus)).toBe(schemaText(undefined, corpus));
      expect(lines).toEqual([]);
    },
  );

  it('has the same bytes wherever the same files stand', async () => {
    await writePrepared(seeds, file);
    await writePrepared(CORPUS, `${file}.again`);
    expect(await readFile(file)).toEqual(await readFile(`${file}.again`));
  });

  it('is served in place of the files, for the embedded engine', async () => {
    await writeAnother((snapshot) => ({ ...snapshot, revision: 'as prepared' }));
    expect(await servedRevision()).toBe('as prepared');
  });

  it('is no longer used once a fact in a seed file has changed: the new fact is served', async () => {
    await writePrepared(seeds, file);
    const before = await servedRevision();
    const path = join(seeds, 'xa/agencies.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/^ {2}name: (.+)$/m, '  name: Renamed $1'));
    expect(await read()).toBeNull();
    expect(lines.join('')).toContain('made from other seed files');
    expect(await servedRevision()).not.toBe(before);
  });

  it('is no longer used once a seed file has another name, is gone or has come', async () => {
    await writePrepared(seeds, file);
    await rename(join(seeds, 'xa/agencies.yaml'), join(seeds, 'xa/bodies.yaml'));
    expect(await read()).toBeNull();
    await rm(join(seeds, 'xa/bodies.yaml'));
    expect(await read()).toBeNull();
    await cp(join(CORPUS, 'xa/agencies.yaml'), join(seeds, 'xa/agencies.yaml'));
    expect(await read()).not.toBeNull();
    await writeFile(join(seeds, 'xa/more.yaml'), '[]\n');
    expect(await read()).toBeNull();
  });

  it('is not used by another version of the program', async () => {
    await writeAnother((snapshot) => snapshot, '0.0.0');
    expect(await read()).toBeNull();
  });

  it.each<readonly [string, (path: string) => Promise<void>]>([
    ['is cut off', (path) => truncate(path, 20_000)],
    ['is cut off in its first line', (path) => truncate(path, 20)],
    ['is empty', (path) => truncate(path, 0)],
    ['has grown', (path) => appendFile(path, '\n')],
    [
      'holds one other character',
      async (path) => {
        const text = await readFile(path, 'utf8');
        await writeFile(path, text.replace('"nodes"', '"nodez"'));
      },
    ],
    [
      'is of another format',
      async (path) => {
        const text = await readFile(path, 'utf8');
        await writeFile(path, text.replace('mandategraph-prepared/1', 'mandategraph-prepared/0'));
      },
    ],
    ['is something else', (path) => writeFile(path, '[1, 2]\n{"nodes": []}\n')],
  ])('that %s is passed over, the log says so, and the files are served', async (_flaw, damage) => {
    await writePrepared(seeds, file);
    const whole = await servedRevision();
    await damage(file);
    lines = [];
    expect(await servedRevision()).toBe(whole);
    expect(lines.join('')).toContain('damaged or of another format');
  });

  it('that cannot be read is passed over, and the log says so', async () => {
    expect(await readPrepared(folder, seeds, log)).toBeNull();
    expect(lines.join('')).toContain('cannot be read');
  });

  it('need not be there, and nobody is told', async () => {
    expect(await read()).toBeNull();
    expect(lines).toEqual([]);
  });

  it('does not keep errors in the files from being refused', async () => {
    await writePrepared(seeds, file);
    await writeFile(join(seeds, 'xa/broken.yaml'), '- id: xa/agency/none\n  kind: Agency\n');
    await expect(servedRevision()).rejects.toMatchObject({ code: 'SEEDS_INVALID' });
  });

  it('is not made from files with errors', async () => {
    await writeFile(join(seeds, 'xa/broken.yaml'), '- id: xa/agency/none\n  kind: Agency\n');
    await expect(writePrepared(seeds, file)).rejects.toMatchObject({ code: 'SEEDS_INVALID' });
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
