/** Apollo Server as this project uses it: no landing page, no reports to anyone, no stack traces, no cache of its own. */
import {
  ApolloServer,
  type BaseContext,
  type GraphQLRequestContext,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import { createAdmission } from './admit-operation.ts';
import type { Limits } from './limits.ts';

/** The JSON of `data` without execution, or null where graphql-js must execute. */
export type AnswerAhead<Context> = (
  asked: {
    readonly document: DocumentNode;
    readonly operation: OperationDefinitionNode;
    readonly variables: Readonly<Record<string, unknown>>;
  },
  context: Context,
) => Promise<string | null>;

export interface ApolloOptions<Context> {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly log: Logger;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly answerAhead?: AnswerAhead<Context>;
}

/** Stands for `data` in an answer that is written already. */
class WrittenData {
  readonly [key: string]: unknown;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The whole answer. */
  static answerOf(data: unknown): string | null {
    return data instanceof WrittenData ? `{"data":${data.#text}}` : null;
  }
}

export function createApollo<Context extends BaseContext>({
  schema,
  limits,
  log,
  formatError,
  answerAhead,
}: ApolloOptions<Context>): ApolloServer<Context> {
  const admit = createAdmission(limits);
  return new ApolloServer<Context>({
    schema,
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    stringifyResult: (result) => WrittenData.answerOf(result.data) ?? JSON.stringify(result),
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.debug(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    plugins: [
      {
        requestDidStart: async () => ({
          didResolveOperation: async ({ document, operationName, request }) => {
            const cost = admit({ schema, document, operationName, variables: request.variables });
            log.debug({ operationName, cost }, 'operation admitted');
          },
          ...(answerAhead ? { responseForOperation: (asked) => responseAhead(answerAhead, asked) } : {}),
        }),
      },
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

async function responseAhead<Context extends BaseContext>(
  answerAhead: AnswerAhead<Context>,
  { document, operation, request, contextValue }: GraphQLRequestContext<Context>,
): Promise<GraphQLResponse | null> {
  if (!document || !operation) return null;
  const text = await answerAhead({ document, operation, variables: request.variables ?? {} }, contextValue);
  if (text === null) return null;
  return {
    http: { headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { data: new WrittenData(text) } },
  };
}
