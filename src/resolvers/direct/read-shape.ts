/** Reads from a document the shape of what it answers, where rows alone can answer it. */
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { isKind, KINDS, type Kind, propertiesOf } from '../../model/index.ts';
import { ownersOf, type RelationshipField, relationshipFieldsOwnedBy } from '../../schema/index.ts';
import { entityResolvers } from '../entity/entity-resolvers.ts';
import { shownWhenAbsent } from '../requests/not-stated.ts';
import { collectFields, type Meaning } from './collect-fields.ts';
import { leafWriter } from './leaf-text.ts';
import { NotDirect } from './not-direct.ts';
import { readEdgeFields, readPageInfoFields } from './read-edges.ts';
import { hasVariables, keyText, typeNameText } from './read-field.ts';
import type { ConnectionField, ConnectionShape, NodeField, NodeShape, RelationshipShape } from './shape.ts';

/** The shape of a node of this type, selected at these places. Throws `NotDirect` where resolvers are needed. */
export function readNodeShape(type: GraphQLOutputType, nodes: readonly FieldNode[], meaning: Meaning): NodeShape {
  const types = kindTypesOf(type, meaning);
  const values = new Columns();
  values.at('id');
  const connections = new Connections(meaning);
  const kindAt = types.length === 1 ? null : values.at('kind');
  const kinds = new Map(
    types.map((kindType) => [kindType.name, readNodeFields(kindType, nodes, meaning, values, connections)]),
  );
  const { shapes } = connections;
  return { values: values.names, connections: shapes, kindAt, kinds, varies: shapes.some(({ varies }) => varies) };
}

/** The shape of a connection, which is a page of a list or of a relationship. */
export function readConnectionShape(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  relationship: RelationshipField | null,
  meaning: Meaning,
): ConnectionShape {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new NotDirect(`${named.name} is no connection.`);
  const relationValues = new Columns();
  const targets: { type: GraphQLOutputType; nodes: readonly FieldNode[] }[] = [];
  const select = (inner: GraphQLOutputType, selected: readonly FieldNode[]): void =>
    void targets.push({ type: inner, nodes: selected });
  const fields = [
    ...collectFields(
      named,
      nodes.map(({ selectionSet }) => selectionSet),
      meaning,
    ),
  ].map(([key, selected]): ConnectionField => {
    const [
      {
        name: { value: name },
      },
    ] = selected as [FieldNode];
    const inner = named.getFields()[name]?.type;
    if (name === '__typename') return { is: 'text', key: keyText(key), text: typeNameText(named) };
    if (!inner) throw new NotDirect(`${named.name} has no field ${name}.`);
    if (name === 'totalCount') return { is: 'total', key: keyText(key) };
    if (name === 'nodes') {
      select(inner, selected);
      return { is: 'nodes', key: keyText(key) };
    }
    if (name === 'edges') {
      const edges = readEdgeFields(inner, selected, { relationship, meaning, relationValues, select });
      return { is: 'edges', key: keyText(key), fields: edges };
    }
    if (name === 'pageInfo') {
      return { is: 'pageInfo', key: keyText(key), fields: readPageInfoFields(inner, selected, meaning) };
    }
    throw new NotDirect(`${named.name}.${name} is not written from rows.`);
  });
  const [target, ...others] = targets;
  if (others.length > 0) throw new NotDirect('The nodes of a page are selected at more than one place.');
  const node = target ? readNodeShape(target.type, target.nodes, meaning) : NO_NODE;
  const infos = fields.flatMap((field) => (field.is === 'pageInfo' ? field.fields : []));
  const edges = fields.flatMap((field) => (field.is === 'edges' ? field.fields : []));
  return {
    fields,
    node,
    relationValues: relationValues.names,
    cursors: [...infos, ...edges].some(({ is }) => is === 'cursor' || is === 'startCursor' || is === 'endCursor'),
    more: infos.length > 0,
    total: fields.some(({ is }) => is === 'total'),
  };
}

const NO_NODE: NodeShape = { values: ['id'], connections: [], kindAt: null, kinds: new Map(), varies: false };

