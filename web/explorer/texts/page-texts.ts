/** Fetches the texts of a page; those that are always there are not among them. */

const files = import.meta.glob<Record<string, unknown>>(
  ['../locales/en/*.json', '!../locales/en/{common,codes,start}.json'],
  { import: 'default' },
);

/** Undefined where the page has none of its own. */
export async function fetchTexts(page: string): Promise<Record<string, unknown> | undefined> {
  return files[`../locales/en/${page}.json`]?.();
}
