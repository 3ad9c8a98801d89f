/** The fields that a selection asks of one object type, by response key and in the order of the answer, as the specification collects them. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { NotDirect } from './not-direct.ts';

/** What a document means beside the selection at hand. */
export interface Meaning {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Told of every page of a relationship that is read; throws `NotDirect` where they become too many. */
  readonly countPage: () => void;
}

/** Throws `NotDirect` where a directive decides about a field: that is known at execution only. */
export function collectFields(
  type: GraphQLObjectType,
  selections: readonly (SelectionSetNode | undefined)[],
  meaning: Meaning,
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spreadAlready = new Set<string>();
  const add = (node: FieldNode): void => {
    const key = (node.alias ?? node.name).value;
    found.set(key, [...(found.get(key) ?? []), node]);
  };
  const collect = ({ selections: nodes }: SelectionSetNode): void => {
    for (const node of nodes) {
      if (node.directives?.length) throw new NotDirect('A directive decides about a field.');
      if (node.kind === Kind.FIELD) add(node);
      else spread(node);
    }
  };
  const spread = (node: InlineFragmentNode | FragmentSpreadNode): void => {
    const name = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : null;
    if (name !== null && spreadAlready.has(name)) return;
    if (name !== null) spreadAlready.add(name);
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : meaning.fragments[node.name.value];
    if (fragment && isOn(fragment.typeCondition, type, meaning)) collect(fragment.selectionSet);
  };
  for (const selection of selections) if (selection) collect(selection);
  return found;
}

function isOn(condition: NamedTypeNode | undefined, type: GraphQLObjectType, { schema }: Meaning): boolean {
  if (!condition || condition.name.value === type.name) return true;
  const named = schema.getType(condition.name.value);
  return isAbstractType(named) && schema.isSubType(named, type);
}
