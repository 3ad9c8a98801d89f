/** Folds each known name into one word, so that a long name does not count as copied prose. */
import { type Word, wordsOf } from './words-of.ts';

/** Between the words of a folded name: no word holds it, so a folded name never equals the same words unfolded. */
export const INSIDE_NAME = '_';

export type NameFolder = (words: readonly Word[]) => readonly Word[];

/** Folds the longest name that starts at each place; names of one word are words already. */
export function createNameFolder(names: readonly string[]): NameFolder {
  const byFirstWord = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const words = wordsOf(name).map(({ word }) => word);
    const [first] = words;
    if (first === undefined || words.length < 2) continue;
    const known = byFirstWord.get(first);
    if (known) known.push(words);
    else byFirstWord.set(first, [words]);
  }
  for (const known of byFirstWord.values()) known.sort((a, b) => b.length - a.length);

  return (words) => {
    const folded: Word[] = [];
    for (let index = 0; index < words.length; ) {
      const start = words[index];
      if (!start) break;
      const name = byFirstWord
        .get(start.word)
        ?.find((parts) => parts.every((part, n) => words[index + n]?.word === part));
      folded.push(name ? { word: name.join(INSIDE_NAME), line: start.line } : start);
      index += name?.length ?? 1;
    }
    return folded;
  };
}
