/** How far a question may go from where it begins. */
import { argumentError } from '../argument-error.ts';

/** The number, or the default where null was given; throws TOO_DEEP outside 1 to `most`. */
export function checkedDepth(argument: string, asked: number | null | undefined, most: number, unless: number): number {
  const depth = asked ?? unless;
  if (depth >= 1 && depth <= most) return depth;
  throw argumentError(
    'TOO_DEEP',
    `${argument} is ${depth}.`,
    `Give ${argument} a number from 1 to ${most}; to go farther, ask again from what you found.`,
  );
}
