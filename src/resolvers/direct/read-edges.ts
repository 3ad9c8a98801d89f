/** Reads what a document asks of the edges of a page and of its page information. */
import type { FieldNode, GraphQLOutputType } from 'graphql';
import type { RelationshipField } from '../../schema/index.ts';
import type { Meaning } from './collect-fields.ts';
import { leafWriter } from './leaf-text.ts';
import { NotDirect } from './not-direct.ts';
import { readCitations } from './read-citations.ts';
import { type AskedField, readObjectFields } from './read-field.ts';
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
  return readObjectFields(type, nodes, meaning, (field): EdgeField => {
    const { name, key, selected, type: shown, owner } = field;
    if (name === 'cursor') return { is: 'cursor', key };
    if (name === 'node') {
      select(shown, selected);
      return { is: 'node', key };
    }
    if (!relationship) throw new NotDirect(`${owner.name}.${name} is not written from rows.`);
    return readRelationField(field, { relationship, meaning, relationValues });
  });
}

function readRelationField(
  { name, key, selected, type, owner }: AskedField,
  {
    relationship,
    meaning,
    relationValues,
  }: Pick<EdgesReading, 'meaning' | 'relationValues'> & { readonly relationship: RelationshipField },
): EdgeField {
  if (name === 'phrase') {
    if (relationship.row.phraseBy) relationValues.at(relationship.row.phraseBy.property);
    return { is: 'phrase', key };
  }
  if (name === 'evidence') {
    return { is: 'citations', key, at: relationValues.at(name), write: readCitations(type, selected, meaning) };
  }
  const stored = storedOnRelation(relationship, name);
  if (!stored) throw new NotDirect(`${owner.name}.${name} is not stored as it is shown.`);
  if (stored.is === 'type') return { is: 'text', key, text: leafWriter(type, null)(relationship.row.type) };
  return { is: 'value', key, at: relationValues.at(name), write: leafWriter(type, stored.absent) };
}

type StoredOnRelation =
  | { readonly is: 'type' }
  | { readonly is: 'value'; readonly absent: [] | false | 'STATED' | null };

/** Null for what is not stored as it is shown. */
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
  return readObjectFields(type, nodes, meaning, ({ name, key, owner }): PageInfoField => {
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
