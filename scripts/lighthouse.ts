/**
 * `npm run lighthouse [PATH ...]`: Lighthouse's four scores of the start page and an entity page, as on a middling telephone, and what
 * cost points. Ends with 1 where a score is below 95. On a busy machine the score of performance says more of the machine.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGS } from '../tests/explorer/support/launch-chromium.ts';
import { withExplorer } from './with-explorer.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const LEAST = 95;

const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : ['/', '/id/kz/law/2011/477-iv'];

await withExplorer(async ({ url, chromium }) => {
  const chrome = await launch({
    chromePath: chromium,
    ignoreDefaultFlags: false,
    chromeFlags: [...CHROMIUM_ARGS, '--headless=new'],
  });
  try {
    for (const path of paths) await score(url + path, path, chrome.port);
  } finally {
    chrome.kill();
  }
});

async function score(address: string, path: string, port: number): Promise<void> {
  const result = await lighthouse(address, { port, onlyCategories: CATEGORIES, logLevel: 'error', output: 'json' });
  if (!result) throw new Error(`Lighthouse gave no answer for ${address}.`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((name) => ({ name, points: Math.round((categories[name]?.score ?? 0) * 100) }));
  console.log(`${path}: ${scores.map(({ name, points }) => `${name} ${points}`).join(', ')}`);
  for (const name of CATEGORIES) {
    for (const { id, weight } of categories[name]?.auditRefs ?? []) {
      const audit = audits[id];
      if (weight === 0 || audit?.score === null || audit === undefined || audit.score >= 0.9) continue;
      console.log(`  ${name}: ${audit.title}${audit.displayValue === undefined ? '' : ` (${audit.displayValue})`}`);
    }
  }
  if (scores.some(({ points }) => points < LEAST)) process.exitCode = 1;
}
