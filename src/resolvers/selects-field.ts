/** Looks ahead whether a query selects a field, so that nothing is counted that nobody reads. */
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** True where the field is selected, through fragments too; `@skip` and `@include` are not weighed. */
export function selectsField(info: GraphQLResolveInfo, name: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && contains(selectionSet, name, info));
}

function contains(selectionSet: SelectionSetNode, name: string, info: GraphQLResolveInfo): boolean {
  return selectionSet.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name;
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return inner !== undefined && contains(inner.selectionSet, name, info);
  });
}
