/** Reads facets of lists: equal ones of a request once, their counts kept by revision. */
import { canonicalJson } from '../projection/content-hash.ts';
import { compileFacet, type FacetRow } from '../query/compile-facet.ts';
import { questionOfFacet } from '../query/question.ts';
import type { FacetRequest } from '../query/request.ts';
import type { CachedEngine } from './cached-engine.ts';
import { createPromiseMemo } from './promise-memo.ts';
import type { FacetPage } from './reader.ts';

export type FacetReader = (request: FacetRequest) => Promise<FacetPage>;

export function createFacetReader(engine: CachedEngine): FacetReader {
  const memo = createPromiseMemo();
  return (request) =>
    memo(`facet ${canonicalJson([questionOfFacet(request), request.limit])}`, async (key) => {
      const [page] = await engine.through(
        [key],
        async () => [await readFacet(engine, request)],
        ({ values }) => values.length,
      );
      return page as FacetPage;
    });
}

async function readFacet(engine: CachedEngine, request: FacetRequest): Promise<FacetPage> {
  const { statement, params } = compileFacet(request);
  const rows = await engine.read<FacetRow>(statement, params);
  return {
    values: rows.slice(0, request.limit).map(({ value, total }) => ({ value, count: total })),
    more: rows.length > request.limit,
  };
}
