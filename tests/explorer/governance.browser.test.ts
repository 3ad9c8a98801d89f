import { expect, it } from 'vitest';
import { focusByKey, pressByKey } from './support/keyboard.ts';
import { describeExplorer } from './support/open-explorer.ts';

describeExplorer('governance by dimension', (explorer) => {
  it('leads by the keyboard alone from a count to just so many entries, with their proof, and back', async () => {
    const page = await explorer.open('/governance');
    const main = page.getByRole('main');
    await focusByKey(page, main.getByRole('table').getByRole('link', { name: /^\d+: Acts, / }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    const label = await page.evaluate<string>('document.activeElement.ariaLabel');
    expect(label).toMatch(/: Tasks, /);
    await page.keyboard.press('Enter');
    await page.waitForURL(/cell=responsibilities/);
    await page.locator('h2:focus').waitFor();
    const list = main.getByRole('region', { name: /^Tasks: / }).first();
    expect(await list.getByText(/^\d+ entr(y|ies)$/).textContent()).toMatch(
      new RegExp(`^${Number.parseInt(label, 10)} `),
    );
    await pressByKey(page, list.getByRole('button', { name: /Evidence/ }).first());
    await page.locator('[role="dialog"]:focus-within').getByRole('link').first().waitFor();
    await page.keyboard.press('Escape');
    await page.goBack();
    await list.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  it('opens the same list from a pasted address', async () => {
    const page = await explorer.open('/governance?dimension=migof/partnerships&cell=agreements');
    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { level: 2 }).textContent()).toBe('Agreements: Partnerships');
    expect(await main.getByRole('link', { name: /Agreements, Partnerships/ }).getAttribute('aria-current')).toBe(
      'true',
    );
  });

  it('never shows what is not cited as a no', async () => {
    const page = await explorer.open('/governance');
    expect(await page.getByRole('main').textContent()).toContain('not that there is none');
  });
});
