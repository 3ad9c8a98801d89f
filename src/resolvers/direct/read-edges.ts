/** Reads what a document asks of the edges of a page and of its page information. */
import { type FieldNode, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import type { RelationshipField } from '../../schema/index.ts';
import { collectFields, type Meaning } from './collect-fields.ts';
import { leafWriter } from './leaf-text.ts';
import { NotDirect } from './not-direct.ts';
import { keyText, typeNameText } from './read-field.ts';
import type { EdgeField, PageInfoField } from './shape.ts';

export interface EdgesReading {
  /** Null for edges of a list from the root, which are places and no relations. */
  readonly relationship: RelationshipField | null;
  readonly meaning: Meaning;
  readonly relationValues: { at(name: string): number };
  /** Told where the nodes of the edges are selected. */
  readonly select: (type: GraphQLOutputType, nodes: readonly FieldNode[]) => void;
}

export function readEdgeFields(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  { relationship, meaning, relationValues, select }: EdgesReading,
): readonly EdgeField[] {
  return readFields(type, nodes, meaning, ({ name, key, selected, definition, owner }): EdgeField => {
    if (name === 'cursor') return { is: 'cursor', key };
    if (name === 'node') {
      select(definition, selected);
      return { is: 'node', key };
    }
    const stored = relationship && storedOnRelation(relationship, name);
    if (!stored) throw new NotDirect(`${owner.name}.${name} is not stored as it is shown.`);
    if (stored.is === 'type') return { is: 'text', key, text: leafWriter(definition, null)(relationship.row.type) };
    return { is: 'value', key, at: relationValues.at(name), write: leafWriter(definition, stored.absent) };
  });
}

type StoredOnRelation =
  | { readonly is: 'type' }
  | { readonly is: 'value'; readonly absent: [] | false | 'STATED' | null };

/** Null for what is made of more than the relation: its sentence, its citations. */
function storedOnRelation({ row }: RelationshipField, name: string): StoredOnRelation | null {
  if (name === 'type') return { is: 'type' };
  if (name === 'id' || name === 'reason') return { is: 'value', absent: null };
  if (name === 'basis') return { is: 'value', absent: 'STATED' };
  if (name === 'disputed') return { is: 'value', absent: false };
  const property = row.properties.find((candidate) => candidate.name === name);
  if (!property) return null;
  return { is: 'value', absent: property.type.is === 'textList' ? [] : null };
}

export function readPageInfoFields(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  meaning: Meaning,
): readonly PageInfoField[] {
  return readFields(type, nodes, meaning, ({ name, key, owner }): PageInfoField => {
    switch (name) {
      case 'hasNextPage':
      case 'hasPreviousPage':
      case 'startCursor':
      case 'endCursor':
        return { is: name, key };
      default:
        throw new NotDirect(`${owner.name}.${name} is not written from rows.`);
    }
  });
}

interface Asked {
  readonly name: string;
  readonly key: string;
  readonly selected: readonly FieldNode[];
  readonly definition: GraphQLOutputType;
  readonly owner: GraphQLObjectType;
}

function readFields<Field>(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  meaning: Meaning,
  read: (asked: Asked) => Field,
): readonly (Field | { readonly is: 'text'; readonly key: string; readonly text: string })[] {
  const owner = getNamedType(type);
  if (!isObjectType(owner)) throw new NotDirect(`${owner.name} is no object type.`);
  const fields = collectFields(
    owner,
    nodes.map(({ selectionSet }) => selectionSet),
    meaning,
  );
  return [...fields].map(([response, selected]) => {
    const [{ name }] = selected as [FieldNode];
    const key = keyText(response);
    const definition = owner.getFields()[name.value]?.type;
    if (name.value === '__typename') return { is: 'text', key, text: typeNameText(owner) };
    if (!definition) throw new NotDirect(`${owner.name} has no field ${name.value}.`);
    return read({ name: name.value, key, selected, definition, owner });
  });
}
