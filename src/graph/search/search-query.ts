/** A user's search text, prepared: words for the index, and what it may name exactly. */
import { textKey } from '../projection/text-key.ts';
import { prepareWords } from './prepare-text.ts';

export interface SearchQuery {
  readonly words: readonly string[];
  /** Those of the words that the index is asked for: what tells things apart, or all where nothing does. */
  readonly terms: readonly string[];
  /** The words as one text, to be compared with whole names. */
  readonly phrase: string;
  /** The text as ids and keys are compared. */
  readonly key: string;
  /** The first number in it as acts carry them (`477-iv`, `961`), or null. */
  readonly number: string | null;
}

/** The most words that are looked for; nobody's name is longer, and each costs the index a scan of its terms. */
const MOST_WORDS = 16;

/** No word of a text is longer, and the index refuses to look for what is much longer. */
const LONGEST_WORD = 64;

/** They stand in every other text: asked for, they fill the candidates with what has nothing to do with the rest. */
const lightWords: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'by',
  'for',
  'in',
  'no',
  'of',
  'on',
  'the',
  'to',
  'with',
]);

/** False for a word that tells hardly anything apart, as a single letter begins too many words. */
export function isTelling(word: string): boolean {
  return !lightWords.has(word) && !/^[a-z]$/.test(word);
}

export function parseSearchQuery(text: string): SearchQuery {
  const words = [...new Set(prepareWords(text))].filter(({ length }) => length <= LONGEST_WORD).slice(0, MOST_WORDS);
  const telling = words.filter(isTelling);
  const key = textKey(text);
  return {
    words,
    terms: telling.length > 0 ? telling : words,
    phrase: prepareWords(text).join(' '),
    key,
    number: /\p{N}[\p{L}\p{N}/.-]*/u.exec(key)?.[0].replace(/[/.-]+$/, '') ?? null,
  };
}
