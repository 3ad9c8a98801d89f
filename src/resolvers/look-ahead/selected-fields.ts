/** The fields that a query selects of some type, fragments spread, each with the type it is selected on. */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  isCompositeType,
  Kind,
  type SelectionNode,
} from 'graphql';

/** The part of a request that tells what its document means. */
export type Selecting = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

export interface SelectedField {
  /** The type it stands on: that of its fragment, or the one around it. */
  readonly type: GraphQLCompositeType;
  readonly name: string;
  /** Every place where it stands under one response key. */
  readonly nodes: readonly FieldNode[];
}

export function selectedFields(
  parents: readonly FieldNode[],
  type: GraphQLCompositeType,
  selecting: Selecting,
): readonly SelectedField[] {
  const found = new Map<string, { type: GraphQLCompositeType; name: string; nodes: FieldNode[] }>();
  const add = (selection: SelectionNode, on: GraphQLCompositeType): void => {
    if (selection.kind === Kind.FIELD) {
      const key = `${on.name} ${(selection.alias ?? selection.name).value}`;
      const field = found.get(key) ?? { type: on, name: selection.name.value, nodes: [] };
      field.nodes.push(selection);
      found.set(key, field);
      return;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : selecting.fragments[selection.name.value];
    const condition = fragment?.typeCondition && selecting.schema.getType(fragment.typeCondition.name.value);
    for (const inner of fragment?.selectionSet.selections ?? []) {
      add(inner, condition && isCompositeType(condition) ? condition : on);
    }
  };
  for (const { selectionSet } of parents) for (const selection of selectionSet?.selections ?? []) add(selection, type);
  return [...found.values()];
}
