/** The JSON Schemas that editors use accept what the program accepts. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { generatedSeedFiles, readSeeds, recordJsonSchema, sourceJsonSchema } from '../../src/seeds/index.ts';

const ATLANTIS = 'tests/corpora/atlantis';

async function yamlFiles(folder: string): Promise<readonly (readonly [string, unknown])[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml') && name !== 'vocabularies.yaml');
  return Promise.all(
    names.map(async (name) => [name, parse(await readFile(join(folder, name), 'utf8')) as unknown] as const),
  );
}

describe('the schema of records', () => {
  it('accepts every record of the test corpus', async () => {
    const { corpus } = await readSeeds(ATLANTIS);
    const schema = z.fromJSONSchema(recordJsonSchema(corpus.vocabularies));
    const files = [...(await yamlFiles(join(ATLANTIS, 'common'))), ...(await yamlFiles(join(ATLANTIS, 'xa')))];
    expect(files.filter(([, content]) => !schema.safeParse(content).success).map(([name]) => name)).toEqual([]);
    expect(files.length).toBeGreaterThan(4);
  });

  it.each([
    ['an unknown key', { colour: 'blue' }],
    ['a term that no vocabulary has', { agencyType: 'MINISTERY' }],
    ['an id that is none', { partOf: 'The Government' }],
    ['an edge property of another relationship', { partOf: { to: 'xa/agency/archon', role: 'LEADING' } }],
  ])('refuses %s', async (_what, extra) => {
    const { corpus } = await readSeeds(ATLANTIS);
    const schema = z.fromJSONSchema(recordJsonSchema(corpus.vocabularies));
    const record = { id: 'xa/agency/tides', kind: 'Agency', name: 'Bureau of Tides', cite: ['review#p1'] };
    expect(schema.safeParse([record]).success).toBe(true);
    expect(schema.safeParse([{ ...record, ...extra }]).success).toBe(false);
  });
});

describe('the schema of sources', () => {
  it('accepts the sources of the test corpus', async () => {
    const schema = z.fromJSONSchema(sourceJsonSchema());
    const files = await yamlFiles(join(ATLANTIS, 'sources'));
    expect(files.filter(([, content]) => !schema.safeParse(content).success).map(([name]) => name)).toEqual([]);
  });
});

describe('the generated files', () => {
  it('are two, and the same each time', async () => {
    const [first, second] = [await generatedSeedFiles(), await generatedSeedFiles()];
    expect(first.map(({ path }) => path)).toEqual([
      'seeds/.schema/record.schema.json',
      'seeds/.schema/source.schema.json',
    ]);
    expect(second).toEqual(first);
  });

  it('refer only to definitions that they hold', async () => {
    for (const { content } of await generatedSeedFiles()) {
      const { definitions } = JSON.parse(content) as { definitions: Record<string, unknown> };
      const referred = [...content.matchAll(/"\$ref": "#\/definitions\/([^"]+)"/g)].map(([, name]) => name ?? '');
      expect(referred.filter((name) => !Object.hasOwn(definitions, name))).toEqual([]);
    }
  });
});
