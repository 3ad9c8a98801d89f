/** What a check is: one question to the corpus, with the codes of what it may find. */
import type { CheckFinding, Corpus } from '../model/index.ts';
import type { CorpusIndex } from './corpus-index.ts';

export interface Check {
  /** The codes it reports; stable, for scripts. */
  readonly codes: readonly string[];
  /** What it holds the seeds to, in one sentence. */
  readonly description: string;
  readonly run: (corpus: Corpus, index: CorpusIndex) => readonly CheckFinding[];
}
