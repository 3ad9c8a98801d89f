/** The door of source verification: outlines against copies of the texts, and seeds against their wording. */
export { type CopiedRun, findCopiedRuns, type SeedString } from './find-copied-runs.ts';
export { hashBlock } from './hash-block.ts';
export { type LineRange, locateBlocks, type PassagePlacement, type TextPlacement } from './locate-blocks.ts';
export { normalizeLine } from './normalize-line.ts';
export { type SourceVerification, type VerifiedSource, verifySources } from './verify-sources.ts';
