/** Batches relationship fields: one statement for a field, its arguments and a level, however many parents, with the fields below in the same trip. */
import DataLoader from 'dataloader';
import { type CompiledEdges, compileEdges, type EdgesRow } from '../query/compile-edges.ts';
import type { PageBelow } from '../query/page-plan.ts';
import type { EdgesRequest } from '../query/request.ts';
import { aheadOrAlone } from './ahead-or-alone.ts';
import type { CachedEngine } from './cached-engine.ts';
import type { EdgesPlans, KeyedPlan } from './edges-plans.ts';
import type { NodeLoader } from './node-loader.ts';
import type { EdgePage } from './reader.ts';

export interface EdgesReader {
  /** At once where the page came along with another or lies in the cache. */
  load(parent: string, request: EdgesRequest): EdgePage | Promise<EdgePage>;
  /** Makes pages known that were read with something else: whoever asks for them next gets them without a trip. */
  prime(pages: readonly PageBelow[]): Promise<void>;
}

export function createEdgesReader(engine: CachedEngine, nodes: NodeLoader, plans: EdgesPlans): EdgesReader {
  const loaders = new Map<string, DataLoader<string, EdgePage>>();
  const primed = new Map<string, EdgePage>();
  const loaderOf = (request: EdgesRequest): DataLoader<string, EdgePage> => {
    const plan = plans.planOf(request);
    const loader = loaders.get(plan.key) ?? createLoader(engine, plan, keep, prime);
    loaders.set(plan.key, loader);
    return loader;
  };
  /** Nodes that came whole need not be read again. */
  const keep = async (request: EdgesRequest, pages: readonly EdgePage[]): Promise<void> => {
    if (request.nodeProperties) return;
    await nodes.prime(pages.flatMap(({ edges }) => edges.map(({ node }) => node)));
  };
  const prime = async (pages: readonly PageBelow[]): Promise<void> => {
    for (const { request, parent, page } of pages) {
      primed.set(keyOf(plans.planOf(request), parent), page);
      await keep(request, [page]);
    }
    await engine.keep(
      pages.map(({ request, parent, page }) => [keyOf(plans.planOf(request), parent), page, page.edges.length]),
    );
  };
  const load = (parent: string, request: EdgesRequest): EdgePage | Promise<EdgePage> => {
    const key = keyOf(plans.planOf(request), parent);
    return primed.get(key) ?? engine.peek<EdgePage>(key) ?? loaderOf(request).load(parent);
  };
  return { load, prime };
}

function createLoader(
  engine: CachedEngine,
  plan: KeyedPlan,
  keep: (request: EdgesRequest, pages: readonly EdgePage[]) => Promise<void>,
  prime: EdgesReader['prime'],
): DataLoader<string, EdgePage> {
  const { below, ...alone } = plan.request;
  const read = async (edges: CompiledEdges, parents: readonly string[]): Promise<ReadEdges> => {
    const { statement, params } = edges.compiled(parents);
    return { edges, found: await engine.read<EdgesRow>(statement, params) };
  };
  const load = async (parents: readonly string[]): Promise<readonly EdgePage[]> => {
    const {
      found,
      edges: { toPage, toPagesBelow },
    } = await aheadOrAlone(() => read(plan.edges, parents), below ? () => read(compileEdges(alone), parents) : null);
    const rows = new Map(found.map((row) => [row.parent, row]));
    const pages = parents.map((parent) => toPage(parent, rows.get(parent)));
    await keep(plan.request, pages);
    await prime(found.flatMap(toPagesBelow));
    return pages;
  };
  return new DataLoader(
    (parents) =>
      engine.through(
        parents.map((parent) => keyOf(plan, parent)),
        (missing) => load(missing.map((at) => parents[at] ?? '')),
        ({ edges }) => edges.length,
      ),
    { maxBatchSize: Number.POSITIVE_INFINITY },
  );
}

interface ReadEdges {
  /** What reads the rows: they have nothing below where the field was read alone. */
  readonly edges: CompiledEdges;
  readonly found: readonly EdgesRow[];
}

function keyOf({ key }: KeyedPlan, parent: string): string {
  return `${key} ${parent}`;
}
