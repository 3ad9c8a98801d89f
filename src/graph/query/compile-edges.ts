/** One relationship field of many nodes as one statement: each parent's page with its nodes, and what only counting can tell. */
import type { EdgePage, EdgeRow } from '../reader/reader.ts';
import type { StoredProperties } from '../snapshot.ts';
import { compileCondition } from './compile-condition.ts';
import type { CompiledStatement } from './compile-list.ts';
import { toNodeRow } from './compile-list.ts';
import { hopPattern, labelCondition, propertyText, startLabel, whereText } from './compile-pattern.ts';
import { encodeCursor, sealOf } from './cursor.ts';
import { type KeyText, keyValuesOf, type OrderKey, orderKeysOf } from './order-keys.ts';
import {
  limitOf,
  outsideWindow,
  type PageWindow,
  pageInfoOf,
  pageWindow,
  takePage,
  windowOrder,
  withinWindow,
} from './page-window.ts';
import { questionOfEdges } from './question.ts';
import type { EdgesRequest } from './request.ts';
import { StatementBuilder } from './statement-builder.ts';

/** One parent; the counts are there only where they were asked for. */
export interface EdgesRow {
  readonly parent: string;
  readonly edges: readonly { readonly relation: StoredProperties; readonly node: StoredProperties }[];
  readonly total?: number;
  readonly earlier?: number;
  readonly later?: number;
}

export interface CompiledEdges {
  readonly compiled: (parents: readonly string[]) => CompiledStatement;
  /** A parent's page; a parent that does not exist has an empty one. */
  readonly toPage: (parent: string, row: EdgesRow | undefined) => EdgePage;
}

/** Two relations may lead to one node, so the relation's id ends the order. */
const relationKey: OrderKey = { of: 'relation', stored: 'id', direction: 'ASC', nullable: false };
const keyText: KeyText = ({ of, stored }) => propertyText(of === 'node' ? 'm' : 'r', stored);

export function compileEdges(request: EdgesRequest): CompiledEdges {
  const seal = sealOf(questionOfEdges(request));
  const keys = [...orderKeysOf(request.hop.targets, request.orderBy), relationKey];
  const window = pageWindow(request.page, seal, keys);
  const { statement, params } = compileStatement(request, window, keys);
  return {
    compiled: (parents) => ({ statement, params: { ...params, ids: parents } }),
    toPage: (parent, row) => toPage(request, window, keys, seal, parent, row),
  };
}

function compileStatement(request: EdgesRequest, window: PageWindow, keys: readonly OrderKey[]): CompiledStatement {
  const { hop } = request;
  const builder = new StatementBuilder();
  const match = `MATCH ${hopPattern('n', 'r', 'm', hop)}`;
  const conditions = conditionsOf(request, builder);
  const within = whereText([...conditions, ...withinWindow(window, keys, keyText, builder)]);
  const { earlier, later } = outsideWindow(window, keys, keyText, builder);
  const counts = [
    ...(request.total ? [['total', null] as const] : []),
    ...(earlier ? [['earlier', earlier] as const] : []),
    ...(later ? [['later', later] as const] : []),
  ];
  const columns = counts.map(
    ([name, condition]) => `, COUNT { ${match}${whereText([...conditions, condition])} } AS ${name}`,
  );
  const text = `MATCH (n${startLabel(hop)}) WHERE n.id IN $ids
CALL (n) {
  ${match}${within}
  WITH r, m ORDER BY ${windowOrder(window, keys, keyText)} LIMIT $limit
  RETURN collect({relation: properties(r), node: properties(m)}) AS edges }
RETURN n.id AS parent, edges${columns.join('')}`;
  const statement = {
    name: `edges ${hop.row.type} ${hop.direction}`,
    text,
    columns: ['parent', 'edges', ...counts.map(([name]) => name)],
  };
  return { statement, params: { ...builder.params(), limit: limitOf(window) } };
}

function conditionsOf({ hop, where, edgeWhere }: EdgesRequest, builder: StatementBuilder): readonly (string | null)[] {
  return [
    labelCondition('m', hop.targets),
    where ? compileCondition(where, { is: 'node', variable: 'm', ends: hop.targets }, builder) : null,
    edgeWhere
      ? compileCondition(edgeWhere, { is: 'relation', variable: 'r', properties: hop.row.properties }, builder)
      : null,
  ];
}

function toPage(
  { hop, total }: EdgesRequest,
  window: PageWindow,
  keys: readonly OrderKey[],
  seal: string,
  parent: string,
  row: EdgesRow | undefined,
): EdgePage {
  const { rows, more } = takePage(window, row?.edges ?? []);
  const edges = rows.map(({ relation, node }): EdgeRow => {
    const target = toNodeRow(node, hop.targets[0] ?? 'Entity');
    const [from, to] = hop.direction === 'OUT' ? [parent, target.id] : [target.id, parent];
    return {
      cursor: encodeCursor(keyValuesOf(keys, node, relation), seal),
      relation: { id: String(relation['id']), type: hop.row.type, from, to, properties: relation },
      node: target,
    };
  });
  const outside = { earlier: (row?.earlier ?? 0) > 0, later: (row?.later ?? 0) > 0 };
  const cursors = edges.map(({ cursor }) => cursor);
  return { edges, pageInfo: pageInfoOf(window, cursors, more, outside), totalCount: total ? (row?.total ?? 0) : null };
}
