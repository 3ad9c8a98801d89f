/** Follows a list to its end by itself, up to a number of rows, for what must be seen whole, such as an order that the API does not give. */
import { useEffect } from 'react';
import type { Pages } from './use-pages.ts';

export function useWholeList<Data, Row>(pages: Pages<Data, Row>, limit: number): Pages<Data, Row> {
  const { rows, more, waiting, failure } = pages;
  const goOn = rows.length < limit && !waiting && failure === null ? more : null;
  useEffect(() => {
    if (goOn !== null) goOn();
  }, [goOn]);
  return pages;
}
