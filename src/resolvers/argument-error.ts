/** An argument that cannot be answered as it stands: a stable code, what is wrong and what to do about it. */
import { type ASTNode, GraphQLError } from 'graphql';

export type ArgumentErrorCode =
  | 'ARGUMENT_INVALID'
  | 'CURSOR_INVALID'
  | 'DATE_INVALID'
  | 'FILTER_INVALID'
  | 'FILTER_TOO_DEEP'
  | 'FILTER_TOO_LARGE'
  | 'PAGE_INVALID'
  | 'PAGE_TOO_LARGE'
  | 'TOO_DEEP';

/** `node` is where in the document it stands, where graphql-js does not find that out by itself. */
export function argumentError(code: ArgumentErrorCode, message: string, remedy: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: node ?? null, extensions: { code, remedy } });
}
