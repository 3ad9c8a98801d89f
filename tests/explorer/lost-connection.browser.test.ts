import { expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { pressByKey } from './support/keyboard.ts';
import { describeExplorer } from './support/open-explorer.ts';
import { settled } from './support/settled.ts';

describeExplorer(
  'a connection that is slow or lost',
  (explorer) => {
    it('leaves in sight what was there, and asks again when it is back', async () => {
      const page = await explorer.open('/disagreements', { expected: [/Failed to load resource/] });
      const main = page.getByRole('main');
      const title = (await main.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
      await page.context().setOffline(true);
      await page.getByText('There is no connection.').first().waitFor();
      expect(await main.getByRole('heading', { level: 2 }).first().textContent()).toBe(title);

      await page.context().setOffline(false);
      await page.getByText('There is no connection.').first().waitFor({ state: 'detached' });
      await settled(page);
      expect(await main.getByRole('heading', { level: 2 }).first().textContent()).toBe(title);
    });

    it('says what failed, and a press on the button asks again', async () => {
      const page = await explorer.newPage({ expected: [/Failed to load resource/] });
      let down = true;
      await page.route('**/graphql**', (route) => (down ? route.abort('connectionrefused') : route.fallback()));
      await page.goto(`${explorer.url}/disagreements`);
      const alert = page.getByRole('alert').first();
      await alert.waitFor();
      down = false;
      await pressByKey(page, alert.getByRole('button').first());
      await page.getByRole('main').getByRole('article').nth(1).waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    });

    it('shows at once that an answer is on its way, and after some seconds that it takes long', async () => {
      const page = await explorer.newPage();
      await page.route('**/graphql**', async (route) => {
        await new Promise((resolve) => {
          setTimeout(resolve, 6_000);
        });
        await route.fallback();
      });
      await page.goto(`${explorer.url}/disagreements`);
      await page.getByRole('main').locator('[aria-busy="true"]').first().waitFor();
      await page.getByText('This takes longer than usual').first().waitFor();
      await page.getByRole('main').getByRole('article').nth(1).waitFor();
    });
  },
  { engines: testEngines.slice(0, 1) },
);
