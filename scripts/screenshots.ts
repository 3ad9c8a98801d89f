/**
 * `npm run screenshots [NAME ...]`: writes docs/explorer/<name>-<width>.png, what the guide of the explorer shows. All of them, or
 * those whose names are given. To be looked at by eye: a picture that looks wrong is a fault of the page.
 */
import { mkdirSync, statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../tests/explorer/support/launch-chromium.ts';
import { settled } from '../tests/explorer/support/settled.ts';
import { type Screenshot, screenshots } from './screenshot-list.ts';
import { withExplorer } from './with-explorer.ts';

const FOLDER = 'docs/explorer';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !screenshots.some((each) => each.name === name));
if (unknown.length > 0) {
  const known = screenshots.map(({ name }) => name).join(', ');
  console.error(`There is no screenshot named ${unknown.join(', ')}; there are ${known}.`);
  process.exit(2);
}

mkdirSync(FOLDER, { recursive: true });
await withExplorer(async ({ url, chromium }) => {
  const browser = await launchChromium(chromium);
  try {
    for (const shot of screenshots.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
      for (const width of shot.widths) await take(browser, url, shot, width);
    }
  } finally {
    await browser.close();
  }
});

async function take(browser: Browser, url: string, shot: Screenshot, width: number): Promise<void> {
  const { name, path, colorScheme = 'light', height = width < 600 ? 740 : 800, ready } = shot;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url + path);
  await settled(page);
  await page.waitForLoadState('networkidle');
  await ready?.(page);
  const file = `${FOLDER}/${name}-${width}.png`;
  await page.screenshot({ path: file });
  console.log(`${file} ${Math.ceil(statSync(file).size / 1000)} kB`);
  await context.close();
}
