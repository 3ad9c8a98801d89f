/** Reads facets of lists and of relations: equal ones of a request once, their counts kept by revision. */
import { canonicalJson } from '../projection/content-hash.ts';
import { compileFacet, type FacetRow } from '../query/compile-facet.ts';
import type { CompiledStatement } from '../query/compile-list.ts';
import { compileRelationFacet } from '../query/compile-relation-facet.ts';
import { questionOfFacet } from '../query/question.ts';
import type { FacetRequest, RelationFacetRequest } from '../query/request.ts';
import type { CachedEngine } from './cached-engine.ts';
import { createPromiseMemo } from './promise-memo.ts';
import type { FacetPage } from './reader.ts';

export interface FacetReader {
  ofList(request: FacetRequest): Promise<FacetPage>;
  ofRelations(request: RelationFacetRequest): Promise<FacetPage>;
}

export function createFacetReader(engine: CachedEngine): FacetReader {
  const memo = createPromiseMemo();
  const read = (question: unknown, limit: number, compile: () => CompiledStatement): Promise<FacetPage> =>
    memo(`facet ${canonicalJson([question, limit])}`, async (key) => {
      const [page] = await engine.through(
        [key],
        async () => [await readFacet(engine, compile(), limit)],
        ({ values }) => values.length,
      );
      return page as FacetPage;
    });
  return {
    ofList: (request) => read(questionOfFacet(request), request.limit, () => compileFacet(request)),
    ofRelations: (request) => read(request, request.limit, () => compileRelationFacet(request)),
  };
}

async function readFacet(
  engine: CachedEngine,
  { statement, params }: CompiledStatement,
  limit: number,
): Promise<FacetPage> {
  const rows = await engine.read<FacetRow>(statement, params);
  return {
    values: rows.slice(0, limit).map(({ value, total }) => ({ value, count: total })),
    more: rows.length > limit,
  };
}
