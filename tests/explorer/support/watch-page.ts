/** Notes whatever a page must never do: errors in the console, violations of the content security policy, other origins. */
import type { Page } from 'playwright-core';

/** Complaints collect in `complaints` from now on; those that `expected` matches are what the test is about. */
export async function watchPage(
  page: Page,
  { origin, complaints, expected }: { origin: string; complaints: string[]; expected: readonly RegExp[] },
): Promise<void> {
  const complain = (text: string): void => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (!isOwn(request.url(), origin)) complain(`request to another origin: ${request.url()}`);
  });
  await page.addInitScript(
    `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
       console.error('policy violated: ' + violatedDirective + ' ' + blockedURI + ' ' + sourceFile));`,
  );
}

/** What the page makes itself (`blob:`, `data:`) asks nobody. */
function isOwn(address: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(address);
  return protocol === 'data:' || protocol === 'blob:' || asked === origin;
}
