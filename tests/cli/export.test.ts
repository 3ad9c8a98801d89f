import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RELATIONSHIPS } from '../../src/model/index.ts';
import { type CliResult, runCli } from './support/run-cli.ts';

interface NodeLink {
  readonly directed: boolean;
  readonly multigraph: boolean;
  readonly graph: { readonly revision: string };
  readonly nodes: readonly {
    readonly id: string;
    readonly labels: readonly string[];
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly key: string;
    readonly type: string;
    readonly basis: string;
    readonly evidence: readonly string[];
  }[];
}

const CORPUS = 'tests/corpora/atlantis';
const exported = (...args: string[]): Promise<CliResult> =>
  runCli(['export', '--format', 'node-link', '--seeds', CORPUS, ...args]);
const derivedTypes = RELATIONSHIPS.filter((row) => row.derived).map(({ type }) => type);

describe('mandategraph export --format node-link', () => {
  it('writes a directed multigraph whose edges join nodes that are there, each edge once', async () => {
    const { code, out } = await exported();
    const data = JSON.parse(out) as NodeLink;
    expect(code).toBe(0);
    expect(data).toMatchObject({
      directed: true,
      multigraph: true,
      graph: { revision: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const ids = new Set(data.nodes.map(({ id }) => id));
    expect(ids.size).toBe(data.nodes.length);
    expect(data.edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    expect(new Set(data.edges.map(({ source, target, key }) => `${source} ${target} ${key}`)).size).toBe(
      data.edges.length,
    );
    expect(data.edges.filter(({ type }) => derivedTypes.includes(type))).toEqual([]);
  });

  it('gives every entity its labels, name and aliases, and every edge its type, basis and evidence', async () => {
    const data = JSON.parse((await exported()).out) as NodeLink;
    for (const node of data.nodes) {
      expect(node).toMatchObject({
        labels: expect.arrayContaining(['Entity']),
        name: expect.any(String),
        aliases: expect.any(Array),
      });
    }
    for (const edge of data.edges) {
      expect(edge.basis).toMatch(/^(STATED|INFERRED)$/);
      expect(edge.evidence.length).toBeGreaterThan(0);
    }
  });

  it('keeps what serves loading and searching to itself, and unfolds nested values', async () => {
    const { out } = await exported();
    expect(out).not.toMatch(/"(hash|owner|searchText|searchNames|nameKey|statementStatus|evidenceKinds)":/);
    expect(out).not.toContain('"statements":"');
  });

  it('adds what is derived, with sources and passages, where --derived asks for it, and writes to a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    const file = join(folder, 'graph.json');
    const { code, out } = await exported('--derived', '--out', file);
    const data = JSON.parse(readFileSync(file, 'utf8')) as NodeLink;
    rmSync(folder, { recursive: true });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(new Set(data.nodes.map(({ labels }) => labels[0]))).toEqual(new Set(['Entity', 'Source', 'Passage']));
    expect(data.edges.map(({ type }) => type)).toEqual(expect.arrayContaining(['CITED_AT', 'CITED_UNDER']));
  });

  it('says which formats there are where the one asked for is not', async () => {
    const { code, err } = await runCli(['export', '--format', 'gexf']);
    expect(code).toBe(2);
    expect(err).toContain('node-link');
  });

  it('says that the file cannot be written', async () => {
    const { code, err } = await exported('--out', '/no/such/folder/graph.json');
    expect(code).toBe(2);
    expect(err).toContain('/no/such/folder/graph.json');
  });
});
