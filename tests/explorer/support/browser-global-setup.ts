/** Finds the browser and the built pages for the explorer's tests, and gives them as `inject('explorer')`. */
import type { TestProject } from 'vitest/node';
import { findChromium, HOW_TO_GET_CHROMIUM } from './find-chromium.ts';
import { freshPages } from './fresh-pages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser and the folders of the built pages; null where there is no browser, and the tests that need one do not run. */
    explorer: ProvidedExplorer | null;
  }
}

export interface ProvidedExplorer {
  readonly chromium: string;
  readonly pages: { readonly explorer: string; readonly graphiql: string };
}

export default async function setUpBrowser(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  if (chromium === null) {
    const line = `No browser for the explorer's tests: there is no Chromium here. To run them ${HOW_TO_GET_CHROMIUM}.`;
    if (process.env['REQUIRE_BROWSER'] === '1') throw new Error(line);
    console.warn(line);
    project.provide('explorer', null);
    return async () => {};
  }
  const { remove, ...pages } = await freshPages();
  project.provide('explorer', { chromium, pages });
  return remove;
}
