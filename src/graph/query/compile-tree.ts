/** Nodes with what lies below them as one statement that gives plain lists: see `TreeRow`. */
import type { Statement } from '../port.ts';
import { type CompiledStatement, compileSummary } from './compile-list.ts';
import { hopPattern, labelsFor, propertyText, whereText } from './compile-pattern.ts';
import { encodeCursor, sealOf } from './cursor.ts';
import { listConditions, listKeyText, listMatch } from './list-match.ts';
import { type KeyValue, keysUnder, type OrderKey, orderKeysOf } from './order-keys.ts';
import { conditionsOf, keyTextOf, relationKey } from './page-plan.ts';
import { type PageWindow, pageWindow, windowOrder } from './page-window.ts';
import { questionOfEdges, questionOfList } from './question.ts';
import { StatementBuilder } from './statement-builder.ts';
import type { TreeList, TreeNode, TreePage, TreeReading, TreeRow } from './tree.ts';

type InOrder = (rows: readonly TreeRow[]) => readonly TreeRow[];

/** What follows from a page, wherever it stands. */
interface Paged {
  readonly window: PageWindow;
  readonly keys: readonly OrderKey[];
  /** The cursor of a row. */
  readonly cursorOf: (row: TreeRow) => string;
  /** Fetched rows as the page orders them, or backwards where it is read from its end. */
  readonly inOrder: InOrder;
}

export interface PlannedNode {
  readonly tree: TreeNode;
  readonly below: readonly PlannedPage[];
}

export interface PlannedPage extends PlannedNode, Paged {
  readonly tree: TreePage;
}

export interface PlannedList extends PlannedNode, Paged {
  readonly tree: TreeList;
}

export function planTreePage(tree: TreePage, below: readonly PlannedPage[]): PlannedPage {
  const ordered = orderKeysOf(tree.hop.targets, tree.orderBy);
  // Two relations may lead to one node: where rows tell nothing of the relation, either may stand first.
  const keys = tree.cursors || tree.relationValues.length > 0 ? [...ordered, relationKey] : ordered;
  const cursorOf = cursorMaker(tree, keys, tree.relationValues.length, () => questionOfEdges(tree));
  const window = pageWindow(tree.page, '', keys);
  return { tree, window, keys, below, cursorOf, inOrder: orderOf(window, keys, below) };
}

export function planTreeList(tree: TreeList, below: readonly PlannedPage[]): PlannedList {
  const keys = keysUnder(tree.where, orderKeysOf([tree.of], tree.orderBy));
  const { after, before } = tree.page;
  const seal = after === undefined && before === undefined ? '' : sealOf(questionOfList(tree));
  const cursorOf = cursorMaker(tree, keys, 0, () => questionOfList(tree));
  const window = pageWindow(tree.page, seal, keys);
  return { tree, below, window, keys, cursorOf, inOrder: orderOf(window, keys, below) };
}

/** Subqueries may lose the order. By id alone it is restored here, for less than a second ORDER BY in each of them costs. */
function isReordered(keys: readonly OrderKey[], below: readonly PlannedPage[]): boolean {
  return keys.length === 1 && below.length > 0;
}

function orderOf({ reversed }: PageWindow, keys: readonly OrderKey[], below: readonly PlannedPage[]): InOrder {
  if (!isReordered(keys, below)) return (rows) => rows;
  const before = reversed ? 1 : -1;
  // Ids are of ASCII letters, which every engine sorts alike.
  return (rows) => rows.toSorted((a, b) => (idOf(a) === idOf(b) ? 0 : idOf(a) < idOf(b) ? before : -before));
}

/** The first value of a row is the id of its node. */
export function idOf([id]: TreeRow): string {
  return typeof id === 'string' ? id : '';
}

/** The seal is a hash over the whole question: made when the first cursor is, which most answers do not have. */
function cursorMaker(
  { values }: TreeNode,
  keys: readonly OrderKey[],
  relationValues: number,
  question: () => unknown,
): (row: TreeRow) => string {
  const from = values.length + relationValues;
  let seal: string | undefined;
  return (row) => {
    seal ??= sealOf(question());
    return encodeCursor(row.slice(from, from + keys.length).map(keyValue), seal);
  };
}

function keyValue(value: TreeRow[number] | undefined): KeyValue {
  return value === undefined || typeof value === 'object' ? null : value;
}

/** Where in a row the pages below begin. */
export function belowFrom({ values }: TreeNode, relationValues: number, keys: number): number {
  return values.length + relationValues + keys;
}

/** Entities by id, in no order. */
export function compileTreeNodes(plan: PlannedNode): (ids: readonly string[]) => CompiledStatement {
  const builder = new StatementBuilder();
  const below = callsBelow(plan.below, 'n', builder);
  const text = `MATCH (n:Entity) WHERE n.id IN $ids${below.text}
RETURN ${rowText('n', plan.tree.values, below.cells)} AS row`;
  const statement = treeStatement('entities as answered', text);
  const params = builder.params();
  return (ids) => ({ statement, params: { ...params, ids } });
}

export type CompiledTreeList =
  /** Columns of the page: `row`; the summary is there where a cursor asks what lies beyond it. */
  | { readonly is: 'page'; readonly page: CompiledStatement; readonly summary: CompiledStatement | null }
  /** Columns: `rows` and `total`, in one row. */
  | { readonly is: 'counted'; readonly whole: CompiledStatement };

