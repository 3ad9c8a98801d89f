/** The door of source verification: outlines against copies of the texts, and seeds against their wording. */
export { findCopiedRuns, type SeedString } from './find-copied-runs.ts';
export { hashBlock } from './hash-block.ts';
export { locateBlocks } from './locate-blocks.ts';
export { normalizeLine } from './normalize-line.ts';
export { type VerifiedSource, verifySources } from './verify-sources.ts';
