/** Looks at a document before anything costly is done with it: its length, depth, aliases and root fields. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
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
  const counts = new Map<string, number>();
  const count = ({ selections }: SelectionSetNode): number => {
    let fields = 0;
    for (const node of selections) {
      if (node.kind === Kind.FIELD) fields++;
      else if (node.kind === Kind.INLINE_FRAGMENT) fields += count(node.selectionSet);
      else fields += countFragment(node.name.value);
    }
    return fields;
  };
  const countFragment = (name: string): number => {
    const known = counts.get(name);
    if (known !== undefined) return known;
    counts.set(name, 0); // a cycle adds nothing here; validation refuses it
    const fragment = fragments.get(name);
    const fields = fragment ? count(fragment.selectionSet) : 0;
    counts.set(name, fields);
    return fields;
  };
  const fields = count(operation.selectionSet);
  if (fields <= limits.rootFields) return null;
  return requestError(`The query has ${fields} root fields; at most ${limits.rootFields} are allowed.`, {
    code: 'ROOT_FIELD_LIMIT',
    remedy: 'Split the query into several requests, or ask for several entities with nodes(ids: [...]).',
    status: 400,
    figures: { rootFields: fields, limit: limits.rootFields },
  });
}

function checkDepth(operation: OperationDefinitionNode, fragments: Fragments, limits: Limits): GraphQLError | null {
  const depths = new Map<string, number>();
  const depthOf = ({ selections }: SelectionSetNode): number => {
    let deepest = 0;
    for (const node of selections) {
      if (node.kind === Kind.FIELD)
        deepest = Math.max(deepest, 1 + (node.selectionSet ? depthOf(node.selectionSet) : 0));
      else if (node.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, depthOf(node.selectionSet));
      else deepest = Math.max(deepest, depthOfFragment(node.name.value));
    }
    return deepest;
  };
  const depthOfFragment = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    depths.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment ? depthOf(fragment.selectionSet) : 0;
    depths.set(name, depth);
    return depth;
  };
  const depth = depthOf(operation.selectionSet);
  if (depth <= limits.depth) return null;
  return requestError(`The query is ${depth} fields deep; at most ${limits.depth} are allowed.`, {
    code: 'DEPTH_LIMIT',
    remedy: 'Ask for the outer levels first, then for the inner ones by the ids you received.',
    status: 400,
    figures: { depth, limit: limits.depth },
  });
}
