/** A list from the root as statements: one for the page, and one for what only counting can tell. */
import type { Params, Statement } from '../port.ts';
import type { ListPage } from '../reader/reader.ts';
import { asOfCondition } from './as-of.ts';
import { compileCondition } from './compile-condition.ts';
import { labelsFor, propertiesText, propertyText, whereText } from './compile-pattern.ts';
import { encodeCursor, sealOf } from './cursor.ts';
import { type KeyText, keysUnder, keyValuesOf, type OrderKey, orderKeysOf } from './order-keys.ts';
import { callsBelow, type PageBelow, type PagePlan, pagesBelow, plansBelow, type StoredEdge } from './page-plan.ts';
import {
  limitOf,
  outsideWindow,
  type PageWindow,
  pageInfoOfEdges,
  pageWindow,
  takePage,
  windowOrder,
  withinWindow,
} from './page-window.ts';
import { questionOfList } from './question.ts';
import type { ListRequest } from './request.ts';
import { StatementBuilder } from './statement-builder.ts';
import { toNodeRow } from './to-node-row.ts';

/** What a list holds. */
type Listed = Pick<ListRequest, 'of' | 'where' | 'asOf'>;

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

const keyText: KeyText = ({ stored }) => propertyText('n', stored);

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
  const where = whereText([...listConditions(request, builder), ...withinWindow(window, keys, keyText, builder)]);
  const order = windowOrder(window, keys, keyText);
  // Ordered before the properties are read, so that only the page's nodes are; and after, because only the last ORDER BY counts.
  const below = callsBelow(plans, 'n', builder);
  const wanted = request.nodeProperties && [
    'id',
    'kind',
    ...request.nodeProperties,
    ...keys.map(({ stored }) => stored),
  ];
  const text = `MATCH (n${labelsFor([request.of])})${where}
WITH n ORDER BY ${order} LIMIT $limit${below.text}
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
  const { earlier, later } = outsideWindow(window, keys, keyText, builder);
  const sum = (condition: string | null): string =>
    condition === null ? '0' : `coalesce(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`;
  const text = `MATCH (n${labelsFor([request.of])})${where}
WITH count(n) AS total, ${sum(earlier)} AS earlier, ${sum(later)} AS later
RETURN total, earlier, later`;
  const statement = { name: `count ${request.of}`, text, columns: ['total', 'earlier', 'later'] };
  return { statement, params: builder.params() };
}

export function listConditions({ of, where, asOf }: Listed, builder: StatementBuilder): readonly string[] {
  const subject = { is: 'node', variable: 'n', ends: [of] } as const;
  return [where, asOf && asOfCondition(of, asOf)].flatMap((condition) =>
    condition ? [compileCondition(condition, subject, builder)] : [],
  );
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
