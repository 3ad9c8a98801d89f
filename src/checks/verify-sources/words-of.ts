/** Cuts text into the words by which copying is judged, whatever its case, accents and punctuation. */
import { nonEmptyLines } from './text-lines.ts';

/** A word in its bare form, with the line it stands on, from 1. */
export interface Word {
  readonly word: string;
  readonly line: number;
}

const FOOTNOTE_MARKS = /[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]/g;
const ACCENTS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words in order. Hyphens and apostrophes part words; footnote marks are none. */
export function wordsOf(text: string): readonly Word[] {
  return nonEmptyLines(text).flatMap(({ number, text: line }) =>
    [...bare(line).matchAll(WORD)].map(([word]) => ({ word, line: number })),
  );
}

function bare(line: string): string {
  return line.replace(FOOTNOTE_MARKS, '').normalize('NFKD').replace(ACCENTS, '').toLowerCase();
}
