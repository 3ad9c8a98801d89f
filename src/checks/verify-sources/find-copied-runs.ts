/** Reports where the seeds copy a run of words from a text: the licences allow facts in our words, not sentences. */
import type { CheckFinding, FilePosition, SourceId } from '../../model/index.ts';
import { createNameFolder, INSIDE_NAME, type NameFolder } from './name-folder.ts';
import { type Word, wordsOf } from './words-of.ts';

/** A string of the seeds that should be in our own words. */
export interface SeedString {
  readonly text: string;
  /** The property it is the value of: `summary`, `task`, `reason`. */
  readonly property: string;
  readonly position: FilePosition;
}

/** A run of words that a seed string shares with a text, as long as it goes. */
export interface CopiedRun {
  readonly seed: SeedString;
  readonly source: SourceId;
  /** The line of the text on which the run starts. */
  readonly line: number;
  /** How many words; a known name counts as one. */
  readonly length: number;
  /** The words, bare of case and punctuation. */
  readonly run: string;
  readonly finding: CheckFinding;
}

/**
 * Every run of `n` words or more that a seed string copies, one a run, in the order of the seed strings.
 * Titles and names are for the caller to leave out of `seedStrings`; those that stand inside prose are given as `names`,
 * each of which counts as a single word.
 */
export function findCopiedRuns(
  texts: ReadonlyMap<SourceId, string>,
  seedStrings: readonly SeedString[],
  n = 8,
  names: readonly string[] = [],
): readonly CopiedRun[] {
  const fold = createNameFolder(names);
  const index = indexTexts(texts, n, fold);
  return seedStrings.flatMap((seed) => runsIn(seed, index, n, fold));
}

interface IndexedText {
  readonly source: SourceId;
  readonly words: readonly Word[];
}
interface RunStart {
  readonly text: IndexedText;
  readonly at: number;
}

/** Where each run of exactly `n` words starts in the texts. */
function indexTexts(
  texts: ReadonlyMap<SourceId, string>,
  n: number,
  fold: NameFolder,
): ReadonlyMap<string, readonly RunStart[]> {
  const index = new Map<string, RunStart[]>();
  for (const [source, content] of texts) {
    const text = { source, words: fold(wordsOf(content)) };
    for (let at = 0; at + n <= text.words.length; at += 1) {
      const key = runText(text.words, at, n);
      const known = index.get(key);
      if (known) known.push({ text, at });
      else index.set(key, [{ text, at }]);
    }
  }
  return index;
}

function runsIn(
  seed: SeedString,
  index: ReadonlyMap<string, readonly RunStart[]>,
  n: number,
  fold: NameFolder,
): readonly CopiedRun[] {
  const words = fold(wordsOf(seed.text));
  const runs: CopiedRun[] = [];
  for (let at = 0; at + n <= words.length; ) {
    const longest = longestRun(words, at, index.get(runText(words, at, n)) ?? []);
    if (longest) runs.push(copiedRun(seed, longest.start, longest.length, runText(words, at, longest.length)));
    // The next run that is not wholly inside this one.
    at += longest ? longest.length - n + 1 : 1;
  }
  return runs;
}

function longestRun(
  words: readonly Word[],
  at: number,
  starts: readonly RunStart[],
): { start: RunStart; length: number } | undefined {
  const runs = starts.map((start) => ({ start, length: sharedLength(words, at, start) }));
  return runs.reduce<(typeof runs)[number] | undefined>(
    (best, run) => (best && best.length >= run.length ? best : run),
    undefined,
  );
}

function sharedLength(words: readonly Word[], at: number, { text, at: start }: RunStart): number {
  let length = 0;
  while (words[at + length] && words[at + length]?.word === text.words[start + length]?.word) length += 1;
  return length;
}

function runText(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(' ');
}

function copiedRun(seed: SeedString, start: RunStart, length: number, run: string): CopiedRun {
  const { source } = start.text;
  const line = start.text.words[start.at]?.line ?? 1;
  const plain = run.replaceAll(INSIDE_NAME, ' ');
  const finding: CheckFinding = {
    code: 'TEXT_COPIED',
    severity: 'error',
    message: `${seed.property} copies ${length} words from line ${line} of ${source}.txt: "${plain}".`,
    remedy: 'Say it in your own words; a title or a name belongs in a property of its own.',
    position: seed.position,
  };
  return { seed, source, line, length, run: plain, finding };
}
