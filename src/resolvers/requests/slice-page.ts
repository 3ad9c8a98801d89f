/** A page of a list that is in memory already, with cursors that carry the key of their item. */
import type { PageInfo, PageRequest } from '../../graph/index.ts';
import { argumentError } from '../argument-error.ts';

export interface Slice<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}

/** Throws CURSOR_INVALID for a cursor that names no item of this list. */
export function slicePage<Item>(items: readonly Item[], keyOf: (item: Item) => string, page: PageRequest): Slice<Item> {
  const positions = new Map(items.map((item, position) => [keyOf(item), position]));
  const from = page.after === undefined ? 0 : positionOf(page.after, positions) + 1;
  const to = page.before === undefined ? items.length : positionOf(page.before, positions);
  const start = page.last === undefined ? from : Math.max(from, to - page.last);
  const end = page.first === undefined ? to : Math.min(to, from + page.first);
  const nodes = items.slice(start, Math.max(start, end));
  const edges = nodes.map((node) => ({ cursor: Buffer.from(keyOf(node)).toString('base64url'), node }));
  return {
    edges,
    nodes,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length && start < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function positionOf(cursor: string, positions: ReadonlyMap<string, number>): number {
  const position = positions.get(Buffer.from(cursor, 'base64url').toString());
  if (position !== undefined) return position;
  throw argumentError(
    'CURSOR_INVALID',
    'The cursor is not one of this list.',
    'Take cursors from the edges of the same field, or begin without one.',
  );
}
