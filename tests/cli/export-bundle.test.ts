import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/cli/export/write-folder.ts';
import { type CliResult, runCli } from './support/run-cli.ts';

const CORPUS = 'tests/corpora/atlantis';
let folder: string;
let place: string;

const exported = (...args: string[]): Promise<CliResult> =>
  runCli(['export', '--format', 'bundle', '--seeds', CORPUS, ...args]);
const contentOf = (path: string): Record<string, string> =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  place = join(folder, 'bundle');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('mandategraph export --format bundle', () => {
  it('writes the folder and nothing beside it, and says the revision', async () => {
    const { code, out } = await exported(place);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ files of revision [0-9a-f]{64} in /);
    expect(readdirSync(place)).toEqual(expect.arrayContaining(['nodes.csv', 'datapackage.json', 'LICENSE']));
    expect(readdirSync(folder)).toEqual(['bundle']);
    expect(readFileSync(join(place, 'LICENSE'), 'utf8')).toBe(readFileSync('LICENSE-DATA', 'utf8'));
  });

  it('replaces the bundle of an earlier export, with the same bytes for the same seeds', async () => {
    await exported(place);
    const first = contentOf(place);
    writeFileSync(join(place, 'nodes.csv'), 'cut short');
    expect((await exported(place)).code).toBe(0);
    expect(contentOf(place)).toEqual(first);
  });

  it('refuses a folder that holds what it did not write, and changes nothing', async () => {
    mkdirSync(place);
    writeFileSync(join(place, 'thesis.txt'), 'years of work');
    const { code, err } = await exported(place);
    expect(code).toBe(2);
    expect(err).toContain('thesis.txt');
    expect(err).toContain('--force');
    expect(contentOf(place)).toEqual({ 'thesis.txt': 'years of work' });
  });

  it('refuses an earlier bundle that someone has put work of theirs into', async () => {
    await exported(place);
    writeFileSync(join(place, 'analysis.R'), 'plot(graph)');
    expect((await exported(place)).code).toBe(2);
    expect(readFileSync(join(place, 'analysis.R'), 'utf8')).toBe('plot(graph)');
  });

  it('leaves other files where they are when it is forced', async () => {
    mkdirSync(place);
    writeFileSync(join(place, 'thesis.txt'), 'years of work');
    expect((await exported(place, '--force')).code).toBe(0);
    expect(readFileSync(join(place, 'thesis.txt'), 'utf8')).toBe('years of work');
    expect(existsSync(join(place, 'datapackage.json'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['bundle']);
  });

  it.each([
    ['a file where the folder is to be', [], 'is not a folder'],
    ['no folder', null, 'needs the folder'],
    ['--out', ['--out', 'x'], 'Give the folder'],
    ['--derived', ['--derived'], 'Leave out --derived'],
  ])('says what is wrong with %s', async (_what, args, message) => {
    writeFileSync(place, '');
    const { code, err } = await exported(...(args === null ? [] : [place, ...args]));
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('leaves the earlier bundle whole where a file cannot be written', async () => {
    await exported(place);
    const before = contentOf(place);
    const files = [
      { name: 'nodes.csv', text: 'new' },
      { name: 'no/such/folder.csv', text: '' },
    ];
    const target = { folder: place, marker: 'datapackage.json', filesBefore: () => readdirSync(place), force: false };
    await expect(writeFolder(files, target)).rejects.toThrow('Cannot write');
    expect(contentOf(place)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['bundle']);
  });
});
