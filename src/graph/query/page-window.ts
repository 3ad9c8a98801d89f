/** A page as what to fetch: how many rows, from which end, beyond which cursors; and back from rows to the page's information. */
import type { PageInfo } from '../reader/reader.ts';
import { decodeCursor } from './cursor.ts';
import { type KeyText, type KeyValue, keysetText, type OrderKey, orderText } from './order-keys.ts';
import type { PageRequest } from './request.ts';
import { RequestError } from './request-error.ts';
import type { StatementBuilder } from './statement-builder.ts';

export interface PageWindow {
  readonly reversed: boolean;
  readonly size: number;
  readonly after: readonly KeyValue[] | null;
  readonly before: readonly KeyValue[] | null;
}

/** Whether anything lies outside the window on either side; null where no cursor makes it a question. */
export interface Outside {
  readonly earlier: boolean;
  readonly later: boolean;
}

export function pageWindow(
  { first, after, last, before }: PageRequest,
  seal: string,
  keys: readonly OrderKey[],
): PageWindow {
  const size = first ?? last;
  if (size === undefined || (first !== undefined && last !== undefined) || !Number.isInteger(size) || size < 0) {
    throw new RequestError(
      'PAGE_INVALID',
      'A page has either `first` or `last`, a whole number from 0.',
      'Give one of the two.',
    );
  }
  const decode = (cursor: string | undefined): readonly KeyValue[] | null =>
    cursor === undefined ? null : decodeCursor(cursor, seal, keys.length);
  return { reversed: last !== undefined, size, after: decode(after), before: decode(before) };
}

/** The conditions that keep a row within the cursors. */
export function withinWindow(
  window: PageWindow,
  keys: readonly OrderKey[],
  text: KeyText,
  builder: StatementBuilder,
): readonly string[] {
  return [
    ...(window.after ? [keysetText(keys, window.after, { reversed: false, orAt: false }, text, builder)] : []),
    ...(window.before ? [keysetText(keys, window.before, { reversed: true, orAt: false }, text, builder)] : []),
  ];
}

/** The conditions that a row lies at or beyond a cursor: earlier than `after`, later than `before`. */
export function outsideWindow(
  window: PageWindow,
  keys: readonly OrderKey[],
  text: KeyText,
  builder: StatementBuilder,
): { readonly earlier: string | null; readonly later: string | null } {
  return {
    earlier: window.after && keysetText(keys, window.after, { reversed: true, orAt: true }, text, builder),
    later: window.before && keysetText(keys, window.before, { reversed: false, orAt: true }, text, builder),
  };
}

export function windowOrder(window: PageWindow, keys: readonly OrderKey[], text: KeyText): string {
  return orderText(keys, text, window.reversed);
}

/** One row more than the page holds tells whether there is another. */
export function limitOf(window: PageWindow): number {
  return window.size + 1;
}

/** The rows of the page in list order, and whether one was fetched beyond it. */
export function takePage<Row>(
  window: PageWindow,
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly more: boolean } {
  const page = rows.slice(0, window.size);
  return { rows: window.reversed ? page.toReversed() : page, more: rows.length > window.size };
}

export function pageInfoOf(window: PageWindow, cursors: readonly string[], more: boolean, outside: Outside): PageInfo {
  return pageInfoOfEdges(
    window,
    cursors.map((cursor) => ({ cursor })),
    more,
    outside,
  );
}

/** For edges whose cursors are worked out when somebody reads them. */
export function pageInfoOfEdges(
  window: PageWindow,
  edges: readonly { readonly cursor: string }[],
  more: boolean,
  outside: Outside,
): PageInfo {
  return {
    hasNextPage: window.reversed ? outside.later : more || outside.later,
    hasPreviousPage: window.reversed ? more || outside.earlier : outside.earlier,
    get startCursor() {
      return edges[0]?.cursor ?? null;
    },
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
}
