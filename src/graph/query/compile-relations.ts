/** All relationships of many nodes, or of the graph, as statements. CITED_AT never shows here: it leads to passages, not entities. */
import { type PartialDate, RELATION_TYPES } from '../../model/index.ts';
import type { RelationPage, RelationRow } from '../reader/reader.ts';
import type { StoredProperties } from '../snapshot.ts';
import { asOfCondition } from './as-of.ts';
import { compileCondition } from './compile-condition.ts';
import type { CompiledStatement, ListSummaryRow } from './compile-list.ts';
import { whereText } from './compile-pattern.ts';
import { encodeCursor, sealOf } from './cursor.ts';
import { type KeyText, keyValuesOf, type OrderKey } from './order-keys.ts';
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
import { questionOfRelations } from './question.ts';
import type { RelationOrder, RelationsRequest } from './request.ts';
import { RequestError } from './request-error.ts';
import { StatementBuilder } from './statement-builder.ts';

/** One relation as a statement returns it. */
export interface StoredRelationRow {
  readonly relation: StoredProperties;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}
export interface RelationsRow extends Partial<ListSummaryRow> {
  readonly parent: string;
  readonly edges: readonly StoredRelationRow[];
}

export interface CompiledRelations {
  readonly ofParents: (parents: readonly string[]) => CompiledStatement;
  readonly page: CompiledStatement;
  readonly summary: CompiledStatement | null;
  readonly toPage: (rows: readonly StoredRelationRow[], counts: Partial<ListSummaryRow> | null) => RelationPage;
}

const byType: readonly RelationOrder[] = [{ by: 'type', direction: 'ASC' }];
const keyTexts: Readonly<Record<string, string>> = { type: 'type(r)', from: 'startNode(r).id', to: 'endNode(r).id' };
const keyText: KeyText = ({ stored }) => keyTexts[stored] ?? `r.${stored}`;

/** The keys of the order, the id last, so that no two relations are equal. */
function keysOf({ orderBy = byType }: RelationsRequest): readonly OrderKey[] {
  const orders: readonly RelationOrder[] = [...orderBy, { by: 'id', direction: 'ASC' }];
  return orders.map(({ by, direction }) => ({ of: 'relation', stored: by, direction, nullable: false }));
}
const projection = 'relation: properties(r), type: type(r), from: startNode(r).id, to: endNode(r).id';

export function compileRelations(request: RelationsRequest): CompiledRelations {
  const types = request.types ?? [];
  for (const type of types) {
    if (!RELATION_TYPES.includes(type)) {
      throw new RequestError(
        'TYPE_UNKNOWN',
        `There is no relationship type "${type}".`,
        'Use a type of the relationship table.',
      );
    }
  }
  const seal = sealOf(questionOfRelations(request));
  const keys = keysOf(request);
  const window = pageWindow(request.page, seal, keys);
  const counts = request.total || window.after !== null || window.before !== null;
  return {
    ofParents: (parents) => compileOfParents(request, window, keys, parents),
    page: compilePage(request, window, keys),
    summary: counts ? compileSummary(request, window, keys) : null,
    toPage: (rows, summary) => toPage({ window, keys, seal, total: request.total }, rows, summary),
  };
}

function compileOfParents(
  request: RelationsRequest,
  window: PageWindow,
  keys: readonly OrderKey[],
  parents: readonly string[],
): CompiledStatement {
  const builder = new StatementBuilder();
  const [left, right] = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[request.direction] as [string, string];
  const match = `MATCH (n)${left}[r${typesText(request)}]${right}(m:Entity)`;
  const conditions = [
    ...relationConditions(request, builder),
    ...(request.kinds ? [`m.kind IN ${builder.value(request.kinds)}`] : []),
  ];
  const within = whereText([...conditions, ...withinWindow(window, keys, keyText, builder)]);
  const { earlier, later } = outsideWindow(window, keys, keyText, builder);
  const count = (condition: string | null, asked: boolean): string =>
    asked ? `COUNT { ${match}${whereText([...conditions, condition])} }` : '0';
  const text = `MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  ${match}${within}
  WITH r ORDER BY ${windowOrder(window, keys, keyText)} LIMIT $limit
  RETURN collect({${projection}}) AS edges }
RETURN n.id AS parent, edges, ${count(null, request.total)} AS total,
  ${count(earlier, earlier !== null)} AS earlier, ${count(later, later !== null)} AS later`;
  const statement = {
    name: `relations ${request.direction}`,
    text,
    columns: ['parent', 'edges', 'total', 'earlier', 'later'],
  };
  return { statement, params: { ...builder.params(), ids: parents, limit: limitOf(window) } };
}

