import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeServer, startFakeServer } from './support/fake-server.ts';

const AS_BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const AS_PROGRAM = { accept: 'application/json' };

let folder: string;
let server: FakeServer;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const [page, assets] of [
    ['explorer', 'explorer-assets'],
    ['graphiql', 'assets'],
  ] as const) {
    mkdirSync(join(folder, page, assets), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), `<!doctype html><title>${page}</title>`);
    writeFileSync(join(folder, page, assets, 'ready-0a1b2c3d.js'), 'export {};');
    writeFileSync(join(folder, page, assets, 'ready-0a1b2c3d.js.br'), brotliCompressSync('export {};'));
    writeFileSync(join(folder, page, assets, 'main-0a1b2c3d.js'), `console.log(${JSON.stringify(page.repeat(400))});`);
  }
  writeFileSync(join(folder, 'explorer', 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the pages of the server, as they were built', () => {
  beforeAll(async () => {
    server = await startFakeServer({}, { explorer: join(folder, 'explorer'), graphiql: join(folder, 'graphiql') });
  });
  afterAll(() => server.close());
  const get = (path: string, headers: Record<string, string> = AS_BROWSER): Promise<Response> =>
    fetch(server.url + path, { headers, redirect: 'manual' });

  it.each(['/', '/id/kz/law/2011/477-iv', '/compare?a=x', '/any/route/of/the/explorer'])(
    'a browser that opens %s gets the explorer',
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('vary')).toContain('Accept');
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(await page.text()).toContain('<title>explorer</title>');
    },
  );

  it.each(['/graphql', '/graphql?query=%7Blaw%7Bid%7D%7D&revision=r0'])(
    'a browser that opens %s gets GraphiQL',
    async (path) => {
      const page = await get(path);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('vary')).toContain('Accept');
      expect(await page.text()).toContain('<title>graphiql</title>');
    },
  );

  it.each(['/compare', '/graphiql/no-such.js', '/health/nothing', '/explorer-assets/no-such.js'])(
    'a program that asks for %s gets an error in the shape of GraphQL',
    async (path) => {
      const answer = await get(path, AS_PROGRAM);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    },
  );

  it.each(['/graphiql/no-such.js', '/health/nothing', '/explorer-assets/no-such-0a1b2c3d.js'])(
    'even a browser gets no page at %s, where something else stands',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('/ is the page for whoever takes anything, and an error for who wants JSON', async () => {
    expect(await (await get('/', { accept: '*/*' })).text()).toContain('<title>explorer</title>');
    expect((await get('/', AS_PROGRAM)).status).toBe(404);
  });

  it('assets whose names carry a hash are kept for good, compressed for who asks for it', async () => {
    const scripts = [
      '/explorer-assets/main-0a1b2c3d.js',
      '/explorer-assets/ready-0a1b2c3d.js',
      '/graphiql/assets/main-0a1b2c3d.js',
    ];
    for (const path of scripts) {
      const asset = await get(path, { 'accept-encoding': 'br' });
      expect(asset.status).toBe(200);
      expect(asset.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(asset.headers.get('content-type')).toContain('javascript');
      expect(asset.headers.get('content-encoding')).toBe('br');
    }
  });

  it('what the build has compressed comes whole to who cannot read that', async () => {
    const asset = await get('/explorer-assets/ready-0a1b2c3d.js', { 'accept-encoding': 'identity' });
    expect(asset.headers.get('content-encoding')).toBeNull();
    expect(await asset.text()).toBe('export {};');
  });

  it('files that keep their names are asked for anew', async () => {
    expect((await get('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
    const page = await get('/');
    const again = await get('/', { ...AS_BROWSER, 'if-none-match': page.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('robots may read everything', async () => {
    const robots = await get('/robots.txt');
    expect(robots.headers.get('content-type')).toContain('text/plain');
    expect(await robots.text()).toBe('User-agent: *\nDisallow:\n');
  });

  it('no address leads out of the folder', async () => {
    const outside = await get('/explorer-assets/..%2f..%2f..%2fpackage.json', { accept: '*/*' });
    expect([400, 403, 404]).toContain(outside.status);
  });
});

describe('a server whose pages were not built', () => {
  beforeAll(async () => {
    const nowhere = join(folder, 'nowhere');
    server = await startFakeServer({}, { explorer: nowhere, graphiql: nowhere });
  });
  afterAll(() => server.close());

  it.each(['/', '/graphql', '/id/law', '/compare'])('says at %s how to build them', async (path) => {
    const page = await fetch(server.url + path, { headers: AS_BROWSER });
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm run build');
  });
});
