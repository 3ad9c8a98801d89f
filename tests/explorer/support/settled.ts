/** Waits until a page has its title and every answer it asked for. */
import type { Page } from 'playwright-core';

/** How long nothing may be on its way: a step changes the address first, and what it asks for a moment later. */
const QUIET_MILLISECONDS = 200;

export async function settled(page: Page): Promise<void> {
  const busy = page.locator('[aria-busy="true"]');
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
  do {
    await busy.first().waitFor({ state: 'detached' });
    await page.waitForTimeout(QUIET_MILLISECONDS);
  } while ((await busy.count()) > 0);
}
