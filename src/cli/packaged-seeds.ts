/** Where the seed files that come with the program stand. */
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside `src/` and `dist/` alike. */
export const PACKAGED_SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** A path as a person in the working directory would type it. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? path : below;
}
