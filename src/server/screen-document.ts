/** Looks at a document before anything costly is done with it: its length, depth, aliases and root fields. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Limits } from './limits.ts';
import { requestError } from './request-error.ts';

/**
 * The first limit the document breaks, or null. A document that does not parse is left to the executor, which says where
 * it fails; one that is longer than the token limit is told so here.
 */
export function screenDocument(source: string, limits: Limits): GraphQLError | null {
  let document: DocumentNode;
  try {
    document = parse(source, { maxLexicalTokens: limits.tokens, noLocation: true });
  } catch (error) {
    return isTokenError(error) ? tooManyTokens(limits) : null;
  }
  const fragments = fragmentsOf(document);
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return (
    checkAliases(document, limits) ??
    firstError(operations, (operation) => checkRootFields(operation, fragments, limits)) ??
    firstError(operations, (operation) => checkDepth(operation, fragments, limits))
  );
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
}

function firstError(
  operations: readonly OperationDefinitionNode[],
  check: (operation: OperationDefinitionNode) => GraphQLError | null,
): GraphQLError | null {
  for (const operation of operations) {
    const error = check(operation);
    if (error) return error;
  }
  return null;
}

/** graphql-js gives this error no code of its own. */
function isTokenError(error: unknown): boolean {
  return error instanceof GraphQLError && /contains more tha[nt] \d+ tokens/.test(error.message);
}

function tooManyTokens({ tokens }: Limits): GraphQLError {
  return requestError(`The query is longer than ${tokens} tokens.`, {
    code: 'TOKEN_LIMIT',
    remedy: 'Send values as variables, and split the query into several requests.',
    status: 400,
    figures: { limit: tokens },
  });
}

function checkAliases(document: DocumentNode, limits: Limits): GraphQLError | null {
  let aliases = 0;
  visit(document, {
    Field(node) {
      if (node.alias) aliases++;
    },
  });
  if (aliases <= limits.aliases) return null;
  return requestError(`The query has ${aliases} aliases; at most ${limits.aliases} are allowed.`, {
    code: 'ALIAS_LIMIT',
    remedy: 'Ask for several entities with nodes(ids: [...]) or a list with where, instead of one alias each.',
    status: 400,
    figures: { aliases, limit: limits.aliases },
  });
}

function checkRootFields(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  limits: Limits,
): GraphQLError | null {
  const fields = foldSelections(
    operation.selectionSet,
    fragments,
    () => 1,
    (sum, more) => sum + more,
  );
  if (fields <= limits.rootFields) return null;
  return requestError(`The query has ${fields} root fields; at most ${limits.rootFields} are allowed.`, {
    code: 'ROOT_FIELD_LIMIT',
    remedy: 'Split the query into several requests, or ask for several entities with nodes(ids: [...]).',
    status: 400,
    figures: { rootFields: fields, limit: limits.rootFields },
  });
}

function checkDepth(operation: OperationDefinitionNode, fragments: Fragments, limits: Limits): GraphQLError | null {
  const depth = foldSelections(operation.selectionSet, fragments, (nested) => 1 + nested(), Math.max);
  if (depth <= limits.depth) return null;
  return requestError(`The query is ${depth} fields deep; at most ${limits.depth} are allowed.`, {
    code: 'DEPTH_LIMIT',
    remedy: 'Ask for the outer levels first, then for the inner ones by the ids you received.',
    status: 400,
    figures: { depth, limit: limits.depth },
  });
}

/** One figure of a selection set, fragments spread; each fragment is walked once. */
function foldSelections(
  root: SelectionSetNode,
  fragments: Fragments,
  ofField: (nested: () => number) => number,
  join: (before: number, next: number) => number,
): number {
  const known = new Map<string, number>();
  const fold = ({ selections }: SelectionSetNode): number => {
    let figure = 0;
    for (const node of selections) figure = join(figure, ofSelection(node));
    return figure;
  };
  const ofSelection = (node: SelectionNode): number => {
    if (node.kind === Kind.FIELD) return ofField(() => (node.selectionSet ? fold(node.selectionSet) : 0));
    return node.kind === Kind.INLINE_FRAGMENT ? fold(node.selectionSet) : ofFragment(node.name.value);
  };
  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0); // a cycle adds nothing here; validation refuses it
    const fragment = fragments.get(name);
    const figure = fragment ? fold(fragment.selectionSet) : 0;
    known.set(name, figure);
    return figure;
  };
  return fold(root);
}
