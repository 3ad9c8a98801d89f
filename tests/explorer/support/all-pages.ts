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
  { name: 'agreements', path: '/agreements' },
  { name: 'agreements by their parties', path: '/agreements?view=PARTIES&planned=1&at=country%2Fkg' },
  { name: 'agreements that fit no filter', path: '/agreements?from=1900&to=1901' },
  { name: 'how an agreement came about', path: '/agreements/chain/agreement/kz-uz/labour' },
  { name: 'what if repealed', path: '/repeal' },
  { name: 'what rests on a repealed act', path: '/repeal?act=kz/decree/2016/802&inferred=1' },
  { name: 'paths', path: '/paths' },
  {
    name: 'paths between two',
    path: '/paths?from=kz/agency/mia&to=kz/law/2011/477-iv&avoid=country%2Fkz&type=HOLDS&type=UNDER',
  },
  { name: 'the timeline', path: '/timeline' },
  { name: 'who does what', path: '/who' },
  { name: 'tasks that no text states', path: '/who?words=qwertyuiop' },
  { name: 'tasks by body and dimension', path: '/who?view=dimensions' },
  { name: 'tasks that several bodies bear', path: '/who?view=overlaps' },
  { name: 'what mandates leave open', path: '/who?view=gaps' },
  { name: 'bodies to compare', path: '/compare' },
  { name: 'two bodies compared', path: '/compare?a=kz/agency/mia&b=kz/agency/mlspp' },
  { name: 'governance by dimension', path: '/governance' },
  { name: 'a dimension and its findings', path: '/governance?dimension=migof/partnerships&cell=needsDevelopment' },
  { name: 'entitlements', path: '/entitlements' },
  {
    name: 'what one group has of one benefit',
    path: '/entitlements?group=group/refugees&of=group/refugees&benefit=benefit/targeted-social-assistance',
  },
  { name: 'disagreements', path: '/disagreements' },
  { name: 'disagreements of one kind', path: '/disagreements?nature=FORCE' },
  { name: 'the sources', path: '/sources' },
  { name: 'a source with its outline', path: '/sources/mgi-kz-2025' },
  { name: 'a passage and what rests on it', path: '/sources/mgi-kz-2025/2.1/p2' },
  { name: 'an empty memo', path: '/memo' },
  { name: 'a link from an older revision', path: `/id/kz/law/2011/477-iv?revision=${'0'.repeat(64)}` },
  { name: 'an entity that is not there', path: '/id/kz/agency/no-such-body', missing: true },
  { name: 'an address that is not there', path: '/no/such/page', missing: true },
];
