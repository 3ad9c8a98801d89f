/** The built pages, as their sources are now: those in dist/ where they are new enough, else built into a folder of their own. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));

interface PageSources {
  readonly built: string;
  readonly config: string;
  readonly madeFrom: readonly string[];
}

const EXPLORER: PageSources = {
  built: 'dist/web/explorer',
  config: 'vite.explorer.config.ts',
  madeFrom: [
    'web/explorer',
    'scripts/precompressed.ts',
    'scripts/preload-first-modules.ts',
    'vite.explorer.config.ts',
    'package-lock.json',
  ],
};
const GRAPHIQL: PageSources = {
  built: 'dist/web/graphiql',
  config: 'vite.config.ts',
  madeFrom: ['web/graphiql', 'scripts/data-url-files.ts', 'vite.config.ts', 'package-lock.json'],
};

export interface FreshPages {
  readonly explorer: string;
  readonly graphiql: string;
  /** Removes what was built for this run alone. */
  remove(): Promise<void>;
}

/** Builds beside dist/ and not into it, so that a server or a test that reads from there keeps its files. */
export async function freshPages(): Promise<FreshPages> {
  const folder = await mkdtemp(join(tmpdir(), 'mandategraph-pages-'));
  return {
    explorer: await fresh(EXPLORER, join(folder, 'explorer')),
    graphiql: await fresh(GRAPHIQL, join(folder, 'graphiql')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function fresh(page: PageSources, target: string): Promise<string> {
  if (isFresh(page)) return join(root, page.built);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--config', page.config, '--outDir', target, '--emptyOutDir', '--logLevel', 'warn'];
  // The test run's own setting would put the libraries' development versions into the pages.
  const env = { ...process.env, NODE_ENV: 'production' };
  await run(process.execPath, [vite, ...options], { cwd: root, env, maxBuffer: 16_000_000 });
  return target;
}

/** As scripts/prepare.mjs judges it: nothing that the page is made of is newer. */
function isFresh({ built, madeFrom }: PageSources): boolean {
  const page = join(root, built, 'index.html');
  if (!existsSync(page)) return false;
  const time = statSync(page).mtimeMs;
  return madeFrom.flatMap(withAllBelow).every((path) => statSync(path).mtimeMs < time);
}

/** Folders count too: they change when a file in them is removed. */
function withAllBelow(path: string): readonly string[] {
  const place = join(root, path);
  if (!statSync(place).isDirectory()) return [place];
  return [place, ...readdirSync(place, { recursive: true, encoding: 'utf8' }).map((entry) => join(place, entry))];
}
