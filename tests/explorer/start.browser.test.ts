import { expect, it } from 'vitest';
import { focusByKey } from './support/keyboard.ts';
import { describeExplorer } from './support/open-explorer.ts';
import { settled } from './support/settled.ts';

describeExplorer('the start page', (explorer) => {
  it('says what is in the graph, and has a search box', async () => {
    const page = await explorer.open('/');
    expect(await page.title()).toContain('MandateGraph');
    expect(await page.getByRole('search').getByRole('combobox').count()).toBe(1);
    expect(await page.getByRole('main').textContent()).toMatch(/five published texts/);
  });

  it('leads to an entity by the keyboard alone: slash, a few letters, arrow, Enter', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('law on migration');
    await page
      .getByRole('option', { name: /Law on Migration/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/id\//);
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Law on Migration');
  });

  it('finds as one types also by words that are not in the name', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('quota 2016');
    await page.getByRole('option', { name: /Decree No\. 802 of the Government/ }).waitFor();
  });

  it('goes back and forward between search, entity and start', async () => {
    const page = await explorer.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('visa');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=visa/);
    await settled(page);
    const first = page.getByRole('main').getByRole('link').filter({ hasText: /visa/i }).first();
    const name = ((await first.textContent()) ?? '').trim();
    await focusByKey(page, first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/id\//);
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(name);

    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?q=visa');
    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.goForward();
    await page.goForward();
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(name);
  });
});
