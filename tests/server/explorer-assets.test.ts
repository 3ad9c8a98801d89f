import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeServer, startFakeServer } from './support/fake-server.ts';

const BUILT = 'dist/web/graphiql';
let server: FakeServer;

describe.runIf(existsSync(`${BUILT}/index.html`))('the explorer page as it is built', () => {
  beforeAll(async () => {
    server = await startFakeServer();
  });
  afterAll(() => server.close());

  it('loads only assets of this server, and all of them are there', async () => {
    const page = await (await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })).text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      expect(address).toMatch(/^\/graphiql\//);
      expect((await fetch(server.url + address)).status).toBe(200);
    }
  });

  it('holds nothing that its content security policy would refuse', () => {
    const page = readFileSync(`${BUILT}/index.html`, 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son[a-z]+=|\sstyle=/i);
  });

  it('asks no other address for styles, fonts or scripts', () => {
    const assets = readdirSync(`${BUILT}/assets`);
    const styles = assets
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(`${BUILT}/assets/${file}`, 'utf8'));
    expect(styles.join('')).not.toMatch(/url\(["']?(?:https?:)?\/\/|@import/);
    const scripts = assets
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(`${BUILT}/assets/${file}`, 'utf8'));
    expect(scripts.join('')).not.toMatch(/(?:import\(|fetch\(|new Worker\()\s*["'`]https?:/);
  });
});
