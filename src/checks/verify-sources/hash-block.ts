/** The fingerprint of a block of lines: what the seeds keep instead of a copy. */
import { createHash } from 'node:crypto';
import { normalizeLine } from './normalize-line.ts';

/** SHA-256, in lower-case hex, over the lines, each normalised, joined by one space. */
export function hashBlock(lines: readonly string[]): string {
  return createHash('sha256').update(lines.map(normalizeLine).join(' '), 'utf8').digest('hex');
}
