import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.ts';

let seeds: string;

beforeAll(() => {
  seeds = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync('tests/corpora/atlantis', seeds, { recursive: true });
});
afterAll(() => rmSync(seeds, { recursive: true }));

describe('mandategraph release', () => {
  it('writes a file named after the revision, which changes neither the revision nor what the checks find', async () => {
    const checked = await runCli(['check', seeds]);
    const { code, out } = await runCli(['release', '--seeds', seeds]);
    const [file = ''] = readdirSync(join(seeds, 'history'));
    expect(code).toBe(0);
    expect(file).toMatch(/^[0-9a-f]{64}\.json\.gz$/);
    expect(out).toContain(file);
    const bytes = readFileSync(join(seeds, 'history', file));

    expect((await runCli(['release', '--seeds', seeds])).code).toBe(0);
    expect(readdirSync(join(seeds, 'history'))).toEqual([file]);
    expect(readFileSync(join(seeds, 'history', file)).equals(bytes)).toBe(true);
    expect(await runCli(['check', seeds])).toEqual(checked);
  });

  it('whose file is broken is an error that the check names', async () => {
    const name = `${'0'.repeat(64)}.json.gz`;
    writeFileSync(join(seeds, 'history', name), 'broken');
    const { code, out } = await runCli(['check', seeds]);
    rmSync(join(seeds, 'history', name));
    expect(code).toBe(1);
    expect(out).toContain('HISTORY_INVALID');
    expect(out).toContain(name);
  });

  it('keeps nothing of files with errors', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'release-'));
    writeFileSync(join(broken, 'laws.yaml'), '- id: xx/law/1\n  kind: Law\n  name: [broken\n');
    const { code, err } = await runCli(['release', '--seeds', broken]);
    expect(code).toBe(1);
    expect(err).toContain('laws.yaml');
    expect(readdirSync(broken)).toEqual(['laws.yaml']);
    rmSync(broken, { recursive: true });
  });
});
