/** Pages as Relay connections: edges with their cursors, and the nodes alone. */
import type { EdgePage, EdgeRow, ListPage, ListRequest, PageInfo } from '../../graph/index.ts';
import type { RelationDirection, RelationshipRow } from '../../model/index.ts';
import type { RelationshipField } from '../../schema/index.ts';
import { type CitationParent, citations, type NodeParent } from '../parents.ts';
import { basisOf, booleanOf, textOf, textsOf } from '../stored-values.ts';
import { phraseOf } from './phrase.ts';

export interface Connection<Edge, Node> {
  readonly edges: readonly Edge[];
  readonly nodes: readonly Node[];
  /** Null where the query does not select it. */
  readonly totalCount: number | null;
  readonly pageInfo: PageInfo;
}

/** What every edge of a relationship field tells, beside the properties of its row. */
export interface RelationshipEdge {
  readonly cursor: string;
  readonly node: NodeParent;
  readonly id: string;
  readonly type: string;
  readonly phrase: string;
  readonly basis: string;
  readonly reason: string | null;
  readonly evidence: readonly CitationParent[];
  readonly disputed: boolean;
}

/** A page of a list, which also knows what it is a list of, so that its facets can be counted. */
export interface ListConnection extends Connection<{ cursor: string; node: NodeParent }, NodeParent> {
  readonly listed: Pick<ListRequest, 'of' | 'where' | 'asOf'>;
}

/** A page of a root list. */
export function listConnection(page: ListPage, listed: ListConnection['listed']): ListConnection {
  const asOf = listed.asOf ?? null;
  const edges = page.edges.map((edge) => ({
    get cursor() {
      return edge.cursor;
    },
    node: { row: edge.node, asOf },
  }));
  return { edges, nodes: edges.map(({ node }) => node), totalCount: page.totalCount, pageInfo: page.pageInfo, listed };
}

/** A page of a relationship field. */
export function relationshipConnection(
  { row, direction }: Pick<RelationshipField, 'row' | 'direction'>,
  parent: NodeParent,
  page: EdgePage,
): Connection<RelationshipEdge, NodeParent> {
  return new PageConnection(row, direction, parent, page);
}

/** Makes what is read and nothing else: an answer has hundreds of these, and most queries read the nodes alone. */
class PageConnection implements Connection<RelationshipEdge, NodeParent> {
  readonly #row: RelationshipRow;
  readonly #direction: RelationDirection;
  readonly #parent: NodeParent;
  readonly #page: EdgePage;

  constructor(row: RelationshipRow, direction: RelationDirection, parent: NodeParent, page: EdgePage) {
    this.#row = row;
    this.#direction = direction;
    this.#parent = parent;
    this.#page = page;
  }

  get edges(): readonly RelationshipEdge[] {
    return this.#page.edges.map((edge) => relationshipEdge(this.#row, this.#direction, this.#parent, edge));
  }

  get nodes(): readonly NodeParent[] {
    return this.#page.edges.map(({ node }) => ({ row: node, asOf: this.#parent.asOf }));
  }

  get totalCount(): number | null {
    return this.#page.totalCount;
  }

  get pageInfo(): PageInfo {
    return this.#page.pageInfo;
  }
}

function relationshipEdge(
  row: RelationshipRow,
  direction: RelationDirection,
  parent: NodeParent,
  edge: EdgeRow,
): RelationshipEdge {
  const [from, to] = direction === 'OUT' ? [parent.row, edge.node] : [edge.node, parent.row];
  const { relation } = edge;
  return {
    ...edgeProperties(row, edge),
    get cursor() {
      return edge.cursor;
    },
    node: { row: edge.node, asOf: parent.asOf },
    id: relation.id,
    type: relation.type,
    get phrase() {
      return phraseOf(row, relation, from, to);
    },
    basis: basisOf(relation.properties),
    reason: textOf(relation.properties, 'reason'),
    get evidence() {
      return citations(textsOf(relation.properties, 'evidence'));
    },
    disputed: booleanOf(relation.properties, 'disputed') ?? false,
  };
}

function edgeProperties(row: RelationshipRow, { relation }: EdgeRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    row.properties.map(({ name, type }) => [
      name,
      type.is === 'textList' ? textsOf(relation.properties, name) : (relation.properties[name] ?? null),
    ]),
  );
}
