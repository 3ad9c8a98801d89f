/** Answers one GraphQL request from one revision of the graph, within the limits. */
import type { ApolloServer, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphReader } from '../graph/reader/reader.ts';
import { type AnswerAhead, createApollo } from './create-apollo.ts';
import { createErrorFormatter } from './format-error.ts';
import type { Limits } from './limits.ts';
import { requestError, statusOf } from './request-error.ts';
import { createScreening } from './screen-kept.ts';

export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** The revision it was read from; null where none could be read. */
  readonly revision: string | null;
}

export interface ReadingContext {
  readonly reader: GraphReader;
}

export interface ExecutorOptions<Context extends ReadingContext> {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly log: Logger;
  /** A fresh context, with a fresh reader; called once for each attempt. */
  readonly newContext: () => Context;
  /** Asks the engine which revision it is at, before a second attempt. */
  readonly refreshRevision: () => Promise<unknown>;
  /** Answers what needs no execution; nothing unless told. */
  readonly answerAhead?: AnswerAhead<Context>;
}

export interface Executor {
  execute(request: HTTPGraphQLRequest): Promise<Answer>;
  /** An error outside GraphQL, in the shape of a GraphQL answer. */
  refuse(error: GraphQLError): Answer;
  stop(): Promise<void>;
}

export async function createExecutor<Context extends ReadingContext>(
  options: ExecutorOptions<Context>,
): Promise<Executor> {
  const { limits, schema, log, answerAhead } = options;
  const formatError = createErrorFormatter(log);
  const screen = createScreening(limits);
  const apollo = createApollo<Context>({ schema, limits, log, formatError, ...(answerAhead ? { answerAhead } : {}) });
  await apollo.start();

  const refuse = (error: GraphQLError): Answer => ({
    status: statusOf(error, 400),
    headers: new Map([['content-type', 'application/json; charset=utf-8']]),
    body: JSON.stringify({ errors: [formatError(error.toJSON(), error)] }),
    revision: null,
  });
  const execute = async (request: HTTPGraphQLRequest): Promise<Answer> => {
    const source = sourceOf(request);
    const broken = source === null ? null : screen(source);
    if (broken) return refuse(broken);
    const outcome = await withinTime(() => answerOfOneRevision(apollo, request, options), limits.requestMilliseconds);
    return outcome instanceof GraphQLError ? refuse(outcome) : outcome;
  };
  return { execute, refuse, stop: () => apollo.stop() };
}

/** Runs it; where it met two revisions runs it once more, whole; where it meets two again says so. */
async function answerOfOneRevision<Context extends ReadingContext>(
  apollo: ApolloServer<Context>,
  httpGraphQLRequest: HTTPGraphQLRequest,
  { newContext, refreshRevision }: ExecutorOptions<Context>,
): Promise<Answer | GraphQLError> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    const context = newContext();
    const response = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    const body = await bodyOf(response);
    const revision = await context.reader.revision().catch(() => null);
    if (!context.reader.mixed) return { status: response.status ?? 200, headers: response.headers, body, revision };
    await refreshRevision();
  }
  return requestError('The graph was loaded anew twice while the request ran.', {
    code: 'REVISION_CHANGED',
    remedy: 'Send the request again.',
    status: 503,
  });
}

/** Apollo Server writes `errors` before `data`, as the specification recommends, so that they cannot be overlooked. */
export function isWithoutErrors({ status, body }: Answer): boolean {
  return status === 200 && !body.startsWith('{"errors"');
}

async function bodyOf({ body }: HTTPGraphQLResponse): Promise<string> {
  if (body.kind === 'complete') return body.string;
  let text = '';
  for await (const chunk of body.asyncIterator) text += chunk;
  return text;
}

/** The document as sent, or null where the request has none; the executor says what is wrong with it then. */
function sourceOf(request: HTTPGraphQLRequest): string | null {
  if (request.method === 'GET') return new URLSearchParams(request.search).get('query');
  const body: unknown = request.body;
  if (typeof body !== 'object' || body === null || !('query' in body)) return null;
  return typeof body.query === 'string' ? body.query : null;
}

/** The embedded engine cannot be interrupted: the client is told, and the work is left to end by itself. */
async function withinTime<T>(work: () => Promise<T>, milliseconds: number): Promise<T | GraphQLError> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<GraphQLError>((resolve) => {
    timer = setTimeout(() => resolve(tooSlow(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work(), deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function tooSlow(milliseconds: number): GraphQLError {
  return requestError(`The request took longer than ${milliseconds / 1000} s.`, {
    code: 'TIMEOUT',
    remedy: 'Ask for fewer levels or smaller pages, or narrow the filter.',
    status: 504,
    figures: { limit: milliseconds },
  });
}
