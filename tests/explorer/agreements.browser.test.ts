import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { focusByKey, pressByKey } from './support/keyboard.ts';
import { describeExplorer } from './support/open-explorer.ts';
import { settled } from './support/settled.ts';

/** Presses Enter on what has the focus, and reads the file that comes of it. */
async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return readFile(await download.path(), 'utf8');
}

async function downloadedAs(page: Page, format: RegExp): Promise<string> {
  await pressByKey(page, page.getByRole('button', { name: 'Download', exact: true }));
  await page.getByRole('menuitem').and(page.locator(':focus')).waitFor();
  await focusByKey(page, page.getByRole('menuitem', { name: format }), 'ArrowDown');
  const file = await downloaded(page);
  await page.getByRole('menu').waitFor({ state: 'detached' });
  return file;
}

describeExplorer('agreements', (explorer) => {
  it('are narrowed by subject, chosen, and followed to how one came about, by the keyboard alone', async () => {
    const page = await explorer.open('/agreements');
    await focusByKey(page, page.getByRole('checkbox', { name: /^Labour/ }));
    await page.keyboard.press('Space');
    await page.waitForURL(/subject=LABOUR/);
    const rows = page.getByRole('row');
    await rows
      .filter({ hasText: 'readmission' })
      .or(rows.filter({ hasText: 'refugees' }))
      .first()
      .waitFor({ state: 'detached' });
    const uzbek = rows.filter({ hasText: 'Labour agreement with Uzbekistan' });
    expect(await uzbek.count()).toBe(1);

    await pressByKey(page, uzbek.getByRole('button', { name: /^Choose Labour agreement with Uzbekistan/ }));
    await page.waitForURL(/at=agreement/);
    const card = page.getByRole('region', { name: /Labour agreement with Uzbekistan/ });
    await card
      .getByText(/is a party to the/)
      .first()
      .waitFor();
    expect(await card.getByText(/is a party to the/).count()).toBe(2);

    await pressByKey(page, uzbek.getByRole('link', { name: /^How it came about/ }));
    await page.waitForURL(/\/agreements\/chain\//);
    await settled(page);
    const main = page.getByRole('main');
    expect(await main.getByText(/Law No\. 314-VI of 17 April 2020/).count()).toBeGreaterThan(0);
    expect(await main.textContent()).toContain('These sources do not say that');
    expect(await main.textContent()).toContain('Not stated');
  });

  it('leave planned ones out until they are asked for', async () => {
    const page = await explorer.open('/agreements');
    const latvia = page.getByRole('rowheader').filter({ hasText: 'Latvia' });
    expect(await latvia.count()).toBe(0);
    const notices = page.getByRole('list', { name: 'What to know about this answer' });
    expect(await notices.textContent()).toContain('choose “Also planned, negotiated and drafted ones”');
    expect(await notices.textContent()).not.toContain('includePlanned');
    await focusByKey(page, page.getByRole('checkbox', { name: /planned, negotiated and drafted/ }));
    await page.keyboard.press('Space');
    await page.waitForURL(/planned=1/);
    await latvia.waitFor();
    expect(await latvia.count()).toBe(1);
  });

  it('come back as they were from a pasted link', async () => {
    const page = await explorer.open('/agreements?party=country%2Fkg&view=PARTIES&at=country%2Fkg');
    expect(await page.getByRole('radio', { name: 'Parties tied by agreements' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: /^Kyrgyzstan/ }).isChecked()).toBe(true);
    await page.getByRole('region', { name: /^Kyrgyzstan/ }).waitFor();
  });

  it('are drawn, as an equal of the table, where the browser has no WebGL', async () => {
    const page = await explorer.newPage();
    await page.addInitScript(
      "const plain = HTMLCanvasElement.prototype.getContext; HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return kind.startsWith('webgl') ? null : plain.call(this, kind, ...rest); };",
    );
    await page.goto(`${explorer.url}/agreements`);
    await settled(page);
    const drawing = page.getByRole('img', { name: /^Drawing of/ });
    await drawing.waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
    await drawing.locator('[data-id="country/kg"]').click();
    await page.waitForURL(/at=country%2Fkg/);
    const tied = page.getByRole('row').filter({ hasText: 'tied to what is chosen' });
    await tied.first().waitFor();
    expect(await tied.count()).toBeGreaterThan(1);
  });

  it('are taken along as CSV, GEXF, GraphML and SVG', async () => {
    const page = await explorer.open('/agreements');
    await page
      .getByRole('img', { name: /^Drawing of/ })
      .first()
      .waitFor();
    await focusByKey(page, page.getByRole('button', { name: 'Download CSV' }));
    const csv = await downloaded(page);
    expect(csv).toContain('agreement,id,parties,subjects,stage,signed');
    const gexf = await downloadedAs(page, /GEXF/);
    expect(gexf).toContain('<node id="country/kz" label="Kazakhstan">');
    const graphml = await downloadedAs(page, /GraphML/);
    expect(graphml).toContain('<data key="node-mode">1</data>');
    const svg = await downloadedAs(page, /SVG/);
    expect(svg).toContain('Kazakhstan</text>');
    expect(svg).not.toContain('class=');
  });
});
