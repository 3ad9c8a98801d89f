/** Paging arguments as a page request: 20 unless told, at most 200, from the start or from the end. */
import type { PageRequest } from '../../graph/index.ts';
import { argumentError } from '../argument-error.ts';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 200;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Throws PAGE_INVALID for `first` together with `last` and for negative sizes, PAGE_TOO_LARGE above 200. */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  if (typeof first === 'number' && typeof last === 'number') {
    throw argumentError(
      'PAGE_INVALID',
      'first and last are both given.',
      'Give one of them: first from the start, last from the end.',
    );
  }
  const cursors = {
    ...(typeof after === 'string' ? { after } : {}),
    ...(typeof before === 'string' ? { before } : {}),
  };
  if (typeof last === 'number') return { last: checkedSize(last, 'last'), ...cursors };
  return { first: checkedSize(first ?? DEFAULT_PAGE, 'first'), ...cursors };
}

function checkedSize(size: number, argument: string): number {
  if (size < 0) {
    throw argumentError(
      'PAGE_INVALID',
      `${argument} is ${size}.`,
      `Give ${argument} a number from 0 to ${LARGEST_PAGE}.`,
    );
  }
  if (size > LARGEST_PAGE) {
    throw argumentError(
      'PAGE_TOO_LARGE',
      `${argument} is ${size}; a page holds ${LARGEST_PAGE} at most.`,
      'Ask for smaller pages and go on from pageInfo.endCursor.',
    );
  }
  return size;
}
