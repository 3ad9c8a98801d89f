/** The explorer in a real browser, over the real data, on every engine of the test run. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import type { RunningServer } from '../../../src/server/serve-graph.ts';
import type { TestEngine } from '../../support/engines.ts';
import { testEngines } from '../../support/engines.ts';
import type {} from './browser-global-setup.ts';
import { launchChromium } from './launch-chromium.ts';
import { type ServedCorpus, serveCorpus } from './serve-corpus.ts';
import { settled } from './settled.ts';
import { watchPage } from './watch-page.ts';

export interface View {
  /** In CSS pixels; 1280 unless told. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Complaints that this test provokes on purpose; any other fails it. */
  readonly expected?: readonly RegExp[];
}

export interface Explorer {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** Opens an address in a browser that has never been here, and waits until everything is there. */
  open(path: string, view?: View): Promise<Page>;
  /** The same without opening an address. */
  newPage(view?: View): Promise<Page>;
}

export interface ExplorerOptions {
  /** All of the test run unless told. */
  readonly engines?: readonly TestEngine[];
  /** An earlier release that the server is to know, made of the state it serves. */
  readonly release?: ServedCorpus['release'];
}

/**
 * Runs the suite on each engine: `describeExplorer('the start page', (explorer) => { it('...', async () => { ... }) })`.
 * After each test its pages are closed, and it fails where they complained or asked another origin for something.
 */
export function describeExplorer(
  title: string,
  suite: (explorer: Explorer) => void,
  { engines = testEngines, ...served }: ExplorerOptions = {},
): void {
  describe.runIf(inject('explorer') !== null).each(engines)(`${title}, on $name`, (engine) => {
    suite(explorerOn(engine, served));
  });
}

function explorerOn(engine: TestEngine, served: Omit<ExplorerOptions, 'engines'>): Explorer {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    const { chromium, pages } = provided();
    server = await serveCorpus(() => engine.openEmpty(), { pages, ...served });
    browser = await launchChromium(chromium);
  });
  afterEach(async () => {
    const [opened, heard] = [contexts, complaints];
    [contexts, complaints] = [[], []];
    await Promise.all(opened.map((context) => context.close()));
    expect(heard).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const newPage = async ({ expected = [], ...view }: View = {}): Promise<Page> => {
    const context = await started(browser).newContext(contextOptions(view));
    contexts.push(context);
    const page = await context.newPage();
    // A database plans each statement once, which takes a busy machine a while.
    page.setDefaultTimeout(60_000);
    await watchPage(page, { origin: started(server).url, complaints, expected });
    return page;
  };
  return {
    get url() {
      return started(server).url;
    },
    newPage,
    async open(path, view) {
      const page = await newPage(view);
      await page.goto(started(server).url + path);
      await settled(page);
      return page;
    },
  };
}

function contextOptions({ width = 1280, height = 800, colorScheme = 'light' }: Omit<View, 'expected'>): object {
  // Without motion, so that nothing is looked at half-way.
  return { viewport: { width, height }, colorScheme, reducedMotion: 'reduce', acceptDownloads: true };
}

function provided(): NonNullable<ReturnType<typeof inject<'explorer'>>> {
  const explorer = inject('explorer');
  if (explorer === null) throw new Error('There is no browser in this test run.');
  return explorer;
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The explorer has not been started: ask for it inside a test.');
  return part;
}
