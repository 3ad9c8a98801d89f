/** Reads from a document the shape of what it answers, where rows alone can answer it. */
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { GraphValue, StoredProperties } from '../../graph/index.ts';
import { isKind, KINDS, type Kind, propertiesOf } from '../../model/index.ts';
import { ownersOf, type RelationshipField, relationshipFieldsOwnedBy } from '../../schema/index.ts';
import { entityResolvers } from '../entity/entity-resolvers.ts';
import { nameIn } from '../entity/localized-names.ts';
import { shownWhenAbsent } from '../requests/not-stated.ts';
import type { Meaning } from './collect-fields.ts';
import { leafWriter } from './leaf-text.ts';
import { NotDirect } from './not-direct.ts';
import { readCitations } from './read-citations.ts';
import { readEdgeFields, readPageInfoFields } from './read-edges.ts';
import { hasVariables, readObjectFields } from './read-field.ts';
import type { ConnectionField, ConnectionShape, NodeField, NodeShape, RelationshipShape } from './shape.ts';

/** The shape of a node of this type, selected at these places; `spokenOf` where a sentence will name it. Throws `NotDirect` where resolvers are needed. */
export function readNodeShape(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  meaning: Meaning,
  spokenOf = false,
): NodeShape {
  const types = kindTypesOf(type, meaning);
  const values = new Columns();
  values.at('id');
  const connections = new Connections(meaning);
  if (spokenOf) values.at('name');
  const kinds = new Map(
    types.map((kindType) => [kindType.name, readNodeFields(kindType, nodes, meaning, values, connections)]),
  );
  const { shapes } = connections;
  const named = spokenOf || shapes.some(({ phrased }) => phrased);
  const alike = types.length === 1 || (!named && new Set([...kinds.values()].map(formOf)).size === 1);
  return {
    nameAt: named ? values.at('name') : null,
    kindAt: alike ? null : values.at('kind'),
    values: values.names,
    connections: shapes,
    kinds,
    varies:
      shapes.some(({ varies }) => varies) ||
      [...kinds.values()].some((fields) => fields.some((field) => field.is === 'made' && field.varies)),
  };
}

/** The shape of a connection, which is a page of a list or of a relationship. */
export function readConnectionShape(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  relationship: RelationshipField | null,
  meaning: Meaning,
): ConnectionShape {
  const relationValues = new Columns();
  const targets: { type: GraphQLOutputType; nodes: readonly FieldNode[] }[] = [];
  const select = (inner: GraphQLOutputType, selected: readonly FieldNode[]): void =>
    void targets.push({ type: inner, nodes: selected });
  const fields = readObjectFields(
    type,
    nodes,
    meaning,
    ({ name, key, type: inner, selected, owner }): ConnectionField => {
      switch (name) {
        case 'totalCount':
          return { is: 'total', key };
        case 'nodes':
          select(inner, selected);
          return { is: 'nodes', key };
        case 'edges':
          return {
            is: 'edges',
            key,
            fields: readEdgeFields(inner, selected, { relationship, meaning, relationValues, select }),
          };
        case 'pageInfo':
          return { is: 'pageInfo', key, fields: readPageInfoFields(inner, selected, meaning) };
        default:
          throw new NotDirect(`${owner.name}.${name} is not written from rows.`);
      }
    },
  );
  const infos = fields.flatMap((field) => (field.is === 'pageInfo' ? field.fields : []));
  const edges = fields.flatMap((field) => (field.is === 'edges' ? field.fields : []));
  const phrased = edges.some(({ is }) => is === 'phrase');
  const [target, ...others] = targets;
  if (others.length > 0) throw new NotDirect('The nodes of a page are selected at more than one place.');
  if (phrased && !target) throw new NotDirect('A sentence speaks of nodes that are not selected.');
  return {
    fields,
    node: target ? readNodeShape(target.type, target.nodes, meaning, phrased) : NO_NODE,
    relationValues: relationValues.names,
    cursors: [...infos, ...edges].some(({ is }) => is === 'cursor' || is === 'startCursor' || is === 'endCursor'),
    more: infos.length > 0,
    total: fields.some(({ is }) => is === 'total'),
    phrased,
  };
}

