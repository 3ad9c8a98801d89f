import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask, type FakeServer, post, startFakeServer } from './support/fake-server.ts';

let server: FakeServer;

describe('the server with its default settings', () => {
  beforeAll(async () => {
    server = await startFakeServer();
  });
  afterAll(() => server.close());

  it('answers a POST, and names the revision and the request', async () => {
    const answer = await ask(server.url, 'query ($t: String) { echo(text: $t) }', { t: 'here' });
    expect(answer).toMatchObject({ status: 200, data: { echo: 'here' } });
    expect(answer.headers.get('MandateGraph-Revision')).toBe('r1');
    expect(answer.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers a GET that a web page of another site could not have sent', async () => {
    const address = `${server.url}/graphql?query=${encodeURIComponent('{ law { id } }')}`;
    const blocked = await fetch(address);
    expect(blocked.status).toBe(400);
    const allowed = await fetch(address, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await allowed.json()).toEqual({ data: { law: { id: 'law' } } });
  });

  it('refuses a form that a web page of another site could post', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: 'query={law{id}}',
      headers: { 'content-type': 'text/plain' },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it('refuses several requests in one', async () => {
    const answer = await post(server.url, JSON.stringify([{ query: '{ law { id } }' }]));
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('says where a query is wrong, with a code and a remedy', async () => {
    const unparsed = await ask(server.url, '{ law ');
    expect(unparsed.errors[0]?.extensions).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED', remedy: expect.any(String) });
    const invalid = await ask(server.url, '{ lawx }');
    expect(invalid).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED', remedy: expect.any(String) } }],
    });
    const malformed = await post(server.url, '{"query": ');
    expect(malformed).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_REQUEST', remedy: expect.any(String) } }],
    });
  });

  it('tells an unexpected error by its id alone, and logs the cause under it', async () => {
    const { data, errors } = await ask(server.url, '{ broken law { id } }');
    expect(data).toEqual({ broken: null, law: { id: 'law' } });
    expect(errors[0]?.extensions['code']).toBe('INTERNAL');
    expect(JSON.stringify(errors)).not.toMatch(/secret|stack|\.ts/);
    expect(server.log()).toContain('secret detail');
    expect(server.log()).toContain(String(errors[0]?.extensions['errorId']));
  });

  it('logs each request without what the client sent', async () => {
    await ask(server.url, 'query ($t: String) { echo(text: $t) }', { t: 'private-value' });
    await fetch(`${server.url}/graphql?query={echo(text:"private-search")}`);
    expect(server.log()).toContain('request answered');
    expect(server.log()).not.toMatch(/private-value|private-search/);
  });

  it('lets a client read the schema', async () => {
    const { data } = await ask(server.url, '{ __schema { queryType { name } } }');
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('tells browsers to run nothing but its own, and lets no other origin in', async () => {
    const { headers } = await fetch(`${server.url}/health/live`, { headers: { origin: 'https://elsewhere.example' } });
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|http/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers an unknown address in the shape of a GraphQL error', async () => {
    const response = await fetch(`${server.url}/elsewhere?private`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND', remedy: expect.stringContaining('/graphql') } }],
    });
  });

  it('answers an address that cannot be read in the shape of a GraphQL error', async () => {
    const response = await fetch(`${server.url}/id/%E0%A4%A`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST', remedy: expect.any(String) } }],
    });
  });
});

describe('the limits of a request', () => {
  beforeAll(async () => {
    server = await startFakeServer({
      MAX_DEPTH: '4',
      MAX_ALIASES: '2',
      MAX_ROOT_FIELDS: '3',
      MAX_TOKENS: '60',
      MAX_COST: '100',
      MAX_BODY_BYTES: '2000',
      REQUEST_TIMEOUT_MS: '200',
    });
  });
  afterAll(() => server.close());

  it.each([
    ['depth', 'DEPTH_LIMIT', '{ law { amends(first: 1) { nodes { amends(first: 1) { nodes { id } } } } } }', {}],
    ['aliases', 'ALIAS_LIMIT', '{ a: broken b: broken c: broken }', {}],
    ['root fields', 'ROOT_FIELD_LIMIT', '{ law { id } revision broken echo }', {}],
    ['tokens', 'TOKEN_LIMIT', `{ ${'law { id } '.repeat(30)} }`, {}],
    ['cost', 'COST_LIMIT', 'query ($n: Int) { laws(first: $n) { nodes { id } } }', { n: 150 }],
  ])('refuse too many %s with %s, the figures and a remedy', async (_what, code, query, variables) => {
    const answer = await ask(server.url, query, variables);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([
      { extensions: { code, limit: expect.any(Number), remedy: expect.any(String) } },
    ]);
  });

  it('let a query pass whose variables keep it cheap', async () => {
    expect((await ask(server.url, 'query ($n: Int) { laws(first: $n) { nodes { id } } }', { n: 50 })).errors).toEqual(
      [],
    );
  });

  it('refuse a body that is too large with BODY_TOO_LARGE', async () => {
    const answer = await ask(server.url, '{ law { id } }', { padding: 'x'.repeat(3000) });
    expect(answer).toMatchObject({
      status: 413,
      errors: [{ extensions: { code: 'BODY_TOO_LARGE', limit: 2000, remedy: expect.any(String) } }],
    });
  });

  it('end a request that takes too long with TIMEOUT', async () => {
    const answer = await ask(server.url, '{ slow(milliseconds: 2000) }');
    expect(answer).toMatchObject({
      status: 504,
      errors: [{ extensions: { code: 'TIMEOUT', remedy: expect.any(String) } }],
    });
  });
});

