/** Runs axe-core in a page, past its content security policy, and tells what it found. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeOutcome {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** The rules whose outcome colours decide. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * One line a place; empty where axe finds nothing. All rules, unless some are named. The source is evaluated as the developer tools
 * do it, which no policy forbids.
 */
export async function findViolations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const options = { resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: rules } : {}) };
  const { violations } = await page.evaluate<AxeOutcome>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}: ${html.slice(0, 300)} ${failureSummary}`),
  );
}
