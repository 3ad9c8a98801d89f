import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask, type FakeServer, type GraphqlAnswer, post, startFakeServer } from './support/fake-server.ts';

const ECHO = 'query Echo($t: String) { echo(text: $t) }';
const HASH = `sha256:${createHash('sha256').update(ECHO).digest('hex')}`;
let folder: string;
let server: FakeServer;

const manifest = (content: unknown): string => {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const send = (body: object): Promise<GraphqlAnswer> => post(server.url, JSON.stringify(body));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('trusted documents', () => {
  afterEach(() => server.close());

  it.each(['echo', HASH])('are asked for by their id or hash, in POST and in GET: %s', async (documentId) => {
    server = await startFakeServer({ TRUSTED_DOCUMENTS: manifest({ echo: ECHO }) });
    expect(await send({ documentId, variables: { t: 'x' } })).toMatchObject({ status: 200, data: { echo: 'x' } });
    const search = new URLSearchParams({ documentId, variables: '{"t":"y"}' }).toString();
    const answer = await fetch(`${server.url}/graphql?${search}`, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await answer.json()).toEqual({ data: { echo: 'y' } });
    expect(answer.headers.get('etag')).not.toBeNull();
  });

  it('are read from a manifest in the format of Apollo too', async () => {
    const operations = [{ id: 'abc', name: 'Echo', type: 'query', body: ECHO }];
    server = await startFakeServer({
      TRUSTED_DOCUMENTS: manifest({ format: 'apollo-persisted-query-manifest', version: 1, operations }),
    });
    expect((await send({ documentId: 'abc', variables: { t: 'x' } })).data).toEqual({ echo: 'x' });
  });

  it('leave other queries alone unless the operator says otherwise', async () => {
    server = await startFakeServer({ TRUSTED_DOCUMENTS: manifest({ echo: ECHO }) });
    expect((await ask(server.url, '{ law { id } }')).data).toEqual({ law: { id: 'law' } });
  });

  it('are all that is answered with TRUSTED_DOCUMENTS_ONLY', async () => {
    server = await startFakeServer({ TRUSTED_DOCUMENTS: manifest({ echo: ECHO }), TRUSTED_DOCUMENTS_ONLY: 'true' });
    expect((await send({ documentId: 'echo' })).status).toBe(200);
    for (const body of [{ query: ECHO }, {}]) {
      expect(await send(body)).toMatchObject({
        status: 400,
        errors: [{ extensions: { code: 'DOCUMENT_REQUIRED', remedy: expect.stringContaining('documentId') } }],
      });
    }
    const permalink = await fetch(`${server.url}/id/a/law`);
    expect(JSON.stringify(await permalink.json())).not.toContain('DOCUMENT_REQUIRED');
  });

  it('say that an id is unknown, and what to send', async () => {
    server = await startFakeServer({ TRUSTED_DOCUMENTS: manifest({ echo: ECHO }) });
    expect(await send({ documentId: 'other' })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'DOCUMENT_UNKNOWN', remedy: expect.stringContaining('manifest') } }],
    });
    expect(await send({ documentId: 'echo', query: ECHO })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_REQUEST', remedy: expect.stringContaining('one of them') } }],
    });
  });

  it('say so where the server has none', async () => {
    server = await startFakeServer();
    expect(await send({ documentId: HASH })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'DOCUMENT_UNKNOWN', remedy: expect.stringContaining('`query`') } }],
    });
  });
});

describe('a manifest of trusted documents that is wrong stops the start', () => {
  it.each([
    ['a document that does not fit the schema', { bad: '{ lawx }' }, /bad: Cannot query field "lawx"/],
    ['a document that is no GraphQL', { bad: '{ law' }, /bad: Syntax Error/],
    ['another form', ['a', 'b'], /no manifest/],
    ['no JSON', '{', /cannot be read as JSON/],
  ])('%s', async (_what, content, message) => {
    await expect(startFakeServer({ TRUSTED_DOCUMENTS: manifest(content) })).rejects.toMatchObject({
      code: 'SETTINGS_INVALID',
      message: expect.stringMatching(message),
      remedy: expect.any(String),
    });
  });

  it('no file', async () => {
    await expect(startFakeServer({ TRUSTED_DOCUMENTS: join(folder, 'none.json') })).rejects.toThrow('none.json');
    await expect(startFakeServer({ TRUSTED_DOCUMENTS_ONLY: 'true' })).rejects.toThrow('TRUSTED_DOCUMENTS');
  });
});