describe('pages of other origins', () => {
  afterEach(() => server.close());
  const preflight = (origin: string): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  it('are let in where CORS_ORIGIN names their origin, and only then', async () => {
    server = await startFakeServer({ CORS_ORIGIN: 'https://app.example,https://other.example' });
    expect((await preflight('https://app.example')).headers.get('access-control-allow-origin')).toBe(
      'https://app.example',
    );
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('are all let in where CORS_ORIGIN is *, and may read the revision', async () => {
    server = await startFakeServer({ CORS_ORIGIN: '*' });
    expect((await preflight('https://any.example')).headers.get('access-control-allow-origin')).toBe('*');
    const answer = await post(server.url, JSON.stringify({ query: '{ law { id } }' }), {
      origin: 'https://any.example',
    });
    expect(answer.headers.get('access-control-expose-headers')).toContain('mandategraph-revision');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });
});

describe('the health of the server', () => {
  beforeAll(async () => {
    server = await startFakeServer();
  });
  afterAll(() => server.close());
  const ready = async (): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${server.url}/health/ready`);
    return { status: response.status, body: await response.json() };
  };

  it('is live while the process runs', async () => {
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'live' });
  });

  it('is ready while the engine answers, and tells the revision', async () => {
    expect(await ready()).toEqual({ status: 200, body: { status: 'ready', engine: 'embedded', revision: 'r1' } });
  });

  it('is not ready while the engine is down, and ready again when it is back', async () => {
    server.graph.down = true;
    expect(await ready()).toMatchObject({ status: 503, body: { code: 'ENGINE_UNAVAILABLE', remedy: 'Start it.' } });
    server.graph.down = false;
    expect((await ready()).status).toBe(200);
  });

  it('is not ready while nothing was loaded, and queries say what to run', async () => {
    server.graph.revision = null;
    expect(await ready()).toMatchObject({
      status: 503,
      body: { code: 'GRAPH_EMPTY', remedy: expect.stringContaining('mandategraph load') },
    });
    const answer = await ask(server.url, '{ revision }');
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'GRAPH_EMPTY', remedy: expect.stringContaining('mandategraph load') } },
    ]);
    server.graph.revision = 'r1';
  });
});

describe('a request that met two revisions', () => {
  beforeAll(async () => {
    server = await startFakeServer({ RESPONSE_CACHE_SIZE: '0' });
  });
  afterAll(() => server.close());

  it('is run once more, whole', async () => {
    server.graph.mixedAttempts = 1;
    server.graph.attempts = 0;
    expect(await ask(server.url, '{ law { id } }')).toMatchObject({
      status: 200,
      data: { law: { id: 'law' } },
      errors: [],
    });
    expect(server.graph.attempts).toBe(2);
  });

  it('and met two again is refused with REVISION_CHANGED, never answered from both', async () => {
    server.graph.mixedAttempts = 2;
    const answer = await ask(server.url, '{ law { id } }');
    expect(answer).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'REVISION_CHANGED', remedy: 'Send the request again.' } }],
    });
    expect(answer.data).toBeUndefined();
  });
});

describe('a server that is told to stop', () => {
  it('lets running requests end, takes no new ones, and closes the engine', async () => {
    server = await startFakeServer();
    const running = Array.from({ length: 20 }, () => ask(server.url, '{ slow(milliseconds: 1000) }'));
    await vi.waitFor(() => expect(server.graph.waiting).toBe(20));
    const closing = server.close();
    expect((await Promise.all(running)).map(({ data }) => data?.['slow'])).toEqual(Array(20).fill('done'));
    await closing;
    expect(server.graph.closed).toBe(true);
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
  });

  it('cuts off what outlasts the time it gives', async () => {
    server = await startFakeServer({ DRAIN_TIMEOUT_MS: '100' });
    const endless = ask(server.url, '{ slow(milliseconds: 20000) }').catch((error: unknown) => error);
    await vi.waitFor(() => expect(server.graph.waiting).toBe(1));
    await server.close();
    expect(await endless).toBeInstanceOf(Error);
  });

  it('says so where its port is taken', async () => {
    server = await startFakeServer();
    const { port } = new URL(server.url);
    await expect(startFakeServer({ PORT: port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await server.close();
  });
});
