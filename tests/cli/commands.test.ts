import { describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.ts';

describe('the command line', () => {
  it.each(['serve', 'check', 'verify-sources', 'load', 'diff', 'export', 'query'])(
    'explains %s with examples and exit codes',
    async (command) => {
      const { code, out } = await runCli([command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples:[\s\S]*mandategraph/);
      expect(out).toMatch(/Exit codes:\s+0 /);
    },
  );

  it.each(['load', 'diff'])('says that %s needs a database, and how to name one', async (command) => {
    const { code, err } = await runCli([command]);
    expect(code).toBe(2);
    expect(err).toContain('NEO4J_URI');
  });

  it('tells who wants a difference without a database how to have one', async () => {
    const { err } = await runCli(['diff']);
    expect(err).toContain('mandategraph diff HEAD~1');
  });

  it.each([
    [['nonsense'], "'mandategraph --help'"],
    [['check', '--bogus'], "'mandategraph check --help'"],
    [['query'], "'mandategraph query --help'"],
    [['export', '--format', 'zip'], "'mandategraph export --help'"],
  ])('says after %j where the usage is explained', async (args, remedy) => {
    const { code, err } = await runCli(args);
    expect(code).toBe(2);
    expect(err).toContain(remedy);
  });

  it('says which of the settings of the database is missing', async () => {
    const { code, err } = await runCli(['load'], { env: { NEO4J_URI: 'neo4j://127.0.0.1:7687' } });
    expect(code).toBe(2);
    expect(err).toContain('NEO4J_PASSWORD');
  });
});
