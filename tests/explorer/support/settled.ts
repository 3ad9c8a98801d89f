/** Waits until a page has its title and every answer it asked for. */
import type { Page } from 'playwright-core';

export async function settled(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}
