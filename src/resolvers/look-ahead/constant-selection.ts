/** Whether what a query selects below a field is the same in every request, so that what follows from it can be kept. */
import { type ASTNode, BREAK, type FieldNode, Kind, visit } from 'graphql';
import type { Selecting } from './selected-fields.ts';

/** False where a variable stands anywhere in the field, in what it selects or in a fragment; `arguments` says whether its own count. */
export function isConstant(node: FieldNode, selecting: Selecting, own: 'with arguments' | 'selection alone'): boolean {
  const root: ASTNode | undefined = own === 'with arguments' ? node : node.selectionSet;
  return root === undefined || !hasVariable(root, selecting, new Set());
}

function hasVariable(root: ASTNode, selecting: Selecting, seen: Set<string>): boolean {
  let found = false;
  visit(root, {
    enter(node) {
      if (node.kind === Kind.VARIABLE) found = true;
      if (node.kind === Kind.FRAGMENT_SPREAD && !seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = selecting.fragments[node.name.value];
        found ||= fragment !== undefined && hasVariable(fragment, selecting, seen);
      }
      return found ? BREAK : undefined;
    },
  });
  return found;
}
