/** Runs every check over a corpus. */
import type { CheckFinding, Corpus } from '../model/index.ts';
import { ALL_CHECKS } from './all-checks.ts';
import { indexCorpus } from './corpus-index.ts';

/** All findings at once, in the order of the checks. */
export function runChecks(corpus: Corpus): readonly CheckFinding[] {
  const index = indexCorpus(corpus);
  return ALL_CHECKS.flatMap((check) => check.run(corpus, index));
}
