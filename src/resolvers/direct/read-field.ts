/** What is told of a field by its place in the document alone. */
import { type ArgumentNode, BREAK, type GraphQLObjectType, visit } from 'graphql';

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
