/**
 * The first script, and a small one: the browser paints what index.html holds, and the explorer is started after it, in steps that
 * leave the browser time to answer. index.html has the modules of these steps fetched from the beginning; here they are run.
 */
import { beginPage } from './early.ts';
import { breath, firstFrame } from './pauses.ts';
import { applyTheme } from './settings/theme.ts';

/** Each is run in a task of its own, so that none keeps the browser for long; the page's own modules find them run. */
const STEPS: readonly (() => Promise<unknown>)[] = [
  () => import('react-dom/client'),
  () => import('./texts/texts.ts'),
  () => import('./routes.tsx'),
];

applyTheme();
void start();

async function start(): Promise<void> {
  await firstFrame();
  beginPage(window.location.pathname);
  for (const run of STEPS) {
    await run();
    await breath();
  }
  const { showExplorer } = await import('./main.tsx');
  await showExplorer();
}
