/** The door of the checks. */
export { ALL_CHECKS } from './all-checks.ts';
export type { Check } from './check.ts';
export { runChecks } from './run-checks.ts';
export { seedNames, seedProse } from './seed-prose.ts';
export { sortFindings } from './sort-findings.ts';
export { findCopiedRuns, type VerifiedSource, verifySources } from './verify-sources/index.ts';
