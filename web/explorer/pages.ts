/** All pages: where each is, how it is loaded, and where the menu shows it. A new page is one line here. */
import type { ComponentType } from 'react';

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

/** In the order of the menu. */
export const pages: readonly PageEntry[] = [
  {
    name: 'start',
    paths: ['/'],
    menu: null,
    load: async () => (await import('./pages/start/start-page.tsx')).StartPage,
  },
  {
    name: 'entity',
    paths: ['/id/*'],
    menu: null,
    load: async () => (await import('./pages/entity/entity-page.tsx')).EntityPage,
  },
  {
    name: 'search',
    paths: ['/search'],
    menu: null,
    load: async () => (await import('./pages/search/search-page.tsx')).SearchPage,
  },
];
