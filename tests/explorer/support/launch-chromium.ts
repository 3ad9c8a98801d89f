/** Starts Chromium as the tests and the scripts want it: alone, without a profile, and silent on the network. */
import { type Browser, chromium } from 'playwright-core';

/** Nothing but the pages themselves may ask anything of anyone. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with a profile that is thrown away with it. */
export function launchChromium(program: string): Promise<Browser> {
  return chromium.launch({ executablePath: program, args: [...CHROMIUM_ARGS] });
}
