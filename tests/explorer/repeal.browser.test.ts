import { expect, it } from 'vitest';
import { focusByKey, pressByKey } from './support/keyboard.ts';
import { describeExplorer } from './support/open-explorer.ts';
import { settled } from './support/settled.ts';

describeExplorer('what if repealed', (explorer) => {
  it('leads from an act noted as repealed to what rests on it and where that is written, by the keyboard alone', async () => {
    const page = await explorer.open('/repeal');
    await pressByKey(page, page.getByRole('link', { name: /Decree No\. 802 of the Government/ }));
    await page.waitForURL(/act=kz/);
    await settled(page);
    const main = page.getByRole('main');
    await main
      .getByText(/more may rest on it that they do not mention/)
      .first()
      .waitFor();
    expect(await main.getByRole('heading', { name: /^Rules for the Establishment of Quotas/ }).count()).toBe(1);
    expect(await main.textContent()).toMatch(/rests on the Rules for the Establishment of Quotas/);

    const evidence = main.getByRole('button', { name: /section 4\.1, paragraph 1/ });
    await pressByKey(page, evidence);
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /section 4\.1, paragraph 1/ })
      .waitFor();
  });

  it('finds an act by words that are not in its name, and opens it by the keyboard alone', async () => {
    const page = await explorer.open('/repeal');
    await focusByKey(page, page.getByRole('combobox', { name: 'Act', exact: true }));
    await page.keyboard.type('quota 2016');
    await page.getByRole('option', { name: /Decree No\. 802 of the Government/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/act=kz/);
    await settled(page);
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).first().textContent()).toContain(
      'Decree No. 802',
    );
  });

  it('never says that nothing rests on an act', async () => {
    const page = await explorer.open('/repeal?act=kz/law/2020/306-vi');
    expect(await page.getByRole('main').textContent()).toContain('That does not mean that nothing does');
  });

  it('says what may have been meant where the id is of no act', async () => {
    const page = await explorer.open('/repeal?act=kz/law/2011/477-v');
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain('NOT_FOUND');
    expect(await alert.getByRole('link').count()).toBeGreaterThan(0);
  });
});
