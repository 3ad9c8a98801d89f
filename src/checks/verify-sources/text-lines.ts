/** Reads a text as its non-empty lines, which is how passages count them. */
import { normalizeLine } from './normalize-line.ts';

/** A line that holds something, normalised, with its number in the file from 1. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text that are not empty once normalised, in order. */
export function nonEmptyLines(text: string): readonly TextLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: normalizeLine(line) }))
    .filter((line) => line.text !== '');
}