function compilePage(request: RelationsRequest, window: PageWindow, keys: readonly OrderKey[]): CompiledStatement {
  const builder = new StatementBuilder();
  const where = whereText([...graphConditions(request, builder), ...withinWindow(window, keys, keyText, builder)]);
  const text = `MATCH (a:Entity)-[r${typesText(request)}]->(b:Entity)${where}
WITH r ORDER BY ${windowOrder(window, keys, keyText)} LIMIT $limit
RETURN properties(r) AS relation, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to
ORDER BY ${windowOrder(window, keys, keyText)}`;
  const statement = { name: 'relations', text, columns: ['relation', 'type', 'from', 'to'] };
  return { statement, params: { ...builder.params(), limit: limitOf(window) } };
}

function compileSummary(request: RelationsRequest, window: PageWindow, keys: readonly OrderKey[]): CompiledStatement {
  const builder = new StatementBuilder();
  const where = whereText(graphConditions(request, builder));
  const { earlier, later } = outsideWindow(window, keys, keyText, builder);
  const sum = (condition: string | null): string =>
    condition === null ? '0' : `coalesce(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`;
  const text = `MATCH (a:Entity)-[r${typesText(request)}]->(b:Entity)${where}
WITH count(r) AS total, ${sum(earlier)} AS earlier, ${sum(later)} AS later
RETURN total, earlier, later`;
  return {
    statement: { name: 'count relations', text, columns: ['total', 'earlier', 'later'] },
    params: builder.params(),
  };
}

export function graphConditions(request: UnpagedRelations, builder: StatementBuilder): readonly string[] {
  const kinds = request.kinds ? builder.value(request.kinds) : null;
  const { asOf } = request;
  return [
    ...(request.from === undefined ? [] : [`a.id = ${builder.value(request.from)}`]),
    ...(request.to === undefined ? [] : [`b.id = ${builder.value(request.to)}`]),
    ...relationConditions({ ...request, from: undefined, to: undefined }, builder),
    ...(kinds ? [`a.kind IN ${kinds} AND b.kind IN ${kinds}`] : []),
    ...(asOf === undefined ? [] : ['a', 'b'].map((end) => presentText(end, asOf, builder))),
  ];
}

function presentText(variable: string, asOf: PartialDate, builder: StatementBuilder): string {
  return compileCondition(asOfCondition('Entity', asOf), { is: 'node', variable, ends: ['Entity'] }, builder);
}

export type UnpagedRelations = Omit<RelationsRequest, 'page' | 'total'>;

type Tested = { readonly [K in 'from' | 'to' | 'basis']?: string | undefined } & Pick<RelationsRequest, 'passages'>;

export function relationConditions(
  { from, to, basis, passages }: Tested,
  builder: StatementBuilder,
): readonly string[] {
  return [
    // A relationship without an id is someone else's, drawn between our nodes in a database that others share.
    'r.id IS NOT NULL',
    ...(from === undefined ? [] : [`startNode(r).id = ${builder.value(from)}`]),
    ...(to === undefined ? [] : [`endNode(r).id = ${builder.value(to)}`]),
    ...(basis === undefined ? [] : [`r.basis = ${builder.value(basis)}`]),
    ...(passages ? [`any(x IN r.evidence WHERE x IN ${builder.value(passages)})`] : []),
  ];
}

export function typesText({ types }: UnpagedRelations): string {
  return types && types.length > 0 ? `:${[...new Set(types)].sort().join('|')}` : '';
}

interface PageMaking {
  readonly window: PageWindow;
  readonly keys: readonly OrderKey[];
  readonly seal: string;
  readonly total: boolean;
}

function toPage(
  { window, keys, seal, total }: PageMaking,
  fetched: readonly StoredRelationRow[],
  counts: Partial<ListSummaryRow> | null,
): RelationPage {
  const { rows, more } = takePage(window, fetched);
  const edges = rows.map((row) => {
    const relation = toRelationRow(row);
    const stored: StoredProperties = { ...relation.properties, type: row.type, from: row.from, to: row.to };
    return { cursor: encodeCursor(keyValuesOf(keys, {}, stored), seal), relation };
  });
  const outside = { earlier: (counts?.earlier ?? 0) > 0, later: (counts?.later ?? 0) > 0 };
  const cursors = edges.map(({ cursor }) => cursor);
  return {
    edges,
    pageInfo: pageInfoOf(window, cursors, more, outside),
    totalCount: total ? (counts?.total ?? 0) : null,
  };
}

export function toRelationRow({ relation, type, from, to }: StoredRelationRow): RelationRow {
  return { id: String(relation['id']), type, from, to, properties: relation };
}
