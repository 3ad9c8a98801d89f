/** The example for front ends, as a front end runs it: Apollo Client, the typed documents, a server over the real data. */
import { print } from 'graphql';
import * as client from 'mandategraph/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, responsibilitiesUnder } from '../../examples/apollo-client/responsibilities.ts';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import { projectCorpus } from '../../src/graph/index.ts';
import { readSeeds } from '../../src/seeds/index.ts';
import type { RunningServer } from '../../src/server/serve-graph.ts';
import manifest from '../../web/client/generated/documents.json' with { type: 'json' };
import { post } from '../server/support/fake-server.ts';
import { serve } from '../server/support/real-server.ts';

let server: RunningServer;

beforeAll(async () => {
  const { corpus } = await readSeeds('seeds');
  const engine = await openEmbedded();
  await engine.load(projectCorpus(corpus));
  server = await serve(engine, corpus, { TRUSTED_DOCUMENTS: 'web/client/generated/documents.json' });
});
afterAll(() => server.close());

describe('mandategraph/client', () => {
  it('lets Apollo Client list every task under a law, with names through fragments on interfaces', async () => {
    const apollo = connect(server.url);
    const lines = await responsibilitiesUnder(apollo, 'kz/law/2011/477-iv');
    apollo.stop();
    expect(lines.length).toBeGreaterThan(10);
    expect(lines).toContain(
      'Issuing, cancelling and extending visas: Ministry of Internal Affairs (COMPETENT_AUTHORITY); Article 9',
    );
    expect(lines.filter((line) => line.includes('undefined'))).toEqual([]);
  });

  it('lets Apollo Client keep entities by their id', async () => {
    const apollo = connect(server.url);
    await responsibilitiesUnder(apollo, 'kz/law/2011/477-iv');
    expect(Object.keys(apollo.cache.extract() as object)).toContain('Agency:kz/agency/mia');
    apollo.stop();
  });

  it('comes with a manifest of trusted documents, each answered by the name of its query', async () => {
    const documents = Object.entries(client).filter(([name]) => name.endsWith('Document'));
    expect(documents.map(([name]) => name.replace(/Document$/, '')).sort()).toEqual(Object.keys(manifest).sort());
    for (const documentId of Object.keys(manifest)) {
      const { errors } = await post(server.url, JSON.stringify({ documentId }));
      // A query may want variables; that its document is known is what counts here.
      const codes = errors.map(({ extensions }) => extensions['code']);
      expect({ documentId, refused: codes.filter((code) => code !== 'BAD_USER_INPUT') }).toEqual({
        documentId,
        refused: [],
      });
    }
  });

  it('holds documents that print as GraphQL', () => {
    expect(print(client.SearchDocument)).toMatch(/^query Search\(\$text: String = "migration"/);
  });
});
