import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliResult, runCli } from './support/run-cli.ts';

const CORPUS = 'tests/corpora/atlantis';
/** The name of the first dimension, as the test corpus has it and as it is changed to. */
const RENAMED = 'A dimension under another name';
let repository: string;
let seeds: string;

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    encoding: 'utf8',
  });
const diff = (...args: string[]): Promise<CliResult> => runCli(['diff', '--seeds', seeds, ...args]);

/** A repository with a commit that holds the corpus, and whose working tree differs from it by one name and one record. */
beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'diff-'));
  seeds = join(repository, 'data/seeds');
  cpSync(CORPUS, seeds, { recursive: true });
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'Nothing yet');
  git('tag', 'empty');
  git('add', '.');
  git('commit', '--quiet', '--message', 'The corpus');
  git('tag', 'first');
  const framework = join(seeds, 'common/framework.yaml');
  writeFileSync(framework, readFileSync(framework, 'utf8').replace(/^( {2}name: ).*$/m, `$1${RENAMED}`));
  const actors = join(seeds, 'common/actors.yaml');
  const [passage] = /[a-z0-9-]+#[a-z0-9./-]+/.exec(readFileSync(actors, 'utf8')) ?? [];
  writeFileSync(
    actors,
    `${readFileSync(actors, 'utf8')}\n- id: org/newcomer\n  kind: Organization\n  name: Newcomer\n  cite: [${passage}]\n  partOf: org/newcomer-parent\n- id: org/newcomer-parent\n  kind: Organization\n  name: Parent\n  cite: [${passage}]\n`,
  );
});
afterAll(() => rmSync(repository, { recursive: true }));

describe('mandategraph diff REV', () => {
  it('shows what was added and changed since a git revision, property by property', async () => {
    const { code, out, err } = await diff('first');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('  + org/newcomer  Newcomer\n');
    expect(out).toContain('  + org/newcomer~PART_OF~org/newcomer-parent\n');
    expect(out).toMatch(new RegExp(`  ~ \\S+  ${RENAMED}\\n {6}name: ".+" -> "${RENAMED}"\\n`));
    expect(out).toMatch(/entities: 2 added, 1 changed, 0 removed; relations: 1 added, 0 changed, 0 removed/);
  });

  it('shows the same the other way round where the other state is a folder', async () => {
    const { out } = await runCli(['diff', seeds, '--seeds', CORPUS]);
    expect(out).toContain('  - org/newcomer  Newcomer\n');
    expect(out).toMatch(new RegExp(` {6}name: "${RENAMED}" -> ".+"\\n`));
  });

  it('gives programs the same as JSON', async () => {
    const read = JSON.parse((await diff('HEAD', '--format', 'json')).out) as Record<string, Record<string, unknown[]>>;
    expect(read).toMatchObject({
      from: { name: expect.stringContaining('HEAD'), revision: expect.stringMatching(/^[0-9a-f]{64}$/) },
      entities: {
        added: [
          { id: 'org/newcomer', name: 'Newcomer' },
          { id: 'org/newcomer-parent', name: 'Parent' },
        ],
        changed: [{ properties: [{ property: 'name', from: expect.any(String), to: RENAMED }] }],
        removed: [],
      },
      relations: {
        added: [
          {
            id: 'org/newcomer~PART_OF~org/newcomer-parent',
            type: 'PART_OF',
            from: 'org/newcomer',
            to: 'org/newcomer-parent',
          },
        ],
      },
      sources: { added: [], changed: [], removed: [] },
    });
  });

  it('says that there is no difference where there is none', async () => {
    const { out } = await runCli(['diff', CORPUS, '--seeds', CORPUS]);
    expect(out).toMatch(/\nNo difference\.\n$/);
  });

  it('leaves the working tree and the index as they were', async () => {
    const before = [git('status', '--porcelain'), git('diff'), readdirSync(repository)];
    await diff('first');
    expect([git('status', '--porcelain'), git('diff'), readdirSync(repository)]).toEqual(before);
  });

  it.each([
    ['a revision that git does not know', 'no-such-tag', 'neither a folder nor a git revision', 'git log'],
    ['what would be an option to git', '--force-all', 'unknown option', ''],
    ['a revision of the data without a database', 'a'.repeat(64), 'no database is named', 'NEO4J_URI'],
  ])('says what is wrong with %s', async (_what, rev, message, remedy) => {
    const { code, err } = await diff(rev);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(remedy);
  });

  it('says that the folder was not there at a revision', async () => {
    const { code, err } = await diff('empty');
    expect(code).toBe(2);
    expect(err).toContain('has no folder data/seeds/');
  });

  it('says that it needs a checkout for a git revision, or another folder', async () => {
    const alone = mkdtempSync(join(tmpdir(), 'seeds-'));
    cpSync(CORPUS, alone, { recursive: true });
    const { code, err } = await runCli(['diff', 'v1.0.0', '--seeds', alone]);
    rmSync(alone, { recursive: true });
    expect(code).toBe(2);
    expect(err).toContain('not in a git checkout');
    expect(err).toContain('--seeds');
  });
});
