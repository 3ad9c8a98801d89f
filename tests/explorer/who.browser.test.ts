import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { focusByKey, pressByKey } from './support/keyboard.ts';
import { describeExplorer } from './support/open-explorer.ts';
import { settled } from './support/settled.ts';

describeExplorer('who does what', (explorer) => {
  it('tells by the keyboard alone who issues visas, in which role, and where it is written', async () => {
    const page = await explorer.open('/');
    const main = page.getByRole('main');
    await pressByKey(
      page,
      page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Who does what' }),
    );
    await page.waitForURL(/\/who/);
    await settled(page);
    await focusByKey(page, main.getByRole('searchbox', { name: 'Words in the task' }));
    await page.keyboard.type('issuing');
    await page.keyboard.press('Enter');
    await page.waitForURL(/words=issuing/);
    const row = main.getByRole('row', { name: /Issuing, cancelling and extending visas/i }).first();
    expect(await row.textContent()).toMatch(/Ministry of (Internal|Foreign) Affairs \(role: Competent authority\)/);
    await pressByKey(page, row.getByRole('button', { name: /Evidence/ }).first());
    const proof = page.getByRole('dialog');
    await proof
      .locator(':focus')
      .or(proof.and(page.locator(':focus')))
      .waitFor();
    expect(await proof.getByRole('link').first().textContent()).toMatch(/section \d/);
    await page.keyboard.press('Escape');
    await proof.waitFor({ state: 'detached' });
    await pressByKey(page, row.getByRole('button', { name: /memo/i }).first());
    expect(await page.getByRole('navigation', { name: 'Pages' }).textContent()).toMatch(/1/);
  });

  it('narrows by facets, keeps them in the address, and counts what is left', async () => {
    const page = await explorer.open('/who');
    const main = page.getByRole('main');
    const box = main.getByRole('group', { name: 'Role' }).getByRole('checkbox', { name: /Coordinating/ });
    await focusByKey(page, box);
    await page.keyboard.press('Space');
    await page.waitForURL(/role=COORDINATING/);
    await main.getByRole('link', { name: 'Clear the filters' }).waitFor();
    await settled(page);
    const count = await main.getByText(/^\d+ tasks?$/).textContent();
    const again = await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(
      await again
        .getByRole('main')
        .getByText(/^\d+ tasks?$/)
        .textContent(),
    ).toBe(count);
    expect(Number.parseInt(count ?? '', 10)).toBeGreaterThan(0);
  });

  it('leads from a count of the matrix to just so many tasks, and back', async () => {
    const page = await explorer.open('/who?view=dimensions');
    const main = page.getByRole('main');
    const cells = main.getByRole('table').getByRole('link', { name: /^\d+ tasks?:/ });
    await focusByKey(page, cells);
    await page.keyboard.press('ArrowDown');
    const label = await page.evaluate<string>('document.activeElement.ariaLabel');
    await page.keyboard.press('Enter');
    await page.waitForURL(/body=/);
    await main.getByText(label.split(':', 1)[0] ?? '', { exact: true }).waitFor();
    await page.goBack();
    await main.getByRole('table').getByRole('link', { name: label }).waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('dimensions');
  });

  it('gives all tasks as a file, not only those in sight', async () => {
    const page = await explorer.open('/who');
    const main = page.getByRole('main');
    const total = Number.parseInt((await main.getByText(/^\d+ tasks$/).textContent()) ?? '', 10);
    await main.getByText(/read so far/).waitFor({ state: 'detached' });
    const download = page.waitForEvent('download');
    await pressByKey(page, main.getByRole('button', { name: 'Download CSV' }));
    const file = await (await download).path();
    const lines = (await readFile(file, 'utf8')).trim().split('\r\n');
    expect(lines[0]).toContain('instrument,listOrder,task,holders,provisions');
    expect(lines).toHaveLength(total + 1);
  });

  it('reports where several bodies bear tasks of one kind, and what is left open, without calling it wrong', async () => {
    const page = await explorer.open('/who?view=overlaps');
    expect(await page.getByRole('main').textContent()).toContain('not a judgement');
    await focusByKey(page, page.getByRole('tab', { name: 'Overlaps' }));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/view=gaps/);
    await page.getByRole('tabpanel').getByText('does not mean that it is not so').waitFor();
  });
});
