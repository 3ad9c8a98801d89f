import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyNeo4j, hasNeo4j, neo4jAddress } from '../support/engines.ts';
import { type CliResult, runCli, startServing } from './support/run-cli.ts';

const CORPUS = 'tests/corpora/atlantis';
let changed: string;

const withNeo4j = (args: readonly string[], input?: string): Promise<CliResult> =>
  runCli(args, { env: environment(), ...(input === undefined ? {} : { input }) });

function environment(): Record<string, string> {
  const { uri, user, password } = neo4jAddress();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password || 'none' };
}

describe.runIf(hasNeo4j)('the commands that work on a Neo4j database', () => {
  beforeAll(async () => {
    await emptyNeo4j();
    changed = mkdtempSync(join(tmpdir(), 'seeds-'));
    cpSync(CORPUS, changed, { recursive: true });
    const dimensions = join(changed, 'common/framework.yaml');
    writeFileSync(
      dimensions,
      readFileSync(dimensions, 'utf8').replace(/^( {2}name: ).*$/m, '$1A dimension under another name'),
    );
  });
  afterAll(() => rmSync(changed, { recursive: true }));

  it('a server over an empty database says what to run', async () => {
    const server = await startServing(['--seeds', CORPUS], environment());
    const ready = await fetch(`${server.url}/health/ready`);
    expect(await ready.json()).toMatchObject({
      code: 'GRAPH_EMPTY',
      remedy: expect.stringContaining('mandategraph load'),
    });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('diff shows everything as new, and --dry-run writes nothing', async () => {
    const diff = await withNeo4j(['diff', '--seeds', CORPUS]);
    expect(diff).toMatchObject({ code: 0, err: '' });
    expect(diff.out).toMatch(/^ {2}\+ \S+ {2}.+$/m);
    const dry = await withNeo4j(['load', '--seeds', CORPUS, '--dry-run']);
    expect(dry.out).toContain('Nothing was written');
    expect((await withNeo4j(['diff', '--seeds', CORPUS])).out).toBe(diff.out);
  });

  it('load writes the graph and shows how far it is, and the second load writes nothing', async () => {
    const first = await withNeo4j(['load', '--seeds', CORPUS]);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(
      /^Loaded nodes: \d+ added, 0 changed, 0 removed; relations: \d+ added.* The database is at revision [0-9a-f]{64}\.\n$/,
    );
    expect(first.err).toMatch(/\d+ of \d+/);
    const second = await withNeo4j(['load', '--seeds', CORPUS]);
    expect(second).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Nothing to write') });
    expect((await withNeo4j(['diff', '--seeds', CORPUS])).out).toContain('No difference');
  }, 300_000);

  it('diff names what changed, as text and as JSON', async () => {
    const text = await withNeo4j(['diff', '--seeds', changed]);
    expect(text.out).toMatch(/^ {2}~ \S+ {2}A dimension under another name$/m);
    const { nodes } = JSON.parse((await withNeo4j(['diff', '--seeds', changed, '--format', 'json'])).out) as {
      nodes: { changed: string[] };
    };
    expect(nodes.changed).toHaveLength(1);
  });

  it('query gives the same rows as the embedded engine', async () => {
    const query = 'MATCH (n:Entity) RETURN n.kind AS kind, count(n) AS entities ORDER BY kind';
    const onNeo4j = await withNeo4j(['query', '-', '--format', 'json'], query);
    const embedded = await runCli(['query', '-', '--format', 'json', '--seeds', CORPUS], { input: query });
    expect(onNeo4j.code).toBe(0);
    expect(onNeo4j.out).toBe(embedded.out);
  });

  it('query prints nodes as the embedded engine does', async () => {
    const query = 'MATCH (n:Entity:Dimension)-[r]->(m:Entity) RETURN n, type(r) AS type ORDER BY n.id, r.id LIMIT 1';
    const [onNeo4j] = JSON.parse((await withNeo4j(['query', '-', '--format', 'json'], query)).out) as [
      { n: { labels: string[] } },
    ];
    const [embedded] = JSON.parse(
      (await runCli(['query', '-', '--format', 'json', '--seeds', CORPUS], { input: query })).out,
    ) as [unknown];
    expect(onNeo4j.n.labels).toEqual(['Entity', 'Dimension']);
    expect(onNeo4j).toEqual(embedded);
  });

  it('query is stopped at its deadline', async () => {
    const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n';
    const { code, err } = await withNeo4j(['query', '-', '--timeout', '1'], endless);
    expect(code).toBe(1);
    expect(err).toMatch(/longer than 1 s|deadline/);
  });

  it('says that the address is wrong', async () => {
    const { code, err } = await runCli(['load', '--seeds', CORPUS], {
      env: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    });
    expect(code).toBe(1);
    expect(err).toContain('ENGINE_UNAVAILABLE');
    expect(err).not.toMatch(/\n\s+at /);
  });
});
