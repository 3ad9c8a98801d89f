import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWriteClause } from '../../src/cli/query/find-write-clause.ts';
import { type CliResult, runCli } from './support/run-cli.ts';

const DIMENSIONS =
  'MATCH (d:Entity:Dimension) WHERE d.number <= $most RETURN d.number AS number, d.name AS name ORDER BY number';
const CORPUS = 'tests/corpora/atlantis';
let folder: string;

const query = (args: readonly string[], input?: string): Promise<CliResult> =>
  runCli(['query', '--seeds', CORPUS, ...args], input === undefined ? {} : { input });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'query-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.cypher`);
  writeFileSync(file, text);
  return file;
}

describe('mandategraph query', () => {
  it('prints a table for reading', async () => {
    const { code, out } = await query([fileWith(DIMENSIONS), '--params', '{"most": 6}']);
    expect(code).toBe(0);
    expect(out).toMatch(/number\s*│\s*name/);
    expect(out).toContain('6 rows');
  });

  it('reads the query from standard input and prints JSON with the names of the columns', async () => {
    const { code, out } = await query(['-', '--format', 'json', '--params', '{"most": 2}'], DIMENSIONS);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      { number: 1, name: expect.any(String) },
      { number: 2, name: expect.any(String) },
    ]);
  });

  it('prints CSV with lists as JSON and quotes where they are needed', async () => {
    const { out } = await query(['-', '--format', 'csv'], 'RETURN \'a, "b"\' AS text, [1, 2] AS list, null AS nothing');
    expect(out).toBe('text,list,nothing\n"a, ""b""","[1,2]",\n');
  });

  it('prints a node by its labels and properties, without what serves searching', async () => {
    const { out } = await query(
      ['-', '--format', 'json'],
      'MATCH (d:Entity:Dimension) RETURN d ORDER BY d.number LIMIT 1',
    );
    const [{ d }] = JSON.parse(out) as [{ d: Record<string, unknown> }];
    expect(d).toMatchObject({ labels: ['Entity', 'Dimension'], number: 1 });
    expect(Object.keys(d)).not.toContain('searchText');
  });

  it('is ended at its deadline', async () => {
    const input =
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c RETURN count(*) AS n';
    const started = Date.now();
    const { code, err } = await query(['-', '--timeout', '1'], input);
    expect(code).toBe(1);
    expect(err).toContain('longer than 1 s');
    expect(Date.now() - started).toBeLessThan(45_000);
  });

  it('refuses to write, and names the place', async () => {
    const file = fileWith('MATCH (n:Entity)\nDETACH DELETE n');
    const { code, err } = await query([file]);
    expect(code).toBe(2);
    expect(err).toContain(`${file}:2:1 DETACH would write`);
  });

  it('refuses to read files and addresses', async () => {
    const { code, err } = await query(['-'], "LOAD CSV FROM 'https://example.org/' AS row RETURN row");
    expect(code).toBe(2);
    expect(err).toContain('standard input:1:1 LOAD would read files');
  });

  it('prints a path as the nodes and relations that one walks, properties by name', async () => {
    const { out } = await query(
      ['-', '--format', 'json'],
      'MATCH p = (a:Entity)-[:APPROVES]->(b:Entity) RETURN p LIMIT 1',
    );
    const [{ p }] = JSON.parse(out) as [{ p: readonly Record<string, unknown>[] }];
    expect(p.map((element) => element['type'] ?? 'a node')).toEqual(['a node', 'APPROVES', 'a node']);
    const { labels, ...properties } = p[0] ?? {};
    expect(labels).toContain('Entity');
    expect(Object.keys(properties)).toEqual(Object.keys(properties).toSorted());
  });

  it('says of a number that JSON does not have what it is', async () => {
    const { out } = await query(['-', '--format', 'csv'], 'RETURN 1.0 / 0.0 AS n');
    expect(out).toBe('n\nInfinity\n');
  });

  it('says what the engine says of a query that is wrong, without a stack trace', async () => {
    const { code, err } = await query(['-'], 'MATCH (n:Entity RETURN n');
    expect(code).toBe(1);
    expect(err).toContain('STATEMENT_FAILED');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each([
    [['query', 'no-such-file.cypher'], /Cannot read no-such-file\.cypher/],
    [['query', '-', '--params', '{'], /not JSON/],
    [['query', '-', '--params', '[1]'], /JSON object/],
    [['query', '-', '--timeout', '0'], /greater than 0/],
    [['query', '-'], /holds no query/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, err } = await runCli(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('a clause that would write', () => {
  it.each([
    'CREATE (n)',
    'MATCH (n) SET n.x = 1',
    'MERGE (n)',
    'match (n) detach delete n',
    'MATCH (n) REMOVE n.x',
    'DROP INDEX i',
    'FOREACH (x IN [1] | SET x.y = 1)',
    'CALL { CREATE (n) } IN TRANSACTIONS',
    "load csv from 'file:///a' AS row RETURN row",
  ])('is found in: %s', (text) => {
    expect(findWriteClause(text)).not.toBeNull();
  });

  it.each([
    "RETURN 'CREATE (n)' AS text",
    'RETURN "it\\"s SET" AS text',
    'MATCH (n) // DELETE n\nRETURN n',
    'MATCH (n) /* MERGE */ RETURN n',
    'MATCH (n:Set) WHERE n.create = $delete RETURN n.`remove`',
    'RETURN {set: 1, merge: 2} AS map',
    'MATCH (n)-[:CREATE|SET]->(m) RETURN n.created AS created',
  ])('is not seen where there is none: %s', (text) => {
    expect(findWriteClause(text)).toBeNull();
  });
});
