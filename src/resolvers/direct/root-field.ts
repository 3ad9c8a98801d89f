/** The fields of `Query` that rows alone can answer: an entity by its id, and lists. */
import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import {
  belowFrom,
  idOf,
  type NodeRow,
  type OpenReader,
  type PageInfo,
  type PlannedList,
  pageInfoOfEdges,
  planTreeList,
  type TreeRow,
  takePage,
  type WrittenText,
} from '../../graph/index.ts';
import { type EndName, isKind, KIND_GROUPS, parseEntityId } from '../../model/index.ts';
import { LISTED_ENDS, nodeFilter, ROOT_LISTS } from '../../schema/index.ts';
import type { RootListArguments } from '../list-resolvers.ts';
import { orderRequest } from '../requests/order-request.ts';
import { pageRequest } from '../requests/page-request.ts';
import { translateFilter } from '../requests/translate-filter.ts';
import { type BoundNode, bindNode } from './bind-shape.ts';
import type { Meaning } from './collect-fields.ts';
import { NotDirect } from './not-direct.ts';
import { readConnectionShape, readNodeShape } from './read-shape.ts';
import type { ConnectionShape, Known, NodeShape, Variables } from './shape.ts';
import { writeConnection } from './write-connection.ts';

/** What stands under one key of `Query`, for any variables. */
export interface RootField {
  /** Reads and writes it. Throws `NotDirect` where it turns out that resolvers are needed, and what the arguments throw. */
  write(variables: Variables, reader: OpenReader, keys: FieldKeys): Promise<WrittenText>;
}

/** Under what texts are kept: what stands in the document, and the values of its variables. */
export interface FieldKeys {
  readonly name: string;
  readonly values: string;
}

/** So many rows may come with one statement at most. */
const MOST_ROWS = 100_000;

const ends: ReadonlyMap<string, EndName> = new Map(
  LISTED_ENDS.filter((end) => isKind(end) || end in KIND_GROUPS).map((end) => [ROOT_LISTS[end], end]),
);

/** Throws `NotDirect` for every other field. */
export function readRootField(
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  meaning: Meaning,
): RootField {
  const [asked] = nodes as [FieldNode];
  const end = ends.get(definition.name);
  if (end) return listField(end, definition, asked, readConnectionShape(definition.type, nodes, null, meaning));
  if (definition.name === 'entity')
    return entityField(definition, asked, readNodeShape(definition.type, nodes, meaning));
  throw new NotDirect(`Query.${definition.name} is not answered from rows alone.`);
}

function entityField(definition: GraphQLField<unknown, unknown>, asked: FieldNode, shape: NodeShape): RootField {
  return {
    async write(variables, reader) {
      const { id } = getArgumentValues(definition, asked, variables) as { readonly id: string };
      if (parseEntityId(id) === undefined) throw new NotDirect('It is not the id of an entity.');
      const node = bindWithin(shape, variables, 1);
      const [row] = await reader.trees.nodes(node.plan, [id]);
      if (!row) throw new NotDirect('There is no such entity, or it has another id now.');
      return writeKnowing(reader, (known) => writtenText(node.write(row, shape.values.length, known)));
    },
  };
}

function listField(
  end: EndName,
  definition: GraphQLField<unknown, unknown>,
  asked: FieldNode,
  shape: ConnectionShape,
): RootField {
  return {
    async write(variables, reader, keys) {
      const args = getArgumentValues(definition, asked, variables) as RootListArguments;
      const where = translateFilter(nodeFilter([end]), args.where);
      const page = pageRequest(args);
      const node = bindWithin(shape.node, variables, page.first ?? page.last ?? 0);
      const { cursors, more, total } = shape;
      const keyOfNode = (id: string): string => `${keys.name} ${shape.node.varies ? keys.values : ''} node ${id}`;
      const listed = {
        of: end,
        ...(where ? { where } : {}),
        ...(args.asOf ? { asOf: args.asOf } : {}),
        orderBy: orderRequest(args),
        page,
        cursors,
        more,
        total,
      };
      const inParts = reader.trees.caching && node.plan.below.length > 0;
      const plan = inParts
        ? planTreeList({ ...listed, values: ['id'], below: [] }, [])
        : planTreeList({ ...listed, ...node.plan.tree }, node.plan.below);
      const write = inParts
        ? (rows: readonly TreeRow[]) => writeParts(rows, node, reader, keyOfNode)
        : writeWhole(plan, node);
      return writeList(shape, plan, write, reader);
    },
  };
}