const NO_NODE: NodeShape = {
  values: ['id'],
  connections: [],
  kindAt: null,
  nameAt: null,
  kinds: new Map(),
  varies: false,
};

function readNodeFields(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  meaning: Meaning,
  values: Columns,
  connections: Connections,
): readonly NodeField[] {
  const kind = type.name as Kind;
  return readObjectFields(type, nodes, meaning, ({ name, key, type: shown, selected }): NodeField => {
    const [asked] = selected as [FieldNode];
    if (name === 'kind') return { is: 'text', key, text: leafWriter(shown, null)(kind) };
    const relationship = relationshipsOf(kind).get(name);
    if (relationship) return { is: 'connection', key, at: connections.at(type, relationship, selected) };
    if (name === 'name' && asked.arguments?.length) return localizedName(key, type, asked, values);
    if (name === 'evidence') {
      const [at, write] = [values.at(name), readCitations(shown, selected, meaning)];
      return { is: 'made', key, varies: false, bind: () => (row, known) => write(row[at], known) };
    }
    const absent = absentOf(kind, name);
    const form = `${String(shown)} ${JSON.stringify(absent)}`;
    return { is: 'value', key, at: values.at(name), form, write: leafWriter(shown, absent) };
  });
}

/** Equal where what is written of two kinds is the same; what is made of several values is taken to differ. */
function formOf(fields: readonly NodeField[], order: number): string {
  const form = (field: NodeField): readonly unknown[] => {
    switch (field.is) {
      case 'text':
        return [field.text];
      case 'value':
        return [field.at, field.form];
      case 'connection':
        return [field.at];
      case 'made':
        return [order];
    }
  };
  return JSON.stringify(fields.map((field) => [field.is, field.key, ...form(field)]));
}

/** The name in the language that is asked for, which a variable may tell. */
function localizedName(key: string, type: GraphQLObjectType, asked: FieldNode, values: Columns): NodeField {
  const definition = type.getFields()['name'];
  if (!definition) throw new NotDirect(`${type.name} has no name.`);
  const [english, others] = [values.at('name'), values.at('names')];
  return {
    is: 'made',
    key,
    varies: hasVariables(asked.arguments),
    bind(variables) {
      const { language } = getArgumentValues(definition, asked, variables) as { readonly language?: string | null };
      return (row) => JSON.stringify(nameIn(storedNames(row[english], row[others]), language));
    },
  };
}

function storedNames(name: GraphValue | undefined, names: GraphValue | undefined): StoredProperties {
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof names === 'string' ? { names } : {}),
  };
}

/** What is shown where nothing is stored. Throws `NotDirect` for what is not stored as it is shown. */
function absentOf(kind: Kind, name: string): [] | string | null {
  if (name === 'id') return null;
  const byHand = name in entityResolvers && name !== 'name';
  const property = byHand ? undefined : propertiesOf(kind).find((known) => known.name === name);
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
  readonly #places = new Map<RelationshipField, Map<string, number>>();
  readonly #named = new Map<FieldNode, number>();

  constructor(meaning: Meaning) {
    this.#meaning = meaning;
  }

  at(type: GraphQLObjectType, relationship: RelationshipField, nodes: readonly FieldNode[]): number {
    const places = this.#places.get(relationship) ?? new Map<string, number>();
    this.#places.set(relationship, places);
    const selection = nodes.map((node) => this.#nameOf(node)).join();
    const known = places.get(selection);
    if (known !== undefined) return known;
    const [asked] = nodes as [FieldNode];
    const definition = type.getFields()[relationship.field];
    if (!definition) throw new NotDirect(`${type.name} has no field ${relationship.field}.`);
    this.#meaning.countPage();
    const shape = readConnectionShape(definition.type, nodes, relationship, this.#meaning);
    const varies = shape.node.varies || hasVariables(asked.arguments);
    const place = this.shapes.push({ ...shape, relationship, definition, asked, varies }) - 1;
    places.set(selection, place);
    return place;
  }

  #nameOf(node: FieldNode): number {
    const name = this.#named.get(node) ?? this.#named.size;
    this.#named.set(node, name);
    return name;
  }
}
