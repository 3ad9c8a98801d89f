/** Serves the explorer over the real data on a free port, with the pages as their sources are now, for as long as some work takes. */
import { openEmbedded } from '../src/graph/embedded/open-embedded.ts';
import { findChromium, HOW_TO_GET_CHROMIUM } from '../tests/explorer/support/find-chromium.ts';
import { freshPages } from '../tests/explorer/support/fresh-pages.ts';
import { serveCorpus } from '../tests/explorer/support/serve-corpus.ts';

export interface ServedExplorer {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** The browser to look at it with. */
  readonly chromium: string;
}

export async function withExplorer(work: (explorer: ServedExplorer) => Promise<void>): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) throw new Error(`There is no Chromium here: ${HOW_TO_GET_CHROMIUM}.`);
  const { remove, ...pages } = await freshPages();
  try {
    const server = await serveCorpus(() => openEmbedded(), { pages });
    try {
      await work({ url: server.url, chromium });
    } finally {
      await server.close();
    }
  } finally {
    await remove();
  }
}
