/** Counts, before a query runs, how many objects its answer may hold at most, with the values of its variables. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql';
// The package's ES build loads graphql's ES build beside the CommonJS one that everything else uses, and two copies of
// graphql refuse each other's schemas; its CommonJS build loads the same copy.
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity/cjs';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../resolvers/requests/page-request.ts';
import type { Limits } from './limits.ts';
import { requestError } from './request-error.ts';

/** What a list without pages (citations, names) is taken to hold. */
const PLAIN_LIST = 5;
/** Lists that questions answer whole, without pages, by how many they may well hold; 1 where the question's own `first` counts them. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'EntitlementMatrix.benefits': 100,
  'EntitlementMatrix.cells': 1000,
  'EntitlementMatrix.groups': 100,
  'MandateComparison.rows': 50,
  'Network.edges': 500,
  'Network.nodes': 200,
  'PathAnswer.paths': 1,
  'Query.mandateGaps': 100,
  'Query.mandateOverlaps': 50,
  'RepealImpact.dependents': 1,
  'Subgraph.entities': 1,
  'Subgraph.relations': 1,
};
/** What a question searches before it knows its answer, however short that is. */
const SEARCHES: Readonly<Record<string, number>> = {
  'Query.neighbourhood': 500,
  'Query.paths': 5000,
  'Query.repealImpact': 1000,
  'Query.timeline': 1000,
};
/** Introspection is answered from memory and its depth is limited by graphql-js, but a whole schema is long. */
const INTROSPECTION: Readonly<Record<string, number>> = { __schema: 10_000, __type: 500, __typename: 0 };

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** Counts one for each object, and for a connection one and its page size times what it selects. Leaves are free. */
export function costOf({ schema, document, operationName, variables }: Operation): number {
  return getComplexity({
    schema,
    query: document,
    ...(operationName ? { operationName } : {}),
    variables: { ...variables },
    estimators: [estimate],
  });
}

/** The cost; throws COST_LIMIT where it is above the limit, and BAD_USER_INPUT where the variables do not fit. */
export function admitCost(operation: Operation, limits: Limits): number {
  let cost: number;
  try {
    cost = costOf(operation);
  } catch (error) {
    throw uncountable(error, limits);
  }
  if (cost <= limits.cost) return cost;
  throw requestError(`The query may ask for ${cost} objects; at most ${limits.cost} are allowed.`, {
    code: 'COST_LIMIT',
    remedy: 'Ask for smaller pages (first or last) on the inner levels, or for fewer levels at once.',
    status: 400,
    figures: { cost, limit: limits.cost },
  });
}

const estimate: ComplexityEstimator = ({ field, type, args, childComplexity }: ComplexityEstimatorArgs): number => {
  const fixed = INTROSPECTION[field.name];
  if (fixed !== undefined) return fixed;
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return 0;
  if (type.name.startsWith('__')) return 0;
  const paged = field.args.some((arg) => arg.name === 'first');
  if (paged) return 1 + (SEARCHES[`${type.name}.${field.name}`] ?? 0) + pageSize(args) * childComplexity;
  if (!isListType(isNonNullType(field.type) ? field.type.ofType : field.type)) return 1 + childComplexity;
  if (type.name.endsWith('Connection')) return 1 + childComplexity; // `edges` and `nodes`: the page is counted above
  return 1 + listLength(`${type.name}.${field.name}`, args) * Math.max(childComplexity, 1);
};

/** Resolvers refuse a page above the largest with PAGE_TOO_LARGE, so that it costs no more than that. */
function pageSize(args: Readonly<Record<string, unknown>>): number {
  const asked = args['first'] ?? args['last'];
  return typeof asked === 'number' ? Math.min(Math.max(asked, 1), LARGEST_PAGE) : DEFAULT_PAGE;
}

/** A list that is asked for by ids is as long as they are many. */
function listLength(field: string, args: Readonly<Record<string, unknown>>): number {
  const ids: unknown = args['ids'];
  return Array.isArray(ids) ? ids.length : (LONG_LISTS[field] ?? PLAIN_LIST);
}

/** Values that cannot be counted must not run either: what escapes the count escapes the limit. */
function uncountable(error: unknown, limits: Limits): GraphQLError {
  if (!(error instanceof GraphQLError)) throw error;
  if (error.message.includes('maximum allowed number of nodes')) {
    return requestError('The query is too long once its fragments are spread.', {
      code: 'COST_LIMIT',
      remedy: 'Spread each fragment in fewer places, or split the query into several requests.',
      status: 400,
      figures: { limit: limits.cost },
    });
  }
  const { code, remedy } = error.extensions;
  return new GraphQLError(error.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    extensions: {
      code: code ?? 'BAD_USER_INPUT',
      remedy: remedy ?? 'Give every variable a value of the type it is declared with.',
      http: { status: 400 },
    },
  });
}
