/** Tells the page which query fills the view that is shown, for "see as GraphQL". */
import { useCallback, useEffect, useState } from 'react';

export interface ShownQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type ShowQuery = (query: ShownQuery) => void;

export function useShownQuery(): readonly [ShownQuery | null, ShowQuery] {
  const [query, setQuery] = useState<ShownQuery | null>(null);
  const show = useCallback((next: ShownQuery) => {
    setQuery((before) => (before !== null && sameQuery(before, next) ? before : next));
  }, []);
  return [query, show];
}

/** Call it in the view with the query that it asks. */
export function useShowQuery(show: ShowQuery, query: ShownQuery): void {
  useEffect(() => show(query));
}

function sameQuery(a: ShownQuery, b: ShownQuery): boolean {
  return a.text === b.text && JSON.stringify(a.variables) === JSON.stringify(b.variables);
}
