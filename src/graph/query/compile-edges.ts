/** One relationship field of many nodes as one statement: each parent's page with its nodes, and what only counting can tell. */
import type { EdgePage } from '../reader/reader.ts';
import type { CompiledStatement } from './compile-list.ts';
import { hopPattern, startLabel, whereText } from './compile-pattern.ts';
import {
  conditionsOf,
  keyTextOf,
  type PageBelow,
  type PagePlan,
  pageCall,
  pagesBelow,
  planPage,
  type StoredEdge,
  toEdgePage,
} from './page-plan.ts';
import { outsideWindow } from './page-window.ts';
import type { EdgesRequest } from './request.ts';
import { StatementBuilder } from './statement-builder.ts';

/** One parent; the counts are there only where they were asked for. */
export interface EdgesRow {
  readonly parent: string;
  readonly edges: readonly StoredEdge[];
  readonly total?: number;
  readonly earlier?: number;
  readonly later?: number;
}

export interface CompiledEdges {
  readonly compiled: (parents: readonly string[]) => CompiledStatement;
  /** A parent's page; a parent that does not exist has an empty one. */
  readonly toPage: (parent: string, row: EdgesRow | undefined) => EdgePage;
  /** The pages of the fields below that came along. */
  readonly toPagesBelow: (row: EdgesRow) => readonly PageBelow[];
}

export function compileEdges(request: EdgesRequest): CompiledEdges {
  const plan = planPage(request);
  const { statement, params } = compileStatement(plan);
  return {
    compiled: (parents) => ({ statement, params: { ...params, ids: parents } }),
    toPage: (parent, row) =>
      toEdgePage(plan, parent, row?.edges ?? [], {
        earlier: (row?.earlier ?? 0) > 0,
        later: (row?.later ?? 0) > 0,
        total: row?.total ?? 0,
      }),
    toPagesBelow: ({ edges }) => pagesBelow(plan.below, plan.window, edges),
  };
}

function compileStatement(plan: PagePlan): CompiledStatement {
  const { request, window, keys } = plan;
  const { hop, total } = request;
  const builder = new StatementBuilder();
  const call = pageCall(plan, 'n', 'edges', builder);
  const match = `MATCH ${hopPattern('n', 'r', 'm', hop)}`;
  const { earlier, later } = outsideWindow(window, keys, keyTextOf('r', 'm'), builder);
  const counts = [
    ...(total ? [['total', null] as const] : []),
    ...(earlier ? [['earlier', earlier] as const] : []),
    ...(later ? [['later', later] as const] : []),
  ];
  const conditions = counts.length === 0 ? [] : conditionsOf(request, 'r', 'm', builder);
  const columns = counts.map(
    ([name, condition]) => `, COUNT { ${match}${whereText([...conditions, condition])} } AS ${name}`,
  );
  const text = `MATCH (n${startLabel(hop)}) WHERE n.id IN $ids
${call}
RETURN n.id AS parent, edges${columns.join('')}`;
  const statement = {
    name: `edges ${hop.row.type} ${hop.direction}`,
    text,
    columns: ['parent', 'edges', ...counts.map(([name]) => name)],
  };
  return { statement, params: builder.params() };
}
