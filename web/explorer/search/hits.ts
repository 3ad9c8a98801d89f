/** A hit of a search, ready to be shown. */
import type { SearchQuery } from '../generated/search.ts';
import type { HighlightRange } from '../parts/highlighted.tsx';

export interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** Where the words stand in the name. */
  readonly ranges: readonly HighlightRange[];
  /** Another text that met the words, where the name did not. */
  readonly other: { readonly value: string; readonly ranges: readonly HighlightRange[] } | null;
}

/** Null where the entity cannot be read. */
export function hitOf({ node, highlights }: SearchQuery['search']['edges'][number]): Hit | null {
  if (node === null) return null;
  const inName = highlights.find(({ value }) => value === node.name);
  const other = inName ? null : (highlights.find(({ property }) => property !== 'id') ?? null);
  return { id: node.id, kind: node.kind, name: node.name, ranges: inName?.ranges ?? [], other };
}
