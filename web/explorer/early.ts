/** Begins to fetch the module and the texts of the page that the address names while the rest of the explorer is on its way. */
import type { PageEntry } from './page-entry.ts';
import { pages } from './pages.ts';

const texts = import.meta.glob('./locales/en/*.json');

const entry = pageAt(window.location.pathname);
if (entry !== undefined) {
  // What fails here is asked for again by the router, which says so.
  entry.load().catch(() => undefined);
  texts[`./locales/en/${entry.name}.json`]?.().catch(() => undefined);
}

/** The router decides; this only guesses, by the part of a path that stands before what varies. */
function pageAt(pathname: string): PageEntry | undefined {
  return pages.find(({ paths }) =>
    paths.some((path) => {
      const [fixed = ''] = path.split(/[:*]/, 1);
      return pathname === path || (fixed !== path && pathname.startsWith(fixed));
    }),
  );
}
