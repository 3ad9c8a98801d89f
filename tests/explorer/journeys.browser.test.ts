/** The tasks of those who use the explorer, from the start page to a link and a citation to paste, with the keyboard alone. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { copiedText } from './support/copied-text.ts';
import { focusByKey, pressByKey } from './support/keyboard.ts';
import { describeExplorer } from './support/open-explorer.ts';
import { readZipEntry } from './support/read-zip-entry.ts';
import { settled } from './support/settled.ts';

/** How many tasks a list holds. */
const TASKS = /^\d+ tasks?$/;

/** Through a door of the start page. */
async function goThrough(page: Page, door: string): Promise<Locator> {
  const main = page.getByRole('main');
  await pressByKey(page, main.getByRole('link', { name: door, exact: true }));
  await main.getByRole('heading', { level: 1, name: door }).waitFor();
  await settled(page);
  return main;
}

/** Types into a field and takes what it then offers under this name. */
async function chooseFrom(page: Page, field: Locator, typed: string, name: RegExp): Promise<void> {
  await focusByKey(page, field);
  await page.keyboard.type(typed);
  const option = page.getByRole('option', { name }).first();
  await option.waitFor();
  for (let step = 0; step < 30 && (await option.getAttribute('data-focused')) === null; step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** The link is the address of the page, and opening it anew shows the same. */
async function expectLinkHolds(page: Page, main: Locator, words: RegExp): Promise<void> {
  const link = await copiedText(page, main.getByRole('button', { name: 'Copy link' }));
  expect(link).toBe(page.url());
  await page.goto('about:blank');
  await page.goto(link);
  await settled(page);
  await main.getByText(words).first().waitFor();
}

/** Opens a chip and takes the citation behind it. */
async function citationOf(page: Page, chip: Locator): Promise<string> {
  await pressByKey(page, chip);
  const proof = page.getByRole('dialog');
  await proof.waitFor();
  const text = await copiedText(page, proof.getByRole('button', { name: 'Copy citation' }));
  await page.keyboard.press('Escape');
  await proof.waitFor({ state: 'detached' });
  return text;
}

/** What rests on the act, how much of that the sources can tell, a citation of the first link, and an address that keeps it. */
async function expectImpact(page: Page, main: Locator): Promise<void> {
  await page.waitForURL(/act=/);
  await settled(page);
  const scope = /more may rest on it that they do not mention/;
  await main.getByText(scope).first().waitFor();
  const first = main
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .first();
  expect(await citationOf(page, first.getByRole('button', { name: /Evidence/ }).first())).toMatch(
    /MGI Kazakhstan 2025, /,
  );
  await expectLinkHolds(page, main, scope);
}

describeExplorer('a legal analyst', (explorer) => {
  it('finds who issues visas and under which article', async () => {
    const page = await explorer.open('/');
    const main = await goThrough(page, 'Who does what');
    for (const [group, box] of [
      ['What is done', /^Issue/],
      ['About what', /^Visas/],
    ] as const) {
      const boxes = main.getByRole('group', { name: group });
      const all = boxes.getByRole('button', { name: /^Show all/ });
      const folded = (await all.count()) > 0;
      if (folded) await pressByKey(page, all);
      // What the button shows stands before it.
      await focusByKey(page, boxes.getByRole('checkbox', { name: box }), folded ? 'Shift+Tab' : 'Tab');
      const before = await main.getByText(TASKS).textContent();
      await page.keyboard.press('Space');
      await expect.poll(() => main.getByText(TASKS).textContent(), { timeout: 60_000 }).not.toBe(before);
      await settled(page);
    }
    await page.waitForURL(/object=VISAS/);
    const row = (body: string) => main.getByRole('row').filter({ hasText: body });
    await row('Ministry of Internal Affairs').filter({ hasText: 'Article 9' }).first().waitFor();
    await row('Ministry of Foreign Affairs').filter({ hasText: 'Article 10' }).first().waitFor();

    const chip = row('Ministry of Foreign Affairs')
      .getByRole('button', { name: /Evidence/ })
      .first();
    expect(await citationOf(page, chip)).toMatch(/477-IV.*Article 10.*MGI Kazakhstan 2025, section 2\.1, paragraph 3/);
    await expectLinkHolds(page, main, /Issuing, cancelling and extending visas/);
  });

  it('finds what rests on the decree of 2016 on quotas for foreign labour, and how much the sources state', async () => {
    const page = await explorer.open('/');
    const main = await goThrough(page, 'What if repealed');
    await pressByKey(page, main.getByRole('link', { name: /Decree No\. 802 of the Government of 15 December 2016/ }));
    await expectImpact(page, main);
    expect(await main.textContent()).toContain('Rules for the Establishment of Quotas on Foreign Labour');
  });

  it('finds what rests on the Law on Migration, and how much the sources state', async () => {
    const page = await explorer.open('/');
    const main = await goThrough(page, 'What if repealed');
    await chooseFrom(page, main.getByRole('combobox', { name: 'Act' }), 'law on migration', /^Law on Migration/);
    await expectImpact(page, main);
  });

  it('finds what a refugee is entitled to, and what is not stated', async () => {
    const page = await explorer.open('/');
    const main = await goThrough(page, 'Entitlements');
    await focusByKey(page, main.getByRole('searchbox', { name: 'Find a group' }));
    await page.keyboard.type('refugees');
    await focusByKey(page, main.getByRole('checkbox', { name: /^Refugees/ }));
    await page.keyboard.press('Space');
    await page.waitForURL(/refugees/);
    await settled(page);
    await focusByKey(page, main.getByRole('checkbox', { name: /state nothing for these groups/ }));
    await page.keyboard.press('Space');
    await page.waitForURL(/silent=1/);
    await main
      .getByRole('row', { name: /^Pensions/ })
      .filter({ hasText: 'Not stated' })
      .first()
      .waitFor();

    const given = main.getByRole('table').getByRole('cell').getByRole('link').first();
    await pressByKey(page, given);
    await page.waitForURL(/benefit=/);
    await settled(page);
    const chip = main
      .getByRole('article')
      .getByRole('button', { name: /Evidence/ })
      .last();
    expect(await citationOf(page, chip)).toMatch(/MGI Kazakhstan 2025/);
    await expectLinkHolds(page, main, /Refugees/);
  });

  it('finds where the sources disagree, and what each says', async () => {
    const page = await explorer.open('/');
    const main = await goThrough(page, 'Disagreements');
    await focusByKey(page, main.getByRole('checkbox', { name: /^Force/ }));
    await page.keyboard.press('Space');
    await page.waitForURL(/FORCE/);
    await settled(page);
    const conflict = main.getByRole('article').filter({ hasText: 'National Development Plan until 2025' }).last();
    await conflict.waitFor();
    expect(await conflict.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
    const chip = conflict.getByRole('button', { name: /Evidence, Disputed/ }).first();
    expect(await citationOf(page, chip)).toMatch(/MGI Kazakhstan 2025/);
    await expectLinkHolds(page, main, /National Development Plan until 2025/);
  });

  it('takes five facts along in a memo with five footnotes, as Word and as Markdown', async () => {
    const page = await explorer.open('/who?action=ISSUE&object=VISAS');
    const main = page.getByRole('main');
    const put = async (nth: number): Promise<void> => {
      await pressByKey(page, main.getByRole('button', { name: 'Add to memo', pressed: false }).nth(nth));
    };
    await put(0);
    await put(0);
    for (const path of [
      '/repeal?act=kz/decree/2016/802',
      '/disagreements?nature=FORCE',
      '/id/agreement/az-kz/labour',
    ]) {
      await page.goto(explorer.url + path);
      await settled(page);
      await put(0);
    }
    await pressByKey(page, page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /Memo/ }));
    await page.waitForURL(/\/memo/);
    await settled(page);
    await main.getByRole('textbox', { name: 'Your note on fact 5' }).waitFor();
    await focusByKey(page, main.getByRole('textbox', { name: 'Your note on fact 1' }));
    await page.keyboard.type('To be checked in the act itself.');

    const saved = async (name: RegExp): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await pressByKey(page, main.getByRole('button', { name }));
      return readFile(await (await download).path());
    };
    const markdown = (await saved(/Markdown/)).toString('utf8');
    expect(markdown.match(/^\[\^\d+\]: .+/gm)).toHaveLength(5);
    expect(markdown).toContain('To be checked in the act itself.');
    expect(markdown).toMatch(/as reported in MGI Kazakhstan 2025/);
    const word = await saved(/Word/);
    const footnotes = readZipEntry(word, 'word/footnotes.xml') ?? '';
    // Word keeps two notes of its own, for the lines that part notes from the text.
    expect(footnotes.match(/<w:footnote [^>]*w:id="[1-9]\d*"/g)).toHaveLength(5);
    expect(footnotes).toContain('revision');
  });
});

