/** What a "copy" button puts on the clipboard. */
import type { Locator, Page } from 'playwright-core';
import { pressByKey } from './keyboard.ts';

/** Goes to the button with the keyboard, presses it, and reads what a reader would paste. */
export async function copiedText(page: Page, button: Locator): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
  await pressByKey(page, button);
  await button.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
  return page.evaluate<string>('navigator.clipboard.readText()');
}
