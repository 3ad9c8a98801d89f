/** How many answers a question may hold. */
import { pageRequest } from '../requests/page-request.ts';

/** The number, or the default where null was given; throws PAGE_INVALID and PAGE_TOO_LARGE as lists do. */
export function checkedFirst(asked: number | null | undefined, unless: number): number {
  return pageRequest({ first: asked ?? unless }).first ?? unless;
}