describeExplorer('a researcher', (explorer) => {
  it('finds the labour agreements of Kazakhstan, their stage, and what is said of their ratification', async () => {
    const page = await explorer.open('/');
    const main = await goThrough(page, 'Agreements');
    await focusByKey(page, main.getByRole('group', { name: 'Subject' }).getByRole('checkbox', { name: /^Labour/ }));
    await page.keyboard.press('Space');
    await page.waitForURL(/LABOUR/);
    await focusByKey(page, main.getByRole('group', { name: 'Party' }).getByRole('checkbox', { name: /^Kazakhstan/ }));
    await page.keyboard.press('Space');
    await page.waitForURL(/kz/);
    await settled(page);
    const table = main.getByRole('table').first();
    const uzbekistan = table.getByRole('row').filter({ hasText: 'Labour agreement with Uzbekistan' }).first();
    await uzbekistan.waitFor();
    expect(await uzbekistan.textContent()).toMatch(/Consented to be bound|Signed/);
    await expectLinkHolds(page, main, /Labour agreement with Uzbekistan/);

    await pressByKey(page, uzbekistan.getByRole('link', { name: /How it came about/ }));
    await page.waitForURL(/\/agreements\/chain\//);
    await settled(page);
    const ratified = main
      .getByRole('listitem')
      .filter({ hasText: /ratifies/ })
      .first();
    expect(await ratified.textContent()).toContain('314-VI');
    expect(await citationOf(page, ratified.getByRole('button', { name: /Evidence/ }).first())).toMatch(
      /MGI Kazakhstan 2025, key sources/,
    );
  });

  it('takes the network along for other programs', async () => {
    const page = await explorer.open('/agreements?subject=LABOUR');
    const main = page.getByRole('main');
    await pressByKey(page, main.getByRole('button', { name: 'Download', exact: true }).first());
    const download = page.waitForEvent('download');
    const choice = page.getByRole('menuitem', { name: /GEXF/ }).or(page.getByRole('button', { name: /GEXF/ }));
    await choice.first().waitFor();
    for (let step = 0; step < 20 && (await choice.first().and(page.locator(':focus')).count()) === 0; step += 1) {
      await page.keyboard.press('ArrowDown');
      if ((await choice.first().and(page.locator(':focus')).count()) === 0) await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file).toMatch(/<gexf[^>]*>/);
    expect(file).toContain('Labour agreement with Uzbekistan');
  });
});

describeExplorer('a front-end developer', (explorer) => {
  it('sees a page as the query that filled it, and gets the same from a program', async () => {
    const page = await explorer.open('/');
    const main = await goThrough(page, 'Who does what');
    const shown = Number.parseInt((await main.getByText(TASKS).textContent()) ?? '', 10);
    const link = main.getByRole('link', { name: 'See as GraphQL' });
    const address = new URL((await link.getAttribute('href')) ?? '', explorer.url);
    await pressByKey(page, link);
    await page.waitForURL(/\/graphql\?/);
    await page
      .getByRole('button', { name: /Execute/ })
      .first()
      .waitFor();

    const body = {
      query: address.searchParams.get('query'),
      variables: JSON.parse(address.searchParams.get('variables') ?? '{}') as unknown,
    };
    const answer = await fetch(`${explorer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ responsibilities: { totalCount: shown } });
  });

  it('gets JSON at the address at which a reader sees the page', async () => {
    const page = await explorer.open('/id/kz/law/2011/477-iv');
    const answer = await fetch(page.url(), { headers: { accept: 'application/json' } });
    expect(await answer.json()).toMatchObject({ data: { entity: { name: 'Law on Migration' } } });
  });
});
