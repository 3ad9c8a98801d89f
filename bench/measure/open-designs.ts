/** Opens designs, each in its own process, and closes them all whatever happens meanwhile. */
import { DESIGN_NAMES, type DesignKey, type OpenOptions } from '../designs/design.ts';
import { type DesignProcess, startProcess } from '../designs/start-process.ts';
import type { OpenDesigns } from './compare-answers.ts';

export async function withDesigns<T>(
  keys: readonly DesignKey[],
  options: OpenOptions,
  progress: (line: string) => void,
  use: (designs: OpenDesigns<DesignProcess>) => Promise<T>,
): Promise<T> {
  const designs = new Map<DesignKey, DesignProcess>();
  try {
    for (const key of keys) {
      designs.set(key, await startProcess(key, options));
      progress(`open: ${DESIGN_NAMES[key]}`);
    }
    return await use(designs);
  } finally {
    await Promise.all([...designs.values()].map((design) => design.close()));
  }
}
