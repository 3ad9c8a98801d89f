/** Begins to fetch the module and the texts of the page that the address names, and asks its first question, before React is there. */
import type { PageEntry } from './page-entry.ts';
import { pages } from './pages.ts';
import { fetchTexts } from './texts/page-texts.ts';

/** What fails here is asked for again by the page itself, which says so. */
export function beginPage(pathname: string): void {
  void askFirst(pathname).catch(() => undefined);
  const entry = pageAt(pathname);
  if (entry === undefined) return;
  entry.load().catch(() => undefined);
  fetchTexts(entry.name).catch(() => undefined);
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

async function askFirst(pathname: string): Promise<void> {
  const { askFirstQuestions } = await import('./api/first-questions.ts');
  askFirstQuestions(pathname);
}
