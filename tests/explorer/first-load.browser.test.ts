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
