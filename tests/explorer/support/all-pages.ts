/** Every page of the explorer, with addresses that show it full: each is looked at light and dark, narrow, by axe. A new page adds its own. */

export interface PageToLookAt {
  /** As a test's name says it. */
  readonly name: string;
  readonly path: string;
  /** True where the page is the answer to an address that has nothing. */
  readonly missing?: boolean;
}

export const allPages: readonly PageToLookAt[] = [
  { name: 'the start page', path: '/' },
  { name: 'search results', path: '/search?q=visa' },
  { name: 'a search that finds nothing', path: '/search?q=qwertyuiop' },
  { name: 'a law', path: '/id/kz/law/2011/477-iv' },
  { name: 'a body', path: '/id/kz/agency/mia' },
  { name: 'a country', path: '/id/country/kz' },
  { name: 'an agreement', path: '/id/agreement/az-kz/labour' },
  { name: 'an entity that is not there', path: '/id/kz/agency/no-such-body', missing: true },
  { name: 'an address that is not there', path: '/no/such/page', missing: true },
];
