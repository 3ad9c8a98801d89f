/** The guides tell no tales: every query that is printed with an answer gives that answer, over the real data, on both engines. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutAsPrinted, readDocExamples } from '../../scripts/doc-examples.ts';
import { projectCorpus } from '../../src/graph/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import type { RunningServer } from '../../src/server/serve-graph.ts';
import { serve } from '../server/support/real-server.ts';
import { testEngines } from '../support/engines.ts';

const examples = ['docs/api.md', 'README.md'].flatMap((file) =>
  readDocExamples(readFileSync(file, 'utf8')).map((example) => ({ ...example, place: `${file}:${example.line}` })),
);

describe('The examples of the guides', () => {
  it('are a recipe for each kind of question, at least', () => {
    expect(examples.length).toBeGreaterThan(15);
  });
});

describe.each(testEngines)('On $name, the guides print the real answer to', ({ openEmpty }) => {
  let server: RunningServer;
  beforeAll(async () => {
    const { corpus } = await readSeeds('seeds');
    const engine = await openEmpty();
    await engine.load(projectCorpus(corpus));
    server = await serve(engine, corpus);
  }, 600_000);
  afterAll(() => server.close());

  it.each(examples)('$place', async ({ query, variables, answer }) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    const real = errors === undefined ? data : { errors, data };
    expect(cutAsPrinted(real, answer)).toEqual(answer);
  });
});
