import { describe, expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { allPages } from './support/all-pages.ts';
import { COLOUR_RULES, findViolations } from './support/find-violations.ts';
import { describeExplorer } from './support/open-explorer.ts';
import { whatSticksOut } from './support/what-sticks-out.ts';

describeExplorer(
  'every page',
  (explorer) => {
    describe.each(allPages)('$name', ({ path }) => {
      it('has nothing that axe objects to, light or dark', async () => {
        const light = await explorer.open(path, { colorScheme: 'light' });
        expect(await findViolations(light)).toEqual([]);
        const dark = await explorer.open(path, { colorScheme: 'dark' });
        expect(await findViolations(dark, COLOUR_RULES)).toEqual([]);
      });

      it('has nothing that axe objects to on a telephone, and does not scroll sideways on any small screen', async () => {
        const page = await explorer.open(path, { width: 360, height: 640 });
        expect(await findViolations(page)).toEqual([]);
        for (const width of [320, 360, 640, 768]) {
          await page.setViewportSize({ width, height: 640 });
          expect(await whatSticksOut(page)).toEqual([]);
        }
      });

      it('has one title of the first level, which names its main part', async () => {
        const page = await explorer.open(path);
        expect(await page.title()).toContain('MandateGraph');
        const titles = await page.getByRole('heading', { level: 1 }).allTextContents();
        expect(titles).toHaveLength(1);
        expect(await page.getByRole('main', { name: titles[0]?.trim() ?? '' }).count()).toBe(1);
      });
    });

    it('that the menu leads to is among those looked at here', async () => {
      const page = await explorer.open('/');
      const links = await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').all();
      const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
      const lookedAt = new Set(allPages.map(({ path }) => path.split('?', 1)[0]));
      expect(addresses.filter((address) => address !== '/graphql' && !lookedAt.has(address ?? ''))).toEqual([]);
    });
  },
  // What a page looks like does not depend on the engine.
  { engines: testEngines.slice(0, 1) },
);
