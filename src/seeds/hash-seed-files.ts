/** A hash over every seed file below a folder, by which to tell that not one of them has changed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { findSeedFiles } from './find-seed-files.ts';

/**
 * SHA-256 over the name of each file below the folder and what it holds; the same wherever the folder stands. Null where there is no
 * seed file, or one cannot be read: `readSeeds` says what is wrong then.
 */
export async function hashSeedFiles(folder: string): Promise<string | null> {
  const { files } = await findSeedFiles(folder);
  if (files.length === 0) return null;
  const hash = createHash('sha256');
  try {
    for (const { path } of files) {
      // One after the other and synchronously: they are small, and this runs before a server listens.
      const bytes = readFileSync(path);
      hash.update(`${relative(folder, path).split(sep).join('/')}\n${bytes.length}\n`).update(bytes);
    }
  } catch {
    return null;
  }
  return hash.digest('hex');
}
