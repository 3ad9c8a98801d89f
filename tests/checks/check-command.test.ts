/** `mandategraph check` and `mandategraph verify-sources`, run as a user runs them. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../cli/support/run-cli.ts';

const ATLANTIS = 'tests/corpora/atlantis';

/** A copy of the made-up country with a mistyped id, a passage nobody uses and a bad date. */
let broken = '';
let texts = '';
beforeAll(async () => {
  broken = await mkdtemp(join(tmpdir(), 'broken-'));
  await cp(ATLANTIS, broken, { recursive: true });
  await edit('xa/instruments.yaml', 'repeals: { to: xa/decree/2003/5,', 'repeals: { to: xa/decree/2003/55,');
  await edit('xa/instruments.yaml', 'lastUpdated: "2019-02-01"', 'lastUpdated: "2019-02-30"');
  await edit('sources/atlantis-gazette-2022.yaml', 'complete: true', 'complete: false');
  await edit('sources/atlantis-gazette-2022.yaml', ', facts: none, reason: A greeting without a fact.', '');
  texts = join(broken, 'texts');
});
afterAll(() => rm(broken, { recursive: true }));

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(broken, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe('check', () => {
  it('ends with 0 and a count of what it read where nothing is wrong', async () => {
    const { code, out } = await runCli(['check', ATLANTIS]);
    expect(out).toMatch(
      /^\d+ records \(2 Law, 2 Decree, .*\), \d+ relations, 2 sources with 45 passages: 0 errors, 0 warnings\.\n$/,
    );
    expect(code).toBe(0);
  });

  it('tells every finding at once, in the order of files and lines, and ends with 1', async () => {
    const { code, out } = await runCli(['check', broken]);
    const told = out.split('\n').map((line) =>
      line
        .slice(broken.length + 1)
        .split(' ')
        .slice(0, 3)
        .join(' '),
    );
    expect(told.slice(0, 3)).toEqual([
      'sources/atlantis-gazette-2022.yaml:13:5 warning PASSAGE_UNUSED',
      'xa/instruments.yaml:7:16 error IMPOSSIBLE_DATE',
      'xa/instruments.yaml:94:12 error UNKNOWN_ID',
    ]);
    expect(out).toContain(
      'UNKNOWN_ID The relation REPEALS names xa/decree/2003/55, which no record has. Did you mean xa/decree/2003/5?',
    );
    expect(code).toBe(1);
  });

  it('ends with 0 where there are only warnings', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'warned-'));
    await cp(ATLANTIS, folder, { recursive: true });
    await writeFile(
      join(folder, 'common', 'more.yaml'),
      '- { id: org/alone, kind: Organization, name: Alone, cite: [atlantis-review-2021#context/p1] }\n',
    );
    const { code, out } = await runCli(['check', folder]);
    await rm(folder, { recursive: true });
    expect(out).toContain('warning ORPHAN');
    expect(code).toBe(0);
  });

  it('prints JSON with findings and counts', async () => {
    const { code, out } = await runCli(['check', broken, '--format', 'json']);
    const report = JSON.parse(out) as {
      findings: { code: string; position: object }[];
      errors: number;
      counts: Record<string, number>;
    };
    expect(report.findings.find((finding) => finding.code === 'UNKNOWN_ID')).toMatchObject({
      severity: 'error',
      position: { column: 12 },
    });
    expect(report.counts['Law']).toBe(2);
    expect(report.errors).toBeGreaterThan(1);
    expect(code).toBe(1);
  });

  it('prints SARIF whose results point at lines and at rules that it describes', async () => {
    const { out } = await runCli(['check', broken, '--format', 'sarif']);
    const { version, runs } = JSON.parse(out) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number; level: string }[];
      }[];
    };
    const [run] = runs;
    expect(version).toBe('2.1.0');
    expect(run?.results.map(({ ruleId }) => ruleId)).toEqual(
      run?.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id),
    );
    expect(run?.results.map(({ level }) => level)).toContain('warning');
  });

  it('tells of a folder without seeds, an unknown format and a mistyped command', async () => {
    const [nowhere, format, command] = await Promise.all([
      runCli(['check', 'nowhere']),
      runCli(['check', '--format', 'xml']),
      runCli(['chek']),
    ]);
    expect(nowhere).toMatchObject({ code: 1, out: expect.stringContaining('nowhere:1:1 error NO_SEEDS') as string });
    expect(format).toMatchObject({ code: 2, err: expect.stringContaining('text, json, sarif') as string });
    expect(command).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean check?') as string });
  });

  it('explains itself', async () => {
    const { code, out } = await runCli(['check', '--help']);
    expect(out).toMatch(/Examples:[\s\S]*Exit codes:/);
    expect(code).toBe(0);
  });
});

describe('verify-sources', () => {
  it('finds every passage of the made-up country in a copy of its texts', async () => {
    const { code, out } = await runCli(['verify-sources', join(ATLANTIS, 'texts'), '--seeds', ATLANTIS]);
    expect(out).toBe(
      'atlantis-gazette-2022: 5 of 5 passages found in place, every line in a passage.\natlantis-review-2021: 40 of 40 passages found in place, every line in a passage.\n',
    );
    expect(code).toBe(0);
  });

  it('tells of a changed line, a missing text and copied words, and ends with 1', async () => {
    await edit('texts/atlantis-gazette-2022.txt', 'The evening ended with music.', 'The evening ended with songs.');
    await edit(
      'xa/assessment.yaml',
      'summary: Nobody brings',
      'summary: Asylum seekers wait for work permits of class W2, which are valid. Nobody brings',
    );
    const changed = await runCli(['verify-sources', texts, '--seeds', broken]);
    expect(changed.out).toMatch(/PASSAGE_MISSING|PASSAGE_NOT_FOUND/);
    expect(changed.out).toContain('TEXT_COPIED');
    expect(changed.code).toBe(1);
    await rm(join(texts, 'atlantis-gazette-2022.txt'));
    const { code, out } = await runCli(['verify-sources', texts, '--seeds', broken, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      sources: [{ source: 'atlantis-gazette-2022', status: 'NO_TEXT' }, { status: 'VERIFIED' }],
    });
    expect(code).toBe(1);
  });

  it('tells of a folder that is not there', async () => {
    expect(await runCli(['verify-sources', 'nowhere'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no folder nowhere') as string,
    });
  });
});