/** How the nodes of rows are written. */
type WriteNodes = (rows: readonly TreeRow[]) => Promise<(row: TreeRow, known: Known) => string>;

function writeWhole(plan: PlannedList, node: BoundNode): WriteNodes {
  const from = belowFrom(plan.tree, 0, plan.tree.cursors ? plan.keys.length : 0);
  return async () => (row, known) => node.write(row, from, known);
}

/** Nodes that were written before, for whichever list, come from the cache; the others are read by their ids, all at once. */
async function writeParts(
  rows: readonly TreeRow[],
  node: BoundNode,
  reader: OpenReader,
  keyOfNode: (id: string) => string,
): Promise<(row: TreeRow) => string> {
  const { trees } = reader;
  const ids = rows.map(idOf);
  const from = node.plan.tree.values.length;
  const texts = await trees.written(ids.map(keyOfNode), async (missing) => {
    const wanted = missing.map((at) => ids[at] ?? '');
    const found = new Map((await trees.nodes(node.plan, wanted)).map((row) => [idOf(row), row]));
    return writeKnowing(reader, (known) =>
      wanted.map((id) => {
        const row = found.get(id);
        if (!row) throw new NotDirect('The graph was loaded anew between two reads.');
        return writtenText(node.write(row, from, known));
      }),
    );
  });
  const byId = new Map(ids.map((id, at) => [id, texts[at]?.text ?? '']));
  return (row) => byId.get(idOf(row)) ?? '';
}

async function writeList(
  shape: ConnectionShape,
  plan: PlannedList,
  writeNodes: WriteNodes,
  reader: OpenReader,
): Promise<WrittenText> {
  const { window, tree, cursorOf, inOrder } = plan;
  const { rows: fetched, summary } = await reader.trees.list(plan);
  const { rows, more } = takePage(window, inOrder(fetched));
  const node = await writeNodes(rows);
  const outside = { earlier: (summary?.earlier ?? 0) > 0, later: (summary?.later ?? 0) > 0 };
  return writeKnowing(reader, (known) =>
    writtenText(
      writeConnection(shape, rows, {
        known,
        node: (row) => node(row, known),
        phrase: () => {
          throw new NotDirect('A place in a list is no relation.');
        },
        relationFrom: 0,
        cursorOf,
        pageInfo: (edges): PageInfo => pageInfoOfEdges(window, edges, more, outside),
        total: tree.total ? (summary?.total ?? 0) : null,
      }),
    ),
  );
}

/** Writes, reads the nodes that what was written names by their ids, and writes again, until all are known. */
async function writeKnowing<Written>({ node }: OpenReader, write: (known: Known) => Written): Promise<Written> {
  const nodes = new Map<string, NodeRow | null>();
  for (;;) {
    const unknown = new Set<string>();
    const written = write((id) => {
      const found = nodes.get(id);
      if (found === undefined) unknown.add(id);
      return found ?? null;
    });
    if (unknown.size === 0) return written;
    const ids = [...unknown];
    const found = await Promise.all(ids.map((id) => node(id)));
    for (const [at, id] of ids.entries()) nodes.set(id, found[at] ?? null);
  }
}

function bindWithin(shape: NodeShape, variables: Variables, nodes: number): BoundNode {
  const node = bindNode(shape, variables);
  if (nodes * node.rowsBelow <= MOST_ROWS) return node;
  throw new NotDirect('More rows might come along than one statement should bring.');
}

/** Characters that weigh as much as a row in the cache. */
const ROW_OF_TEXT = 500;

function writtenText(text: string): WrittenText {
  return { text, rows: Math.ceil(text.length / ROW_OF_TEXT) };
}
