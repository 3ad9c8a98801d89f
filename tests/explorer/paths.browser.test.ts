import { expect, it } from 'vitest';
import { focusByKey } from './support/keyboard.ts';
import { describeExplorer } from './support/open-explorer.ts';
import { settled } from './support/settled.ts';

describeExplorer('paths', (explorer) => {
  it('between a body and a law are found by the keyboard alone, each step a cited sentence', async () => {
    const page = await explorer.open('/paths');
    for (const [field, name] of [
      ['From', 'Ministry of Internal Affairs'],
      ['To', 'Law on Migration'],
    ] as const) {
      await focusByKey(page, page.getByRole('combobox', { name: field, exact: true }));
      await page.keyboard.type(name);
      await page
        .getByRole('option', { name: new RegExp(`^${name}`) })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(`${field.toLowerCase()}=`));
    }
    await settled(page);
    const first = page.getByRole('list', { name: 'Path 1 in sentences' });
    await first.waitFor();
    expect(await first.getByRole('listitem').count()).toBe(2);
    expect(await first.textContent()).toMatch(/Ministry of Internal Affairs is .* rests on the Law on Migration/s);
    expect(await first.getByRole('button', { name: /section 2\.1/ }).count()).toBeGreaterThan(0);
  });

  it('keep off what they may not touch, and a pasted link says so', async () => {
    const page = await explorer.open('/paths?from=kz/agency/mia&to=kz/law/2011/477-iv');
    const path = page.getByRole('list', { name: 'Path 1 in sentences' });
    const before = await path.textContent();
    const task = await path.getByRole('link').nth(1).getAttribute('href');
    const avoided = encodeURIComponent((task ?? '').replace('/id/', ''));
    await page.goto(`${explorer.url}/paths?from=kz/agency/mia&to=kz/law/2011/477-iv&avoid=${avoided}`);
    await settled(page);
    await path.waitFor();
    expect(await path.textContent()).not.toBe(before);
    expect(await page.getByRole('list', { name: 'No path touches' }).count()).toBe(1);
  });

  it('to the nearest of a kind need one end alone', async () => {
    const page = await explorer.open('/paths?from=kz/law/2011/477-iv&kind=AGENCY');
    expect(await page.getByRole('heading', { name: /^Path 1/ }).count()).toBe(1);
  });
});
