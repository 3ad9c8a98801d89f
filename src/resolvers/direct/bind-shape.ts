/** A shape with the values of one request's variables: what is read, and how its rows are written. */
import { getArgumentValues } from 'graphql';
import {
  belowFrom,
  type GraphValue,
  type PageInfo,
  type PageRequest,
  type PlannedNode,
  type PlannedPage,
  pageInfoOfEdges,
  planTreePage,
  type TreeRow,
  takePage,
} from '../../graph/index.ts';
import { edgeFilter, targetFilter } from '../../schema/index.ts';
import type { RelationshipArguments } from '../look-ahead/edges-requests.ts';
import { orderRequest } from '../requests/order-request.ts';
import { pageRequest } from '../requests/page-request.ts';
import { hopOf, translateFilter } from '../requests/translate-filter.ts';
import { NotDirect } from './not-direct.ts';
import type { Known, NodeField, NodeShape, RelationshipShape, Variables } from './shape.ts';
import { writeConnection, writeObject } from './write-connection.ts';
import { phraseWriter } from './write-phrase.ts';

export interface BoundNode {
  readonly plan: PlannedNode;
  /** How many rows come with a node at most. */
  readonly rowsBelow: number;
  /** `from` is where the pages below begin in a row. */
  readonly write: (row: TreeRow, from: number, known: Known) => string;
}

interface BoundPage {
  readonly plan: PlannedPage;
  readonly rows: number;
  /** `cell` is what the row of the parent holds for the page. */
  readonly write: (cell: GraphValue | undefined, parent: TreeRow, known: Known) => string;
}

/** Shapes without variables are bound once, for as long as their document is kept. */
const bound = new WeakMap<NodeShape, BoundNode>();
const boundPages = new WeakMap<RelationshipShape, BoundPage>();

/** Throws what reading the arguments throws; the resolvers say it to the client. */
export function bindNode(shape: NodeShape, variables: Variables): BoundNode {
  const known = bound.get(shape);
  if (known) return known;
  const pages = shape.connections.map((connection) => bindPage(shape, connection, variables));
  const plan = {
    tree: { values: shape.values, below: pages.map((page) => page.plan.tree) },
    below: pages.map((page) => page.plan),
  };
  const node = {
    plan,
    rowsBelow: pages.reduce((sum, { rows }) => sum + rows, 0),
    write: nodeWriter(shape, pages, variables),
  };
  if (!shape.varies) bound.set(shape, node);
  return node;
}

/** A field whose writer is at hand. */
type BoundField =
  | NodeField
  | { readonly is: 'bound'; readonly key: string; readonly write: (row: TreeRow, known: Known) => string };

function nodeWriter(
  { kinds, kindAt }: NodeShape,
  pages: readonly BoundPage[],
  variables: Variables,
): BoundNode['write'] {
  const bindField = (field: NodeField): BoundField =>
    field.is === 'made' ? { is: 'bound', key: field.key, write: field.bind(variables) } : field;
  const byKind = new Map([...kinds].map(([kind, fields]) => [kind, fields.map(bindField)]));
  const [only] = byKind.values();
  const ofKind = (kind: GraphValue | undefined): readonly BoundField[] | undefined =>
    typeof kind === 'string' ? byKind.get(kind) : undefined;
  return (row, from, known) => {
    const fields = kindAt === null ? only : ofKind(row[kindAt]);
    if (!fields) throw new NotDirect('The row is of a kind that the type does not have.');
    return writeObject(fields, (field) => {
      switch (field.is) {
        case 'text':
          return field.text;
        case 'value':
          return field.write(row[field.at]);
        case 'bound':
          return field.write(row, known);
        case 'connection':
          return pages[field.at]?.write(row[from + field.at], row, known) ?? 'null';
        case 'made':
          throw new NotDirect('The field was not bound.');
      }
    });
  };
}

function bindPage(owner: NodeShape, shape: RelationshipShape, variables: Variables): BoundPage {
  const known = boundPages.get(shape);
  if (known) return known;
  const { relationship, definition, asked, relationValues, cursors, more, total } = shape;
  const args = getArgumentValues(definition, asked, variables) as RelationshipArguments;
  const where = translateFilter(targetFilter(relationship), args.where);
  const edgeWhere = translateFilter(edgeFilter(relationship.row), args.edgeWhere);
  const node = bindNode(shape.node, variables);
  const tree = {
    hop: hopOf(relationship),
    ...(where ? { where } : {}),
    ...(edgeWhere ? { edgeWhere } : {}),
    orderBy: orderRequest(args),
    page: withoutCursor(pageRequest(args)),
    relationValues,
    cursors,
    more,
    total,
    ...node.plan.tree,
  };
  const plan = planTreePage(tree, node.plan.below);
  const page = { plan, rows: plan.window.size * (1 + node.rowsBelow), write: pageWriter(owner, shape, plan, node) };
  if (!shape.varies) boundPages.set(shape, page);
  return page;
}

/** A page that goes on from a cursor must also know what lies before it: the resolvers read that. */
function withoutCursor({ first, last, after, before }: PageRequest): PlannedPage['tree']['page'] {
  if (after !== undefined || before !== undefined) throw new NotDirect('A page below goes on from a cursor.');
  return last === undefined ? { first: first ?? 0 } : { last };
}

function pageWriter(
  owner: NodeShape,
  shape: RelationshipShape,
  plan: PlannedPage,
  node: BoundNode,
): BoundPage['write'] {
  const { tree, window, cursorOf, inOrder } = plan;
  const relationFrom = tree.values.length;
  const from = belowFrom(tree, shape.relationValues.length, tree.cursors ? plan.keys.length : 0);
  const phrase = phraseWriter(owner, shape, relationFrom);
  return (cell, parent, known) => {
    const { fetched, total } = contentsOf(cell, tree.total);
    const { rows, more } = takePage(window, inOrder(fetched));
    return writeConnection(shape, rows, {
      known,
      node: (row) => node.write(row, from, known),
      phrase: (row) => phrase(parent, row),
      relationFrom,
      cursorOf,
      pageInfo: (edges): PageInfo => pageInfoOfEdges(window, edges, more, NOTHING_OUTSIDE),
      total,
    });
  };
}

/** The rows of a page, and their total where it was counted. */
function contentsOf(
  cell: GraphValue | undefined,
  counted: boolean,
): { readonly fetched: readonly TreeRow[]; readonly total: number | null } {
  if (!counted) return { fetched: (cell ?? []) as readonly TreeRow[], total: null };
  const [fetched = [], total = 0] = (cell ?? []) as readonly [(readonly TreeRow[])?, number?];
  return { fetched, total };
}

const NOTHING_OUTSIDE = { earlier: false, later: false };
