/** Finds the known name that a mistyped one probably means, so that a message can offer it. */
import { distance } from 'fastest-levenshtein';

/** The nearest of `known`, or undefined where none is near enough to be a slip of the pen. */
export function nearestName(wanted: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const name of known) {
    // The difference of two lengths is a lower bound of their distance: most names are passed over without computing it.
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
    const away = distance(wanted, name);
    if (away < bestDistance) {
      best = name;
      bestDistance = away;
    }
  }
  return best;
}
