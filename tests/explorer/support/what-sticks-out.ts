/** Tells what makes a page scroll sideways, which a narrow one must not. */
import type { Page } from 'playwright-core';

/** The innermost elements that end beyond the right edge; empty where the page fits. */
export async function whatSticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > clientWidth);
    const innermost = beyond.filter((it) => !beyond.some((other) => other !== it && it.contains(other)));
    return [scrollWidth + ' of ' + clientWidth + ' pixels', ...innermost.slice(0, 5).map((it) => it.outerHTML.slice(0, 200))];
  })()`);
}
