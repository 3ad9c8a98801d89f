/** A list of choices as an argument: some, or all where it is left out. */
import { argumentError } from '../argument-error.ts';

/** Null for all. An empty list lets nothing through, and the answer would read as "there is none": it is refused. */
export function choicesOf<T>(argument: string, list: readonly T[] | null | undefined): readonly T[] | null {
  if (!list) return null;
  if (list.length > 0) return list;
  throw argumentError(
    'ARGUMENT_INVALID',
    `${argument} is empty: nothing could be found.`,
    `Name at least one in ${argument}, or leave it out for all.`,
  );
}
