/**
 * npm's `prepare` step: builds a checkout that has its build tools, unless the build is newer than everything it is made from. Does
 * nothing where there is nothing to build with (`npm ci --omit=dev`) or nothing to build from (an unpacked package).
 *
 * npm also runs it before packing and before the first `npx mandategraph` of a checkout, so what they use is never stale.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
/** Written by the build as its last act. */
const stamp = join(root, 'dist/.built');
const needed = ['src', 'web', 'tsconfig.build.json', 'node_modules/typescript', 'node_modules/vite'];
const madeFrom = [
  'src',
  'web',
  'seeds',
  'scripts',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'vite.explorer.config.ts',
  'vite.server.config.ts',
  'package.json',
  'package-lock.json',
];

const missing = needed.filter((path) => !existsSync(join(root, path)));
if (missing.length > 0) {
  console.log(`prepare: nothing built, because ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not here`);
} else if (!isFresh()) {
  await import('./build.mjs');
}

function isFresh() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return madeFrom.flatMap(withAllBelow).every((path) => statSync(path).mtimeMs < built);
}

/** Folders count too: they change when a file in them is removed. */
function withAllBelow(path) {
  const place = join(root, path);
  if (!statSync(place).isDirectory()) return [place];
  return [place, ...readdirSync(place, { recursive: true, encoding: 'utf8' }).map((entry) => join(place, entry))];
}
