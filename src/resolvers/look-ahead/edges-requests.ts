/** What relationship fields ask of the graph: their arguments, which properties the query reads, and which fields it goes on to. */
import {
  type FieldNode,
  type GraphQLCompositeType,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { EdgesRequest, ReadAlong } from '../../graph/index.ts';
import { type EndName, isKind, KIND_GROUPS, propertiesOf } from '../../model/index.ts';
import {
  edgeFilter,
  ownersOf,
  type RelationshipField,
  relationshipFieldsOwnedBy,
  targetFilter,
} from '../../schema/index.ts';
import { type OrderArguments, orderRequest } from '../requests/order-request.ts';
import { type PageArguments, pageRequest } from '../requests/page-request.ts';
import { type FilterInput, hopOf, translateFilter } from '../requests/translate-filter.ts';
import { isConstant } from './constant-selection.ts';
import { type SelectedField, type Selecting, selectedFields } from './selected-fields.ts';

export interface RelationshipArguments extends PageArguments, OrderArguments {
  readonly where?: FilterInput | null;
  readonly edgeWhere?: FilterInput | null;
}

/** So many rows may come along with one at most; what lies deeper is read for all parents at once, each node a single time. */
const MOST_ROWS = 100_000;

export interface EdgesRequests {
  /** What a field asks that stands at these places of a document. */
  requestOf(
    field: RelationshipField,
    args: RelationshipArguments,
    nodes: readonly FieldNode[],
    selecting: Selecting,
  ): EdgesRequest;
  /** What a query reads of the nodes that a field gives, itself or through a connection. */
  alongOf(type: GraphQLCompositeType, nodes: readonly FieldNode[], selecting: Selecting): ReadAlong;
}

/** One for a schema. What follows from a document alone is kept with its nodes, which live as long as the document. */
export function createEdgesRequests(): EdgesRequests {
  const kept = new WeakMap<RelationshipField, WeakMap<FieldNode, EdgesRequest>>();
  const alongs = new WeakMap<FieldNode, ReadAlong>();
  const requestOf: EdgesRequests['requestOf'] = (field, args, nodes, selecting) => {
    const [node, ...others] = nodes;
    const ofField = kept.get(field) ?? new WeakMap<FieldNode, EdgesRequest>();
    kept.set(field, ofField);
    const known = node && others.length === 0 ? ofField.get(node) : undefined;
    if (known) return known;
    const request = readRequest(field, args, nodes, selecting, MOST_ROWS);
    if (node && others.length === 0 && isConstant(node, selecting, 'with arguments')) ofField.set(node, request);
    return request;
  };
  const alongOf: EdgesRequests['alongOf'] = (type, nodes, selecting) => {
    const [node, ...others] = nodes;
    const known = node && others.length === 0 ? alongs.get(node) : undefined;
    if (known) return known;
    const along = readAlong(type, nodes, selecting, MOST_ROWS);
    if (node && others.length === 0 && isConstant(node, selecting, 'selection alone')) alongs.set(node, along);
    return along;
  };
  return { requestOf, alongOf };
}

function readRequest(
  field: RelationshipField,
  args: RelationshipArguments,
  nodes: readonly FieldNode[],
  selecting: Selecting,
  rows: number,
): EdgesRequest {
  const where = translateFilter(targetFilter(field), args.where);
  const edgeWhere = translateFilter(edgeFilter(field.row), args.edgeWhere);
  const page = pageRequest(args);
  const connection = selecting.schema.getType(`${field.base}Connection`);
  const size = Math.max(1, page.first ?? page.last ?? 1);
  const selection = isObjectType(connection)
    ? readConnection(connection, nodes, selecting, Math.floor(rows / size))
    : { total: true };
  return {
    hop: hopOf(field),
    ...(where ? { where } : {}),
    ...(edgeWhere ? { edgeWhere } : {}),
    orderBy: orderRequest(args),
    page,
    ...selection,
  };
}

type ConnectionSelection = Pick<EdgesRequest, 'total' | 'relationProperties'> & ReadAlong;

/** Fields of an edge for which the relation's id is enough; for any other it is read whole. */
const BARE_EDGE_FIELDS: ReadonlySet<string> = new Set(['node', 'cursor', 'id', '__typename']);

function readConnection(
  connection: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  selecting: Selecting,
  rows: number,
): ConnectionSelection {
  const fields = selectedFields(nodes, connection, selecting);
  const edges = fields.filter(({ name }) => name === 'edges');
  const ofEdges = edges.flatMap((field) => fieldsBelow(field, selecting));
  const targets = [...fields.filter(({ name }) => name === 'nodes'), ...ofEdges.filter(({ name }) => name === 'node')];
  const bare = ofEdges.every(({ name }) => BARE_EDGE_FIELDS.has(name));
  const along = mergeAlong(targets.map((field) => alongOfField(field, selecting, rows)));
  return {
    total: fields.some(({ name }) => name === 'totalCount'),
    ...(bare ? { relationProperties: [] } : {}),
    ...(along.below ? { below: along.below } : {}),
    // A relation's sentence names both its ends.
    ...(along.nodeProperties && !ofEdges.some(({ name }) => name === 'phrase')
      ? { nodeProperties: along.nodeProperties }
      : {}),
  };
}

/** What a query reads of the nodes of a field: of the field itself, or of `nodes` and `edges { node }` where it is a connection. */
function readAlong(
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  selecting: Selecting,
  rows: number,
): ReadAlong {
  return type.name.endsWith('Connection') && isObjectType(type)
    ? readConnection(type, nodes, selecting, rows)
    : readNode(type, selectedFields(nodes, type, selecting), selecting, rows);
}

function alongOfField(field: SelectedField, selecting: Selecting, rows: number): ReadAlong {
  const type = typeOf(field);
  return type ? readNode(type, selectedFields(field.nodes, type, selecting), selecting, rows) : {};
}

function fieldsBelow(field: SelectedField, selecting: Selecting): readonly SelectedField[] {
  const type = typeOf(field);
  return type ? selectedFields(field.nodes, type, selecting) : [];
}

function typeOf({ type, name }: SelectedField): GraphQLCompositeType | undefined {
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  const named = fields[name] && getNamedType(fields[name].type);
  return isCompositeType(named) ? named : undefined;
}

/** Two ways to the same nodes: everything that either reads. */
function mergeAlong(alongs: readonly ReadAlong[]): ReadAlong {
  const below = alongs.flatMap((along) => along.below ?? []);
  const whole = alongs.some(({ nodeProperties }) => nodeProperties === undefined);
  return {
    ...(below.length > 0 ? { below } : {}),
    ...(whole
      ? {}
      : { nodeProperties: [...new Set(alongs.flatMap(({ nodeProperties = [] }) => nodeProperties))].sort() }),
  };
}

function readNode(
  type: GraphQLCompositeType,
  fields: readonly SelectedField[],
  selecting: Selecting,
  rows: number,
): ReadAlong {
  if (!isEntityType(type.name)) return {};
  const alongs = fields.map((field): ReadAlong => {
    const relationship = relationshipOf(field.type.name, field.name);
    if (!relationship) return { ...propertiesRead(field) };
    const below = rows > 0 && hasNoDirectives(field) ? [requestBelow(relationship, field, selecting, rows)] : [];
    const phrased = fieldsBelow(field, selecting)
      .filter(({ name }) => name === 'edges')
      .some((edges) => fieldsBelow(edges, selecting).some(({ name }) => name === 'phrase'));
    return { below, ...(phrased ? {} : { nodeProperties: [] }) };
  });
  return mergeAlong([{ nodeProperties: [] }, ...alongs]);
}

function requestBelow(
  field: RelationshipField,
  { type, name, nodes }: SelectedField,
  selecting: Selecting,
  rows: number,
): EdgesRequest {
  const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  const [node] = nodes;
  const args = definition && node ? getArgumentValues(definition, node, selecting.variableValues) : {};
  return readRequest(field, args, nodes, selecting, rows);
}

/** The stored properties behind a field; none given means that all may be read. */
function propertiesRead({ type, name, nodes }: SelectedField): Pick<ReadAlong, 'nodeProperties'> {
  if (name === 'id' || name === 'kind' || name === '__typename') return { nodeProperties: [] };
  if (name === 'name')
    return { nodeProperties: nodes.some((node) => node.arguments?.length) ? ['name', 'names'] : ['name'] };
  const kinds = isKind(type.name) ? [type.name] : membersOf(type.name);
  const everywhere =
    kinds.length > 0 && kinds.every((kind) => propertiesOf(kind).some((property) => property.name === name));
  return everywhere ? { nodeProperties: [name] } : {};
}

function membersOf(type: string): readonly (typeof KIND_GROUPS.Entity)[number][] {
  return type in KIND_GROUPS ? KIND_GROUPS[type as keyof typeof KIND_GROUPS] : [];
}

function isEntityType(type: string): boolean {
  return isKind(type) || type in KIND_GROUPS;
}

/** `@skip` and `@include` decide at execution; such a field is left to itself. */
function hasNoDirectives({ nodes }: SelectedField): boolean {
  return nodes.every(({ directives }) => !directives?.length);
}

function relationshipOf(type: string, name: string): RelationshipField | undefined {
  if (!isEntityType(type)) return undefined;
  return ownersOf(type as EndName)
    .flatMap(relationshipFieldsOwnedBy)
    .find(({ field }) => field === name);
}
