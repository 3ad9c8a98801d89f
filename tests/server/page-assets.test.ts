import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeServer, startFakeServer } from './support/fake-server.ts';

const PAGES = [
  {
    name: 'the explorer',
    address: '/',
    built: 'dist/web/explorer',
    assets: 'explorer-assets',
    below: /^\/explorer-assets\//,
  },
  { name: 'GraphiQL', address: '/graphql', built: 'dist/web/graphiql', assets: 'assets', below: /^\/graphiql\// },
];
let server: FakeServer;

describe.each(PAGES.filter(({ built }) => existsSync(`${built}/index.html`)))(
  '$name as it is built',
  ({ address, built, assets, below }) => {
    beforeAll(async () => {
      server = await startFakeServer();
    });
    afterAll(() => server.close());

    it('loads only assets of this server, and all of them are there', async () => {
      const page = await (await fetch(server.url + address, { headers: { accept: 'text/html' } })).text();
      const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, asset = '']) => asset);
      expect(loaded.length).toBeGreaterThan(1);
      for (const asset of loaded) {
        expect(asset).toMatch(below);
        expect((await fetch(server.url + asset)).status).toBe(200);
      }
    });

    it('holds nothing that its content security policy would refuse', () => {
      const page = readFileSync(`${built}/index.html`, 'utf8');
      expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son[a-z]+=|\sstyle=/i);
    });

    it('asks no other address for styles, fonts or scripts', () => {
      const files = readdirSync(`${built}/${assets}`);
      const textsOf = (ending: string): string =>
        files
          .filter((file) => file.endsWith(ending))
          .map((file) => readFileSync(`${built}/${assets}/${file}`, 'utf8'))
          .join('');
      expect(textsOf('.css')).not.toMatch(/url\(["']?(?:https?:)?\/\/|@import/);
      expect(textsOf('.js')).not.toMatch(/(?:import\(|fetch\(|new Worker\()\s*["'`]https?:/);
    });
  },
);
