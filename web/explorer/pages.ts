/** All pages: where each is, how it is loaded, and where the menu shows it. A new page is one line here. */
import type { PageEntry } from './page-entry.ts';

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
  {
    name: 'who',
    paths: ['/who'],
    menu: 'questions',
    load: async () => (await import('./pages/who/who-page.tsx')).WhoPage,
  },
  {
    name: 'compare',
    paths: ['/compare'],
    menu: 'questions',
    load: async () => (await import('./pages/compare/compare-page.tsx')).ComparePage,
  },
  {
    name: 'agreements',
    paths: ['/agreements'],
    menu: 'questions',
    load: async () => (await import('./pages/agreements/agreements-page.tsx')).AgreementsPage,
  },
  {
    name: 'governance',
    paths: ['/governance'],
    menu: 'questions',
    load: async () => (await import('./pages/governance/governance-page.tsx')).GovernancePage,
  },
  {
    name: 'entitlements',
    paths: ['/entitlements'],
    menu: 'questions',
    load: async () => (await import('./pages/entitlements/entitlements-page.tsx')).EntitlementsPage,
  },
  {
    name: 'paths',
    paths: ['/paths'],
    menu: 'questions',
    load: async () => (await import('./pages/paths/paths-page.tsx')).PathsPage,
  },
  {
    name: 'repeal',
    paths: ['/repeal'],
    menu: 'questions',
    load: async () => (await import('./pages/repeal/repeal-page.tsx')).RepealPage,
  },
  {
    name: 'timeline',
    paths: ['/timeline'],
    menu: 'questions',
    load: async () => (await import('./pages/timeline/timeline-page.tsx')).TimelinePage,
  },
  {
    name: 'agreement-chain',
    paths: ['/agreements/chain/*'],
    menu: null,
    load: async () => (await import('./pages/agreements/chain-page.tsx')).ChainPage,
  },
  {
    name: 'disagreements',
    paths: ['/disagreements'],
    menu: 'evidence',
    load: async () => (await import('./pages/disagreements/disagreements-page.tsx')).DisagreementsPage,
  },
  {
    name: 'sources',
    paths: ['/sources', '/sources/:source', '/sources/:source/*'],
    menu: 'evidence',
    load: async () => (await import('./pages/sources/sources-page.tsx')).SourcesPage,
  },
  {
    name: 'memo',
    paths: ['/memo'],
    menu: 'yours',
    load: async () => (await import('./pages/memo/memo-page.tsx')).MemoPage,
  },
];
