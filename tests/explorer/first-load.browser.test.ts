import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { describeExplorer } from './support/open-explorer.ts';
import { settled } from './support/settled.ts';

const MOST_SCRIPT = 200_000;

describeExplorer(
  'the first load of',
  (explorer) => {
    it.each([
      ['the start page', '/'],
      ['an entity page', '/id/kz/law/2011/477-iv'],
    ])('%s needs at most 200 kB of script, gzipped', async (_name, path) => {
      const page = await explorer.newPage();
      const scripts: Promise<{ url: string; bytes: number }>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() !== 'script') return;
        scripts.push(response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body).length })));
      });
      await page.goto(explorer.url + path);
      await settled(page);
      const loaded = await Promise.all(scripts);
      expect(loaded.length).toBeGreaterThan(0);
      expect(
        loaded.reduce((sum, { bytes }) => sum + bytes, 0),
        JSON.stringify(loaded),
      ).toBeLessThanOrEqual(MOST_SCRIPT);
    });

    it.each([
      ['the start page', '/'],
      ['an entity page', '/id/kz/law/2011/477-iv'],
    ])('%s asks no question twice', async (_name, path) => {
      const page = await explorer.newPage();
      const asked: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).pathname === '/graphql') asked.push(request.url() + (request.postData() ?? ''));
      });
      await page.goto(explorer.url + path);
      await settled(page);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked).toEqual([...new Set(asked)]);
    });

    it('shows its own words and the styles of the shell before anything else of it is run', async () => {
      const page = await explorer.newPage({ expected: [/ERR_FAILED/] });
      await page.route('**/explorer-assets/*.js', (route) => route.abort());
      await page.goto(`${explorer.url}/id/kz/law/2011/477-iv`);
      expect(await page.getByText('Who must do what, under which law, and how do we know?').isVisible()).toBe(true);
      expect(await page.locator('link[rel="modulepreload"]').count()).toBeGreaterThan(3);
    });

    it('is kept by the browser, so that the next one fetches no script again', async () => {
      const page = await explorer.open('/');
      await page.reload();
      await settled(page);
      const sizes = await page.evaluate<number[]>(
        "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/explorer-assets/')).map(({ transferSize }) => transferSize)",
      );
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.every((size) => size === 0)).toBe(true);
    });
  },
  { engines: testEngines.slice(0, 1) },
);
