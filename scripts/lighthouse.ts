/**
 * `npm run lighthouse [PATH ...]`: Lighthouse's four scores of the start page and an entity page, as on a middling telephone, and what
 * cost points. Ends with 1 where a score is below 95. On a busy machine the score of performance says more of the machine.
 */
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { CHROMIUM_ARGS } from '../tests/explorer/support/launch-chromium.ts';
import { type ServedExplorer, withExplorer } from './with-explorer.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const LEAST = 95;
/** Chromium now and then loses the beginning of a recording (NO_NAVSTART); Lighthouse then has no scores and asks to be run again. */
const MOST_RECORDINGS = 3;

const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : ['/', '/id/kz/law/2011/477-iv'];

await withExplorer(async (explorer) => {
  for (const path of paths) print(path, await recorded(explorer, path));
});

/** The first recording that holds the load of the page; fails where none does. */
async function recorded(explorer: ServedExplorer, path: string): Promise<Result> {
  const troubles: string[] = [];
  for (let recording = 0; recording < MOST_RECORDINGS; recording += 1) {
    const result = await record(explorer, path);
    if (result.runtimeError === undefined) return result;
    troubles.push(result.runtimeError.message);
    console.log(`${path}: recorded again, for ${result.runtimeError.code}`);
  }
  throw new Error(`Lighthouse could not look at ${path}: ${troubles.join(' ')}`);
}

/** In a browser that has never been here. */
async function record({ url, chromium }: ServedExplorer, path: string): Promise<Result> {
  const chrome = await launch({
    chromePath: chromium,
    ignoreDefaultFlags: false,
    chromeFlags: [...CHROMIUM_ARGS, '--headless=new'],
  });
  try {
    const result = await lighthouse(url + path, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      logLevel: 'error',
      output: 'json',
    });
    if (!result) throw new Error(`Lighthouse gave no answer for ${path}.`);
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

function print(path: string, { categories, audits }: Result): void {
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
