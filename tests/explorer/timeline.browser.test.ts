import { expect, it } from 'vitest';
import { focusByKey } from './support/keyboard.ts';
import { describeExplorer } from './support/open-explorer.ts';

describeExplorer('the timeline', (explorer) => {
  it('is narrowed by kind and years with the keyboard alone', async () => {
    const page = await explorer.open('/timeline');
    await focusByKey(page, page.getByRole('checkbox', { name: /^Signed/ }));
    await page.keyboard.press('Space');
    await page.waitForURL(/kind=SIGNED/);
    const rows = page.getByRole('table').getByRole('row');
    await rows.filter({ hasText: 'Events' }).first().waitFor({ state: 'detached' });
    const azerbaijan = rows.filter({ hasText: 'Labour agreement with Azerbaijan' });
    expect(await azerbaijan.count()).toBe(2);

    await focusByKey(page, page.getByRole('textbox', { name: 'From the year' }));
    await page.keyboard.type('2019');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2019/);
    await azerbaijan.first().waitFor({ state: 'detached' });
    expect(await rows.count()).toBeGreaterThan(1);
  });

  it('draws a date known by its year as a span and marks what is disputed in words and shape', async () => {
    const page = await explorer.open('/timeline?kind=SIGNED');
    const drawing = page.getByRole('img', { name: /^Drawing of/ });
    const marks = await drawing.locator('rect[data-precision="year"]').all();
    const widths = await Promise.all(marks.map(async (mark) => Number(await mark.getAttribute('width'))));
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(12);
    expect(await drawing.locator('rect[data-disputed="true"]').count()).toBe(2);
    const azerbaijan = page.getByRole('row').filter({ hasText: 'Labour agreement with Azerbaijan' }).first();
    expect(await azerbaijan.textContent()).toContain('some day of this year');
    expect(await azerbaijan.getByRole('button', { name: /Disputed/ }).count()).toBe(1);
  });
});
