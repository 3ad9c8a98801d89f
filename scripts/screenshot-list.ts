/** What the guide of the explorer shows, and at which widths. */
import type { Page } from 'playwright-core';

export interface Screenshot {
  /** Becomes part of the file's name. */
  readonly name: string;
  readonly path: string;
  readonly widths: readonly number[];
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Brings the page into the state to be shown, where the address alone does not. */
  readonly ready?: (page: Page) => Promise<void>;
}

/** Telephone, tablet, desk. */
const THREE = [360, 768, 1280];

export const screenshots: readonly Screenshot[] = [
  { name: 'start', path: '/', widths: THREE },
  { name: 'start-dark', path: '/', widths: [1280], colorScheme: 'dark' },
  {
    name: 'search-box',
    path: '/',
    widths: [1280],
    ready: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('visa');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'search', path: '/search?q=visa', widths: THREE },
  { name: 'law', path: '/id/kz/law/2011/477-iv', widths: THREE },
  { name: 'body', path: '/id/kz/agency/mia', widths: [1280] },
  { name: 'who', path: '/who', widths: [1280] },
  { name: 'compare', path: '/compare?a=kz/agency/mia&b=kz/agency/mfa', widths: [1280] },
  {
    name: 'agreements',
    path: '/agreements',
    widths: [1280],
    ready: async (page) => page.getByRole('heading', { name: 'Network' }).scrollIntoViewIfNeeded(),
  },
  { name: 'agreement-chain', path: '/agreements/chain/agreement/kz-uz/labour', widths: [1280] },
  { name: 'governance', path: '/governance', widths: [1280] },
  { name: 'entitlements', path: '/entitlements', widths: THREE },
  { name: 'paths', path: '/paths?from=kz/agency/mia&to=kz/agency/mfa', widths: [1280] },
  { name: 'repeal', path: '/repeal?act=kz/decree/2016/802', widths: [1280] },
  { name: 'timeline', path: '/timeline', widths: [1280] },
  { name: 'disagreements', path: '/disagreements', widths: [1280] },
  { name: 'sources', path: '/sources/mgi-kz-2025', widths: [1280] },
];
