/** What the shell knows of a page, and how parts of it find all pages without importing them. */
import { type ComponentType, createContext, useContext } from 'react';

export interface PageEntry {
  /** Names its texts: `locales/<language>/<name>.json`, and title and lead in `common.json` under `pages.<name>`. */
  readonly name: string;
  /** As React Router writes paths; the first is the one the menu leads to. */
  readonly paths: readonly string[];
  /** The part of the menu it stands in; null for pages that are reached otherwise. */
  readonly menu: MenuGroup | null;
  readonly load: () => Promise<ComponentType>;
}

export type MenuGroup = 'questions' | 'evidence' | 'yours';

const PageEntries = createContext<readonly PageEntry[]>([]);

export const PageEntriesProvider = PageEntries.Provider;

/** All pages, in the order of the menu. */
export function usePageEntries(): readonly PageEntry[] {
  return useContext(PageEntries);
}
