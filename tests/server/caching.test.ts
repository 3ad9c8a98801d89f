import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { matchesTag } from '../../src/server/request-identity.ts';
import { ask, type FakeServer, post, startFakeServer } from './support/fake-server.ts';

const ECHO = 'query Echo($t: String) { echo(text: $t) revision }';
let server: FakeServer;

afterEach(() => server.close());

function address(query: string, variables: object = {}): string {
  return `${server.url}/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;
}
const getAs = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { headers: { 'apollo-require-preflight': 'true', ...headers } });
const attemptsOf = async (work: () => Promise<unknown>): Promise<number> => {
  server.graph.attempts = 0;
  await work();
  return server.graph.attempts;
};

describe('HTTP caching of GET /graphql', () => {
  it('gives an answer a tag, and answers 304 without any work where the client has it', async () => {
    server = await startFakeServer();
    const first = await getAs(address(ECHO, { t: 'x' }));
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect(first.headers.get('vary')).toContain('Accept');
    let second: Response | undefined;
    const attempts = await attemptsOf(async () => {
      second = await getAs(address(ECHO, { t: 'x' }), { 'if-none-match': `"other", ${tag}` });
    });
    expect(attempts).toBe(0);
    expect(second?.status).toBe(304);
    expect(await second?.text()).toBe('');
    expect(second?.headers.get('etag')).toBe(tag);
    expect(second?.headers.get('mandategraph-revision')).toBe('r1');
  });

  it('gives another tag to another document, other variables and another revision', async () => {
    server = await startFakeServer();
    const tagOf = async (url: string): Promise<string | null> => (await getAs(url)).headers.get('etag');
    const first = await tagOf(address(ECHO, { t: 'x' }));
    const others = [await tagOf(address(ECHO, { t: 'y' })), await tagOf(address('{ revision }'))];
    server.graph.revision = 'r2';
    await expect.poll(() => tagOf(address(ECHO, { t: 'x' })), { timeout: 5_000 }).not.toBe(first);
    expect(new Set([first, ...others]).size).toBe(3);
    const stale = await getAs(address(ECHO, { t: 'x' }), { 'if-none-match': first ?? '' });
    expect(stale.status).toBe(200);
    expect(await stale.json()).toEqual({ data: { echo: 'x', revision: 'r2' } });
  });

  it('lets nobody keep an answer with errors, an answer to POST or a refusal', async () => {
    server = await startFakeServer();
    const answers = [
      await getAs(address('{ broken law { id } }')),
      await getAs(address('{ nothing }')),
      (await ask(server.url, '{ law { id } }')) as { headers: Headers },
      await fetch(address('{ law { id } }')),
    ];
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('etag')).toBeNull();
    }
  });

  it('still refuses a GET that a page of another site could send, although the answer is at hand', async () => {
    server = await startFakeServer();
    const tag = (await getAs(address('{ law { id } }'))).headers.get('etag') ?? '';
    expect((await fetch(address('{ law { id } }'), { headers: { 'if-none-match': tag } })).status).toBe(400);
  });

  it('may be used for a while without asking again where the operator says so', async () => {
    server = await startFakeServer({ HTTP_MAX_AGE: '60' });
    expect((await getAs(address('{ law { id } }'))).headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('compares tags weakly, one of several', () => {
    expect(matchesTag('"a", W/"b"', 'W/"a"')).toBe(true);
    expect(matchesTag('W/"b"', '"b"')).toBe(true);
    expect(matchesTag('"ab"', 'W/"a"')).toBe(false);
    expect(matchesTag(undefined, 'W/"a"')).toBe(false);
    server = { close: async () => undefined } as FakeServer;
  });
});

describe('the cache of whole answers', () => {
  it('answers the same request at the same revision once, whatever the order of its variables', async () => {
    server = await startFakeServer();
    const query = 'query ($t: String, $n: Int) { echo(text: $t) laws(first: $n) { nodes { id } } }';
    await ask(server.url, query, { t: 'x', n: 1 });
    expect(await attemptsOf(() => ask(server.url, query, { n: 1, t: 'x' }))).toBe(0);
    expect(await attemptsOf(() => ask(server.url, query, { n: 2, t: 'x' }))).toBe(1);
  });

  it('shows a new revision soon', async () => {
    server = await startFakeServer();
    await ask(server.url, '{ revision }');
    server.graph.revision = 'r2';
    await expect
      .poll(async () => (await ask(server.url, '{ revision }')).data, { timeout: 2_000 })
      .toEqual({ revision: 'r2' });
  });

  it('never keeps an answer with errors', async () => {
    server = await startFakeServer();
    await ask(server.url, '{ broken law { id } }');
    expect(await attemptsOf(() => ask(server.url, '{ broken law { id } }'))).toBe(1);
  });

  it('is turned off by RESPONSE_CACHE_SIZE=0, and forgets what does not fit', async () => {
    server = await startFakeServer({ RESPONSE_CACHE_SIZE: '0' });
    await ask(server.url, '{ law { id } }');
    expect(await attemptsOf(() => ask(server.url, '{ law { id } }'))).toBe(1);
    await server.close();
    server = await startFakeServer({ RESPONSE_CACHE_SIZE: '2000' });
    const text = (letter: string): Promise<unknown> => ask(server.url, ECHO, { t: letter.repeat(1_000) });
    await text('a');
    await text('b');
    expect(await attemptsOf(() => text('b'))).toBe(0);
    expect(await attemptsOf(() => text('a'))).toBe(1);
  });
});

describe('compression', () => {
  const raw = (encoding: string): Promise<{ body: Buffer; encoding: string | undefined; vary: string }> =>
    new Promise((resolve, reject) => {
      const headers = { 'accept-encoding': encoding, 'apollo-require-preflight': 'true' };
      get(address(ECHO, { t: 'x'.repeat(5_000) }), { headers }, (response) => {
        buffer(response).then((body) => {
          const { 'content-encoding': used, vary = '' } = response.headers;
          resolve({ body, encoding: used, vary });
        }, reject);
      }).on('error', reject);
    });

  it('gives each client what it accepts, and tells caches', async () => {
    server = await startFakeServer();
    const plain = await raw('identity');
    const brotli = await raw('br, gzip');
    const gzip = await raw('gzip');
    expect([plain.encoding, brotli.encoding, gzip.encoding]).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(brotli.vary.toLowerCase()).toBe('accept, accept-encoding');
  });

  it('is turned off by COMPRESSION=false', async () => {
    server = await startFakeServer({ COMPRESSION: 'false' });
    expect((await raw('br')).encoding).toBeUndefined();
  });

  it('never unfolds a compressed body', async () => {
    server = await startFakeServer();
    const { status } = await post(server.url, 'not json', { 'content-encoding': 'gzip' });
    expect(status).toBe(400);
  });
});