export function compileTreeList(plan: PlannedList): CompiledTreeList {
  const { tree, window, keys } = plan;
  const beyondCursor = window.after !== null || window.before !== null;
  if (tree.total && !beyondCursor) return { is: 'counted', whole: compileCounted(plan) };
  const builder = new StatementBuilder();
  const { text, row, order } = listText(plan, builder);
  const again = isReordered(keys, plan.below) ? '' : ` ORDER BY ${order}`;
  return {
    is: 'page',
    page: {
      statement: treeStatement(`list ${tree.of} as answered`, `${text}\nRETURN ${row} AS row${again}`),
      params: builder.params(),
    },
    summary: tree.total || beyondCursor ? compileSummary(tree, window, keys) : null,
  };
}

/** The page and the count of the whole list in one trip. */
function compileCounted(plan: PlannedList): CompiledStatement {
  const { tree, keys } = plan;
  const builder = new StatementBuilder();
  const { text, row, order, names } = listText(plan, builder);
  const again =
    names.length === 0 || isReordered(keys, plan.below) ? '' : `\nWITH ${['n', ...names].join(', ')} ORDER BY ${order}`;
  const counted = `MATCH (n${labelsFor([tree.of])})${whereText(listConditions(tree, builder))}`;
  const statement = {
    name: `list ${tree.of} as answered, counted`,
    text: `CALL () {
${text}${again}
RETURN collect(${row}) AS rows }
CALL () {
${counted}
RETURN count(n) AS total }
RETURN rows, total`,
    columns: ['rows', 'total'],
  };
  return { statement, params: builder.params() };
}

/** The page as far as its nodes with what lies below them, and how each is returned. */
function listText(
  { tree, window, keys, below: plans }: PlannedList,
  builder: StatementBuilder,
): { readonly text: string; readonly row: string; readonly order: string; readonly names: readonly string[] } {
  const limit = builder.value(limitOf(window, tree));
  const match = listMatch(tree, window, keys, limit, builder);
  const order = windowOrder(window, keys, listKeyText);
  const below = callsBelow(plans, 'n', builder);
  const keyValues = tree.cursors ? keys.map(listKeyText) : [];
  return {
    text: `${match}${below.text}`,
    row: rowText('n', tree.values, [...keyValues, ...below.cells]),
    order,
    names: below.names,
  };
}

function treeStatement(name: string, text: string): Statement {
  return { name, text, columns: ['row'] };
}

function callsBelow(
  plans: readonly PlannedPage[],
  start: string,
  builder: StatementBuilder,
): { readonly text: string; readonly names: readonly string[]; readonly cells: readonly string[] } {
  const calls = plans.map((plan) => {
    const rows = builder.variable('b');
    const call = `\n${pageCall(plan, start, rows, builder)}`;
    if (!plan.tree.total) return { text: call, names: [rows], cell: rows };
    const total = builder.variable('t');
    const text = `${call}\n${totalCall(plan, start, total, builder)}`;
    return { text, names: [rows, total], cell: `[${rows}, ${total}]` };
  });
  return {
    text: calls.map(({ text }) => text).join(''),
    names: calls.flatMap(({ names }) => names),
    cells: calls.map(({ cell }) => cell),
  };
}

function totalCall({ tree }: PlannedPage, start: string, total: string, builder: StatementBuilder): string {
  const [relation, target] = [builder.variable('r'), builder.variable('m')];
  const where = whereText(conditionsOf(tree, relation, target, builder));
  return `CALL (${start}) {
MATCH ${hopPattern(start, relation, target, tree.hop)}${where}
RETURN count(${target}) AS ${total} }`;
}

/** `CALL (start) { ... RETURN collect([...]) AS rows }` */
function pageCall(plan: PlannedPage, start: string, rows: string, builder: StatementBuilder): string {
  const { tree, window, keys } = plan;
  const [relation, target] = [builder.variable('r'), builder.variable('m')];
  const keyText = keyTextOf(relation, target);
  const where = whereText(conditionsOf(tree, relation, target, builder));
  const order = windowOrder(window, keys, keyText);
  const limit = builder.value(limitOf(window, tree));
  const below = callsBelow(plan.below, target, builder);
  const carried = keys.includes(relationKey) ? [relation, target] : [target];
  const again = `\nWITH ${[...carried, ...below.names].join(', ')} ORDER BY ${order}`;
  const after = below.names.length === 0 ? '' : `${below.text}${isReordered(keys, plan.below) ? '' : again}`;
  const others = [
    ...tree.relationValues.map((stored) => propertyText(relation, stored)),
    ...(tree.cursors ? keys.map(keyText) : []),
    ...below.cells,
  ];
  return `CALL (${start}) {
MATCH ${hopPattern(start, relation, target, tree.hop)}${where}
WITH ${carried.join(', ')} ORDER BY ${order} LIMIT ${limit}${after}
RETURN collect(${rowText(target, tree.values, others)}) AS ${rows} }`;
}

function rowText(variable: string, values: readonly string[], others: readonly string[]): string {
  return `[${[...values.map((stored) => propertyText(variable, stored)), ...others].join(', ')}]`;
}

function limitOf({ size }: PageWindow, { more }: TreeReading): number {
  return more ? size + 1 : size;
}
