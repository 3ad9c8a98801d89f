/** The explorer as someone uses it who has no mouse. */
import type { Locator, Page } from 'playwright-core';

/** More than the focusable things of any page: whatever takes more steps is out of reach. */
const MOST_STEPS = 300;

/** Presses Tab (or another key) until the focus is on the target; fails with the way it took where it never gets there. */
export async function focusByKey(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.first().waitFor();
  const way: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press(key);
    way.push(await focusedThing(page));
  }
  throw new Error(
    `${MOST_STEPS} times ${key} do not lead to ${target.toString()}; the way was ${way.slice(0, 40).join(' > ')}`,
  );
}

/** Goes to a link or button with the Tab key and presses Enter. */
export async function pressByKey(page: Page, target: Locator): Promise<void> {
  await focusByKey(page, target);
  await page.keyboard.press('Enter');
}

async function focusedThing(page: Page): Promise<string> {
  return page.evaluate<string>(
    "(document.activeElement?.ariaLabel || document.activeElement?.textContent || document.activeElement?.tagName || '').trim().slice(0, 30)",
  );
}
