import { expect, it } from 'vitest';
import { focusByKey, pressByKey } from './support/keyboard.ts';
import { describeExplorer } from './support/open-explorer.ts';

describeExplorer('the comparison of two bodies', (explorer) => {
  it('begins with pairs that have tasks in common', async () => {
    const page = await explorer.open('/compare');
    const pair = page.getByRole('main').getByRole('link', { name: / and / }).first();
    const [first = ''] = ((await pair.textContent()) ?? '').split(' and ');
    await pressByKey(page, pair);
    await page.waitForURL(/a=.*&b=/);
    await page.getByRole('main').getByRole('columnheader', { name: first, exact: true }).waitFor();
  });

  it('finds two bodies by the keyboard alone and says what each has alone, and where it is written', async () => {
    const page = await explorer.open('/compare');
    const main = page.getByRole('main');
    for (const [label, typed, name] of [
      ['First body', 'ministry of internal', 'Ministry of Internal Affairs'],
      ['Second body', 'ministry of labour', 'Ministry of Labour and Social Protection of the Population'],
    ] as const) {
      await focusByKey(page, main.getByRole('combobox', { name: label }));
      await page.keyboard.type(typed);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.waitForURL(/a=.*&b=/);
    const table = main.getByRole('table');
    expect(await table.textContent()).toContain('Ministry of Internal Affairs alone');
    expect(await table.textContent()).toContain('These sources state no task of it here');
    await pressByKey(page, table.getByRole('button', { name: /Evidence/ }).first());
    await page.getByRole('dialog').getByRole('link').first().waitFor();
  });

  it('says what may have been meant where a body is unknown', async () => {
    const page = await explorer.open('/compare?a=kz/agency/mai&b=kz/agency/mfa');
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain('Did you mean');
    expect(await alert.getByRole('link').count()).toBeGreaterThan(0);
  });
});
