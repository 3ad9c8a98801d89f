/** Finds the browser that the explorer's tests drive: Chromium, or a browser made of it. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's own stands first: it is the one that continuous integration installs. */
const PLACES = ['/usr/bin/chromium'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** How to get one, for messages. */
export const HOW_TO_GET_CHROMIUM =
  "install it ('apt-get install chromium' on Debian) or name the program in CHROMIUM_PATH; see CONTRIBUTING.md";

/** The path of the program, or null where there is none. Throws where CHROMIUM_PATH names what cannot be run. */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is no program that can be run: correct it or leave it out`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...PLACES, ...onPath].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
