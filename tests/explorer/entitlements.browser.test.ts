import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { focusByKey, pressByKey } from './support/keyboard.ts';
import { describeExplorer } from './support/open-explorer.ts';

describeExplorer('the entitlements', (explorer) => {
  it('tell by the keyboard alone what refugees are given and what is not stated, with conditions and proof', async () => {
    const page = await explorer.open('/entitlements');
    const main = page.getByRole('main');
    await focusByKey(page, main.getByRole('searchbox', { name: 'Find a group' }));
    await page.keyboard.type('refugees');
    await focusByKey(page, main.getByRole('checkbox', { name: /^Refugees/ }));
    await page.keyboard.press('Space');
    await page.waitForURL(/group%2Frefugees/);
    await main.getByRole('table').getByRole('columnheader', { name: 'Refugees' }).waitFor();

    const alone = await explorer.open('/entitlements?group=group/refugees');
    await focusByKey(alone, alone.getByRole('main').getByRole('checkbox', { name: /state nothing for these groups/ }));
    await alone.keyboard.press('Space');
    await alone.waitForURL(/silent=1/);
    const silent = alone.getByRole('row', { name: /^Pensions/ });
    expect(await silent.textContent()).toContain('Not stated');
    await pressByKey(alone, alone.getByRole('table').getByRole('link', { name: /Not stated|Limited|Given/ }));
    await alone.waitForURL(/benefit=/);
    await alone.locator('h2:focus').waitFor();

    const care = await explorer.open(
      '/entitlements?group=group/refugees&of=group/refugees&benefit=benefit/medical-care-dangerous-diseases',
    );
    const open = care.getByRole('main').getByRole('article').getByRole('article');
    expect(await open.first().textContent()).toMatch(/Conditions/);
    await pressByKey(
      care,
      open
        .first()
        .getByRole('button', { name: /Evidence/ })
        .first(),
    );
    await care.getByRole('dialog').getByRole('link').first().waitFor();
  });

  it('mark what comes from a broader group', async () => {
    const page = await explorer.open('/entitlements?group=group/migrants-with-irregular-status');
    const inherited = page.getByRole('main').getByRole('cell').filter({ hasText: 'from ' }).first();
    expect(await inherited.textContent()).toMatch(/from \w/);
  });

  it('show one group at a time on a telephone, chosen from all of them', async () => {
    const page = await explorer.open('/entitlements', { width: 360, height: 640 });
    const main = page.getByRole('main');
    const choice = main.getByRole('combobox', { name: 'Group of people' });
    await focusByKey(page, choice);
    await page.keyboard.type('Refugees');
    await page.waitForURL(/show=group%2Frefugees/);
    await main.getByRole('columnheader', { name: 'Refugees' }).waitFor();
    expect(await main.getByRole('table').getByRole('columnheader').allTextContents()).toEqual(['Benefit', 'Refugees']);
  });

  it('write silence into the file as what it is', async () => {
    const page = await explorer.open('/entitlements?group=group/refugees');
    const download = page.waitForEvent('download');
    await pressByKey(page, page.getByRole('main').getByRole('button', { name: 'Download CSV' }));
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toMatch(/^\uFEFFgroup,benefit,stated,level/);
    expect(text).toMatch(/Refugees,Pensions,false,NOT_STATED/);
  });
});