function readNodeFields(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  meaning: Meaning,
  values: Columns,
  connections: Connections,
): readonly NodeField[] {
  const kind = type.name as Kind;
  const fields = collectFields(
    type,
    nodes.map(({ selectionSet }) => selectionSet),
    meaning,
  );
  return [...fields].map(([response, selected]): NodeField => {
    const [asked] = selected as [FieldNode];
    const name = asked.name.value;
    const key = keyText(response);
    const definition = type.getFields()[name];
    if (name === '__typename') return { is: 'text', key, text: typeNameText(type) };
    if (!definition) throw new NotDirect(`${type.name} has no field ${name}.`);
    if (name === 'kind') return { is: 'text', key, text: leafWriter(definition.type, null)(kind) };
    const relationship = relationshipsOf(kind).get(name);
    if (relationship) return { is: 'connection', key, at: connections.at(type, relationship, selected) };
    const absent = absentOf(kind, asked);
    return { is: 'value', key, at: values.at(name), write: leafWriter(definition.type, absent) };
  });
}

/** What is shown where nothing is stored. Throws `NotDirect` for what is not stored as it is shown. */
function absentOf(kind: Kind, { name: { value: name }, arguments: given = [] }: FieldNode): [] | string | null {
  const byHand = name in entityResolvers && name !== 'id' && name !== 'name';
  // A name in a language is looked up among several.
  const property = byHand || given.length > 0 ? undefined : propertiesOf(kind).find((known) => known.name === name);
  if (name === 'id') return null;
  if (!property) throw new NotDirect(`${kind}.${name} is not stored as it is shown.`);
  return property.type.is.endsWith('List') ? [] : shownWhenAbsent(property);
}

/** The relationship fields of a kind, as its resolvers have them. */
const relationshipsOf = (() => {
  const byKind = new Map(
    KINDS.map((kind) => [
      kind,
      new Map(
        ownersOf(kind)
          .flatMap(relationshipFieldsOwnedBy)
          .map((field) => [field.field, field]),
      ),
    ]),
  );
  return (kind: Kind): ReadonlyMap<string, RelationshipField> => byKind.get(kind) ?? new Map();
})();

function kindTypesOf(type: GraphQLOutputType, { schema }: Meaning): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
  if (types.length > 0 && types.every(({ name }) => isKind(name))) return types;
  throw new NotDirect(`${named.name} is not a type of entities alone.`);
}

/** Gives each name a place, the same each time. */
export class Columns {
  readonly names: string[] = [];

  at(name: string): number {
    const known = this.names.indexOf(name);
    return known >= 0 ? known : this.names.push(name) - 1;
  }
}

/** Several kinds may have a field from one interface: what they ask of it by the same selection is read once. */
class Connections {
  readonly shapes: RelationshipShape[] = [];
  readonly #meaning: Meaning;
  readonly #asked: { readonly relationship: RelationshipField; readonly nodes: readonly FieldNode[] }[] = [];

  constructor(meaning: Meaning) {
    this.#meaning = meaning;
  }

  at(type: GraphQLObjectType, relationship: RelationshipField, nodes: readonly FieldNode[]): number {
    const known = this.#asked.findIndex(
      (other) =>
        other.relationship === relationship &&
        other.nodes.length === nodes.length &&
        other.nodes.every((node, at) => node === nodes[at]),
    );
    if (known >= 0) return known;
    const [asked] = nodes as [FieldNode];
    const definition = type.getFields()[relationship.field];
    if (!definition) throw new NotDirect(`${type.name} has no field ${relationship.field}.`);
    const shape = readConnectionShape(definition.type, nodes, relationship, this.#meaning);
    // How many there are, each in its own right, is left to the resolvers.
    if (shape.total) throw new NotDirect('The total of a page below is selected.');
    this.#asked.push({ relationship, nodes });
    const varies = shape.node.varies || hasVariables(asked.arguments);
    return this.shapes.push({ ...shape, relationship, definition, asked, varies }) - 1;
  }
}
