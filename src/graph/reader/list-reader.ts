/** Reads lists from the root: equal ones of a request once, a page and its counts side by side. */
import { canonicalJson } from '../projection/content-hash.ts';
import { type CompiledList, compileList, type ListRow, type ListSummaryRow } from '../query/compile-list.ts';
import type { PageBelow } from '../query/page-plan.ts';
import { questionOfList } from '../query/question.ts';
import type { ListRequest } from '../query/request.ts';
import { aheadOrAlone } from './ahead-or-alone.ts';
import type { CachedEngine } from './cached-engine.ts';
import type { EdgesReader } from './edges-reader.ts';
import type { NodeLoader } from './node-loader.ts';
import { createPromiseMemo } from './promise-memo.ts';
import type { ListPage } from './reader.ts';

export type ListReader = (request: ListRequest) => Promise<ListPage>;

export function createListReader(engine: CachedEngine, nodes: NodeLoader, edges: EdgesReader): ListReader {
  const memo = createPromiseMemo();
  return (request) => {
    const asked = [questionOfList(request), request.page, request.total, request.nodeProperties ?? null];
    return memo(`list ${canonicalJson(asked)}`, async (key) => {
      const [page] = await engine.through(
        [key],
        async () => [await readPage(engine, nodes, edges, request)],
        (found) => found.edges.length,
      );
      return page as ListPage;
    });
  };
}

async function readPage(
  engine: CachedEngine,
  nodes: NodeLoader,
  edges: EdgesReader,
  request: ListRequest,
): Promise<ListPage> {
  const { below, ...alone } = request;
  const readAlone = (): Promise<ReadList> => readCompiled(engine, compileList(alone));
  // A list is seldom asked for twice, what its nodes lead to often: where that may lie in the cache it is not read along.
  const ahead = below && !engine.caching;
  const { answer, pagesBelow } = await (ahead
    ? aheadOrAlone(() => readCompiled(engine, compileList(request)), readAlone)
    : readAlone());
  if (!request.nodeProperties) await nodes.prime(answer.edges.map(({ node }) => node));
  await edges.prime(pagesBelow);
  return answer;
}

interface ReadList {
  readonly answer: ListPage;
  readonly pagesBelow: readonly PageBelow[];
}

async function readCompiled(
  engine: CachedEngine,
  { page, summary, toPage, toPagesBelow }: CompiledList,
): Promise<ReadList> {
  const [rows, counts] = await Promise.all([
    engine.read<ListRow>(page.statement, page.params),
    summary ? engine.read<ListSummaryRow>(summary.statement, summary.params) : [],
  ]);
  return { answer: toPage(rows, counts[0] ?? null), pagesBelow: toPagesBelow(rows) };
}
