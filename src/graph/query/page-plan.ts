/** One relationship field as a subquery, with the fields below it as subqueries within: what is read in one trip, level by level. */
import type { EdgePage, EdgeRow } from '../reader/reader.ts';
import type { StoredProperties } from '../snapshot.ts';
import { compileCondition } from './compile-condition.ts';
import { hopPattern, labelCondition, propertiesText, propertyText, whereText } from './compile-pattern.ts';
import { encodeCursor, sealOf } from './cursor.ts';
import { type KeyText, keyValuesOf, type OrderKey, orderKeysOf } from './order-keys.ts';
import {
  limitOf,
  type Outside,
  type PageWindow,
  pageInfoOfEdges,
  pageWindow,
  takePage,
  windowOrder,
  withinWindow,
} from './page-window.ts';
import { questionOfEdges } from './question.ts';
import type { EdgesRequest } from './request.ts';
import type { StatementBuilder } from './statement-builder.ts';
import { toNodeRow } from './to-node-row.ts';

/** A relation with what it leads to, and for each field below in its order the same again. */
export interface StoredEdge {
  readonly relation: StoredProperties;
  readonly node: StoredProperties;
  readonly below?: readonly (readonly StoredEdge[])[];
}

/** A request with everything that follows from it, and the same for the fields below that come along. */
export interface PagePlan {
  readonly request: EdgesRequest;
  readonly keys: readonly OrderKey[];
  readonly window: PageWindow;
  readonly seal: string;
  readonly below: readonly PagePlan[];
}

/** A page that came along with another. */
export interface PageBelow {
  readonly request: EdgesRequest;
  readonly parent: string;
  readonly page: EdgePage;
}

/** Two relations may lead to one node, so the relation's id ends the order. */
export const relationKey: OrderKey = { of: 'relation', stored: 'id', direction: 'ASC', nullable: false };

export function planPage(request: EdgesRequest): PagePlan {
  const seal = sealOf(questionOfEdges(request));
  const keys = [...orderKeysOf(request.hop.targets, request.orderBy), relationKey];
  const window = pageWindow(request.page, seal, keys);
  return { request, keys, window, seal, below: plansBelow(request.below) };
}

/** What counts or goes on from a cursor is left to a statement of its own. */
export function plansBelow(requests: readonly EdgesRequest[] = []): readonly PagePlan[] {
  return requests
    .filter(({ total, page }) => !total && page.after === undefined && page.before === undefined)
    .map(planPage);
}

export function keyTextOf(relation: string, target: string): KeyText {
  return ({ of, stored }) => propertyText(of === 'node' ? target : relation, stored);
}

export function conditionsOf(
  { hop, where, edgeWhere }: Pick<EdgesRequest, 'hop' | 'where' | 'edgeWhere'>,
  relation: string,
  target: string,
  builder: StatementBuilder,
): readonly (string | null)[] {
  return [
    labelCondition(target, hop.targets),
    where ? compileCondition(where, { is: 'node', variable: target, ends: hop.targets }, builder) : null,
    edgeWhere
      ? compileCondition(edgeWhere, { is: 'relation', variable: relation, properties: hop.row.properties }, builder)
      : null,
  ];
}

/** `CALL (start) { ... RETURN collect(...) AS edges }` */
export function pageCall(plan: PagePlan, start: string, edges: string, builder: StatementBuilder): string {
  const { request, keys, window } = plan;
  const [relation, target] = [builder.variable('r'), builder.variable('m')];
  const keyText = keyTextOf(relation, target);
  const within = whereText([
    ...conditionsOf(request, relation, target, builder),
    ...withinWindow(window, keys, keyText, builder),
  ]);
  const order = windowOrder(window, keys, keyText);
  const limit = builder.value(limitOf(window));
  const below = callsBelow(plan.below, target, builder);
  // Subqueries may lose the order, so it stands once more after them.
  const again =
    below.names.length === 0
      ? ''
      : `${below.text}\nWITH ${[relation, target, ...below.names].join(', ')} ORDER BY ${order}`;
  return `CALL (${start}) {
MATCH ${hopPattern(start, relation, target, request.hop)}${within}
WITH ${relation}, ${target} ORDER BY ${order} LIMIT ${limit}${again}
RETURN collect({${edgeText(plan, relation, target)}${below.column}}) AS ${edges} }`;
}

/** The subqueries of all fields below, the names of what they give, and the key under which an edge holds it. */
export function callsBelow(
  plans: readonly PagePlan[],
  start: string,
  builder: StatementBuilder,
): { readonly text: string; readonly names: readonly string[]; readonly column: string } {
  const names = plans.map(() => builder.variable('b'));
  const calls = plans.map((plan, at) => `\n${pageCall(plan, start, names[at] ?? '', builder)}`);
  return { text: calls.join(''), names, column: names.length === 0 ? '' : `, below: [${names.join(', ')}]` };
}

function edgeText({ request, keys }: PagePlan, relation: string, target: string): string {
  const storedOf = (of: OrderKey['of']): readonly string[] =>
    keys.filter((key) => key.of === of).map(({ stored }) => stored);
  const { relationProperties, nodeProperties } = request;
  return `relation: ${propertiesText(relation, relationProperties && [...relationProperties, ...storedOf('relation')])}, node: ${propertiesText(target, nodeProperties && ['id', 'kind', ...nodeProperties, ...storedOf('node')])}`;
}

/** The page of one parent. Cursors are worked out when somebody reads them. */
export function toEdgePage(
  { request: { hop, total }, window, keys, seal }: PagePlan,
  parent: string,
  stored: readonly StoredEdge[],
  counted: Outside & { readonly total: number },
): EdgePage {
  const { rows, more } = takePage(window, stored);
  const edges = rows.map(({ relation, node }): EdgeRow => {
    const target = toNodeRow(node, hop.targets[0] ?? 'Entity');
    const [from, to] = hop.direction === 'OUT' ? [parent, target.id] : [target.id, parent];
    return {
      get cursor() {
        return encodeCursor(keyValuesOf(keys, node, relation), seal);
      },
      relation: { id: String(relation['id']), type: hop.row.type, from, to, properties: relation },
      node: target,
    };
  });
  return { edges, pageInfo: pageInfoOfEdges(window, edges, more, counted), totalCount: total ? counted.total : null };
}

/** The pages that lie below some edges, on all levels. */
export function pagesBelow(
  plans: readonly PagePlan[],
  window: PageWindow,
  stored: readonly Omit<StoredEdge, 'relation'>[],
): readonly PageBelow[] {
  if (plans.length === 0) return [];
  return takePage(window, stored).rows.flatMap(({ node, below = [] }) =>
    plans.flatMap((plan, at) => {
      const edges = below[at] ?? [];
      const parent = String(node['id']);
      const page = toEdgePage(plan, parent, edges, NOTHING_OUTSIDE);
      return [{ request: plan.request, parent, page }, ...pagesBelow(plan.below, plan.window, edges)];
    }),
  );
}

const NOTHING_OUTSIDE = { earlier: false, later: false, total: 0 };
