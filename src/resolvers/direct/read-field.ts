/** Reads the fields that a document selects of one object, each with its place in the answer. */
import {
  type ArgumentNode,
  BREAK,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
  visit,
} from 'graphql';
import { collectFields, type Meaning } from './collect-fields.ts';
import { NotDirect } from './not-direct.ts';

/** A response key as it is written before its value. */
export function keyText(key: string): string {
  return `${JSON.stringify(key)}:`;
}

export function typeNameText({ name }: GraphQLObjectType): string {
  return JSON.stringify(name);
}

export function hasVariables(nodes: readonly ArgumentNode[] = []): boolean {
  return nodes.some((node) => {
    let found = false;
    visit(node, {
      Variable() {
        found = true;
        return BREAK;
      },
    });
    return found;
  });
}

export interface TextField {
  readonly is: 'text';
  readonly key: string;
  readonly text: string;
}

export interface AskedField {
  readonly name: string;
  readonly key: string;
  readonly selected: readonly FieldNode[];
  readonly type: GraphQLOutputType;
  readonly owner: GraphQLObjectType;
}

/** Throws `NotDirect` for types that are no objects. */
export function readObjectFields<Field>(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  meaning: Meaning,
  read: (asked: AskedField) => Field,
): readonly (Field | TextField)[] {
  const owner = getNamedType(type);
  if (!isObjectType(owner)) throw new NotDirect(`${owner.name} is no object type.`);
  const fields = collectFields(
    owner,
    nodes.map(({ selectionSet }) => selectionSet),
    meaning,
  );
  return [...fields].map(([response, selected]) => {
    const name = selected[0]?.name.value ?? '';
    const key = keyText(response);
    if (name === '__typename') return { is: 'text', key, text: typeNameText(owner) };
    const definition = owner.getFields()[name];
    if (!definition) throw new NotDirect(`${owner.name} has no field ${name}.`);
    return read({ name, key, selected, type: definition.type, owner });
  });
}
