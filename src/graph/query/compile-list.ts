/** A list from the root as statements: one for the page, and one for what only counting can tell. */
import type { Params, Statement } from '../port.ts';
import type { ListPage } from '../reader/reader.ts';
import { labelsFor, propertiesText, whereText } from './compile-pattern.ts';
import { encodeCursor, sealOf } from './cursor.ts';
import { type Listed, listConditions, listKeyText, listMatch } from './list-match.ts';
import { keysUnder, keyValuesOf, type OrderKey, orderKeysOf } from './order-keys.ts';
import { callsBelow, type PageBelow, type PagePlan, pagesBelow, plansBelow, type StoredEdge } from './page-plan.ts';
import {
  limitOf,
  outsideWindow,
  type PageWindow,
  pageInfoOfEdges,
  pageWindow,
  takePage,
  windowOrder,
} from './page-window.ts';
import { questionOfList } from './question.ts';
import type { ListRequest } from './request.ts';
import { StatementBuilder } from './statement-builder.ts';
import { toNodeRow } from './to-node-row.ts';

export interface CompiledStatement {
  readonly statement: Statement;
  readonly params: Params;
}

/** Columns of the page: the stored properties, and what lies below. Columns of the summary: three counts. */
export type ListRow = Omit<StoredEdge, 'relation'>;
export interface ListSummaryRow {
  readonly total: number;
  readonly earlier: number;
  readonly later: number;
}

export interface CompiledList {
  readonly page: CompiledStatement;
  /** Null where neither the total nor a cursor asks for it. */
  readonly summary: CompiledStatement | null;
  readonly toPage: (rows: readonly ListRow[], summary: ListSummaryRow | null) => ListPage;
  /** The pages of the fields below that came along. */
  readonly toPagesBelow: (rows: readonly ListRow[]) => readonly PageBelow[];
}

export function compileList(request: ListRequest): CompiledList {
  const seal = sealOf(questionOfList(request));
  const keys = keysUnder(request.where, orderKeysOf([request.of], request.orderBy));
  const window = pageWindow(request.page, seal, keys);
  const counts = request.total || window.after !== null || window.before !== null;
  const below = plansBelow(request.below);
  return {
    page: compilePage(request, window, keys, below),
    summary: counts ? compileSummary(request, window, keys) : null,
    toPage: (rows, summary) => toPage(request, window, keys, seal, rows, summary),
    toPagesBelow: (rows) => pagesBelow(below, window, rows),
  };
}

function compilePage(
  request: ListRequest,
  window: PageWindow,
  keys: readonly OrderKey[],
  plans: readonly PagePlan[],
): CompiledStatement {
  const builder = new StatementBuilder();
  const match = listMatch(request, window, keys, '$limit', builder);
  const order = windowOrder(window, keys, listKeyText);
  // Ordered before the properties are read, so that only the page's nodes are; and after, because only the last ORDER BY counts.
  const below = callsBelow(plans, 'n', builder);
  const wanted = request.nodeProperties && [
    'id',
    'kind',
    ...request.nodeProperties,
    ...keys.map(({ stored }) => stored),
  ];
  const text = `${match}${below.text}
RETURN ${propertiesText('n', wanted)} AS node${plans.length === 0 ? '' : `, [${below.names.join(', ')}] AS below`} ORDER BY ${order}`;
  return {
    statement: { name: `list ${request.of}`, text, columns: plans.length === 0 ? ['node'] : ['node', 'below'] },
    params: { ...builder.params(), limit: limitOf(window) },
  };
}

/** Counts the whole list, and what lies beyond the cursors. */
export function compileSummary(request: Listed, window: PageWindow, keys: readonly OrderKey[]): CompiledStatement {
  const builder = new StatementBuilder();
  const where = whereText(listConditions(request, builder));
  const { earlier, later } = outsideWindow(window, keys, listKeyText, builder);
  const sum = (condition: string | null): string =>
    condition === null ? '0' : `coalesce(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`;
  const text = `MATCH (n${labelsFor([request.of])})${where}
WITH count(n) AS total, ${sum(earlier)} AS earlier, ${sum(later)} AS later
RETURN total, earlier, later`;
  const statement = { name: `count ${request.of}`, text, columns: ['total', 'earlier', 'later'] };
  return { statement, params: builder.params() };
}

function toPage(
  request: ListRequest,
  window: PageWindow,
  keys: readonly OrderKey[],
  seal: string,
  fetched: readonly ListRow[],
  summary: ListSummaryRow | null,
): ListPage {
  const { rows, more } = takePage(window, fetched);
  const edges = rows.map(({ node }) => ({
    get cursor() {
      return encodeCursor(keyValuesOf(keys, node, {}), seal);
    },
    node: toNodeRow(node, request.of),
  }));
  const outside = { earlier: (summary?.earlier ?? 0) > 0, later: (summary?.later ?? 0) > 0 };
  return {
    edges,
    pageInfo: pageInfoOfEdges(window, edges, more, outside),
    totalCount: request.total ? (summary?.total ?? 0) : null,
  };
}
