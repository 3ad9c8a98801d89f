/** How many answers a question may hold. */
import { argumentError } from '../argument-error.ts';
import { LARGEST_PAGE, pageRequest } from '../requests/page-request.ts';

/**
 * The number, or the default where null was given; throws PAGE_INVALID and PAGE_TOO_LARGE as lists do. Where no page can
 * follow, `least` is 1: an answer that may hold nothing would read as if nothing were stated.
 */
export function checkedFirst(asked: number | null | undefined, unless: number, least: 0 | 1 = 0): number {
  const first = pageRequest({ first: asked ?? unless }).first ?? unless;
  if (first >= least) return first;
  throw argumentError('PAGE_INVALID', `first is ${first}.`, `Give first a number from ${least} to ${LARGEST_PAGE}.`);
}
