/** A user's search text, prepared: words for the index, and what it may name exactly. */
import { textKey } from '../projection/text-key.ts';
import { prepareWords } from './prepare-text.ts';

export interface SearchQuery {
  readonly words: readonly string[];
  /** The words as one text, to be compared with whole names. */
  readonly phrase: string;
  /** The text as ids and keys are compared. */
  readonly key: string;
  /** The first number in it as acts carry them (`477-iv`, `961`), or null. */
  readonly number: string | null;
}

/** The most words that are looked for; nobody's name is longer, and each costs the index a scan of its terms. */
const MOST_WORDS = 16;

export function parseSearchQuery(text: string): SearchQuery {
  const words = [...new Set(prepareWords(text))].slice(0, MOST_WORDS);
  const key = textKey(text);
  return {
    words,
    phrase: prepareWords(text).join(' '),
    key,
    number: /\p{N}[\p{L}\p{N}/.-]*/u.exec(key)?.[0].replace(/[/.-]+$/, '') ?? null,
  };
}
