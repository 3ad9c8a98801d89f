/** How well a word of a query meets a word of a text: exactly, as its beginning, or with the typos that both engines forgive. */
import { distance } from 'fastest-levenshtein';

/** 1 for the same word, down to 0 for none. */
export function matchWord(query: string, word: string): number {
  if (query === word) return 1;
  if (word.startsWith(query)) return 0.6 + 0.2 * (query.length / word.length);
  const allowed = typosIn(query);
  if (allowed === 0 || Math.abs(query.length - word.length) > allowed) return 0;
  const typos = distance(query, word);
  return typos > allowed ? 0 : 0.6 - 0.15 * typos;
}

/** None in a word too short to be told from others; as many as the engines' indexes forgive. */
function typosIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}
