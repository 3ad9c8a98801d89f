import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/index.ts';
import type { Corpus } from '../../src/model/index.ts';
import type { RunningServer } from '../../src/server/serve-graph.ts';
import { testEngines } from '../support/engines.ts';
import { ask } from './support/fake-server.ts';
import { readCorpus, serve, stamped } from './support/real-server.ts';

const WHOLE = `{
  graph { revision }
  responsibilities(first: 50, orderBy: [{ field: ID, direction: ASC }]) {
    nodes { summary holders(first: 5) { nodes { ... on Entity { summary } } } instruments(first: 5) { nodes { summary issuedBy { nodes { ... on Entity { summary } } } } } }
  }
}`;

let corpus: Corpus;
let engine: GraphEngine;
let server: RunningServer;

beforeAll(async () => {
  corpus = await readCorpus();
});
afterEach(() => server.close());

/** Every summary that stands anywhere in an answer. */
function summariesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => (name === 'summary' ? [String(item)] : summariesIn(item)));
}

describe.each(testEngines)('the server over $name', ({ openEmpty }) => {
  // The first load into a database creates its indexes, which takes a busy machine a while.
  beforeAll(async () => {
    const first = await openEmpty();
    await first.load(stamped(corpus, 'any'));
    await first.close();
  }, 300_000);

  it('answers nothing but GRAPH_EMPTY until something was loaded, then answers within a second', async () => {
    engine = await openEmpty();
    server = await serve(engine, corpus);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
    expect((await ask(server.url, WHOLE)).errors[0]?.extensions).toMatchObject({
      code: 'GRAPH_EMPTY',
      remedy: expect.stringContaining('mandategraph load'),
    });
    await engine.load(stamped(corpus, 'first'));
    await expect
      .poll(() => ask(server.url, '{ graph { revision } }').then(({ data }) => data), { timeout: 5_000 })
      .toEqual({ graph: { revision: 'revision-first' } });
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  });

  it('shows a new revision soon after a load, although the row cache holds the old one', async () => {
    engine = await openEmpty();
    await engine.load(stamped(corpus, 'old'));
    server = await serve(engine, corpus);
    await ask(server.url, WHOLE);
    expect(summariesIn((await ask(server.url, WHOLE)).data)).toContain('old');
    await engine.load(stamped(corpus, 'new'));
    await expect
      .poll(async () => new Set(summariesIn((await ask(server.url, WHOLE)).data)), { timeout: 5_000 })
      .toEqual(new Set(['new']));
  });

  it.each(['100000', '0'])(
    'never answers from two revisions while loads run under traffic (row cache of %s)',
    async (rows) => {
      engine = await openEmpty();
      await engine.load(stamped(corpus, 'v0'));
      server = await serve(engine, corpus, { ROW_CACHE_SIZE: rows });
      let loading = true;
      const loads = (async () => {
        for (let version = 1; version <= 8; version++) {
          await engine.load(stamped(corpus, `v${version}`));
          await sleep(30);
        }
        loading = false;
      })();
      const seen = new Set<string>();
      const refused: unknown[] = [];
      const client = async (): Promise<void> => {
        while (loading) {
          const answer = await ask(server.url, WHOLE);
          if (answer.status === 503) {
            refused.push(answer.errors[0]?.extensions['code']);
            continue;
          }
          expect(answer.errors).toEqual([]);
          const summaries = new Set(summariesIn(answer.data));
          expect(summaries.size).toBe(1);
          const [summary] = summaries;
          expect(answer.data).toMatchObject({ graph: { revision: `revision-${summary}` } });
          expect(answer.headers.get('MandateGraph-Revision')).toBe(`revision-${summary}`);
          seen.add(String(summary));
        }
      };
      await Promise.all([loads, ...Array.from({ length: 6 }, client)]);
      expect(seen.size).toBeGreaterThan(1);
      expect(new Set(refused)).toEqual(refused.length > 0 ? new Set(['REVISION_CHANGED']) : new Set());
    },
    180_000,
  );

  it('leads a permalink to its entity, and an unknown one to NOT_FOUND', async () => {
    engine = await openEmpty();
    await engine.load(stamped(corpus, 'only'));
    server = await serve(engine, corpus);
    const { data } = await ask(server.url, '{ laws(first: 1) { nodes { id citeAs { permalink } } } }');
    const [law] = (data as { laws: { nodes: { id: string; citeAs: { permalink: string } }[] } }).laws.nodes;
    const found = await fetch(`${server.url}${law?.citeAs.permalink}`);
    expect(await found.json()).toMatchObject({ data: { entity: { id: law?.id } } });
    const unknown = await fetch(`${server.url}/id/no/such/entity`);
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('refuses a page that is too large and a date that is none, with code and remedy', async () => {
    engine = await openEmpty();
    await engine.load(stamped(corpus, 'only'));
    server = await serve(engine, corpus);
    const page = await ask(server.url, '{ laws(first: 201) { nodes { id } } }');
    expect(page.errors[0]?.extensions).toMatchObject({ code: 'PAGE_TOO_LARGE', remedy: expect.any(String) });
    const date = await ask(server.url, 'query ($d: PartialDate) { laws(asOf: $d) { nodes { id } } }', { d: '2011-13' });
    expect(date.errors[0]?.extensions).toMatchObject({ code: 'DATE_INVALID', remedy: expect.any(String) });
  });
});
