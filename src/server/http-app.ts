/** The HTTP side: routes, limits of the transport, headers, request ids and the log line of each request. */
import { randomUUID } from 'node:crypto';
import fastifyCors from '@fastify/cors';
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { addCompression } from './compression.ts';
import type { Executor } from './execute-request.ts';
import { addExplorerPage, type ExplorerPage } from './explorer-page.ts';
import { addGraphiqlPage } from './graphiql-page.ts';
import { addGraphqlRoute, sendAnswer } from './graphql-route.ts';
import { addHealthRoutes } from './health-routes.ts';
import { httpCaching, REVISION_HEADER } from './http-caching.ts';
import { packageVersion } from './package-version.ts';
import { addPermalinkRoute } from './permalink-route.ts';
import { requestError } from './request-error.ts';
import type { RevisionWatcher } from './revision-watcher.ts';
import { addSecurityHeaders } from './security-headers.ts';
import type { ServerSettings } from './settings.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface PageFolders {
  readonly explorer?: string;
  readonly graphiql?: string;
}

export interface HttpAppOptions {
  readonly settings: ServerSettings;
  readonly log: Logger;
  readonly executor: Executor;
  readonly watcher: RevisionWatcher;
  readonly documents: TrustedDocuments;
  /** `embedded` or `neo4j`. */
  readonly engine: string;
  /** Where the built pages are; for tests. */
  readonly pages?: PageFolders;
}

const REQUEST_ID_HEADER = 'x-request-id';
const READY_WITHIN_MILLISECONDS = 3_000;

export async function createHttpApp(options: HttpAppOptions): Promise<FastifyInstance> {
  const { settings, log, executor, watcher, engine, documents } = options;
  const loggerInstance: FastifyBaseLogger = log;
  const app: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: settings.limits.bodyBytes,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot be read at all, such as /id/%E0%A4%A, before any route or hook sees it.
    frameworkErrors: (error, request, reply) => {
      void sendAnswer(reply, executor.refuse(toRequestError(error, request, settings.limits.bodyBytes)));
    },
  });
  addSecurityHeaders(app, { openToOthers: settings.corsOrigins.length > 0 });
  addRequestLog(app);
  if (settings.compression) await addCompression(app);
  await addCors(app, settings);
  const { compression } = settings;
  const explorer = await addExplorerPage(app, { compression, folder: options.pages?.explorer });
  const page = await addGraphiqlPage(app, { compression, folder: options.pages?.graphiql });
  answerUnknownAddresses(app, executor, explorer);
  refuseInGraphqlShape(app, executor, settings);
  const caching = httpCaching({
    currentRevision: () => watcher.current,
    edition: `${packageVersion()} ${settings.publicUrl}`,
    maxAge: settings.httpMaxAge,
  });
  addGraphqlRoute(app, { executor, page, caching, documents });
  addPermalinkRoute(app, executor, explorer);
  addHealthRoutes(app, { watcher, engine, answerWithinMilliseconds: READY_WITHIN_MILLISECONDS });
  return app;
}

/** One line a request. Its address is logged without what stands behind the question mark: a GET carries its query there. */
function addRequestLog(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header(REQUEST_ID_HEADER, request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const [path] = request.url.split('?', 1);
    request.log.info(
      {
        method: request.method,
        path,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        revision: reply.getHeader(REVISION_HEADER),
      },
      'request answered',
    );
  });
}

async function addCors(app: FastifyInstance, { corsOrigins }: ServerSettings): Promise<void> {
  if (corsOrigins !== '*' && corsOrigins.length === 0) return;
  await app.register(fastifyCors, {
    origin: corsOrigins === '*' ? '*' : [...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: [REVISION_HEADER, REQUEST_ID_HEADER, 'etag'],
    maxAge: 600,
  });
}

/** A browser gets the explorer, whose own routes know what is there; a program gets a GraphQL error. */
function answerUnknownAddresses(app: FastifyInstance, executor: Executor, explorer: ExplorerPage): void {
  app.setNotFoundHandler(async (request, reply) => {
    if (explorer.answers(request)) return explorer.send(reply);
    const error = requestError(`There is nothing at ${request.method} ${request.url.split('?', 1)[0]}.`, {
      code: 'NOT_FOUND',
      remedy: 'The API is at POST /graphql; GET /health/live and /health/ready tell how the server is.',
      status: 404,
    });
    return sendAnswer(reply, executor.refuse(error));
  });
}

/** Whatever goes wrong before GraphQL is answered like a GraphQL error, so that clients need one way to read errors. */
function refuseInGraphqlShape(app: FastifyInstance, executor: Executor, { limits }: ServerSettings): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) =>
    sendAnswer(reply, executor.refuse(toRequestError(error, request, limits.bodyBytes))),
  );
}

/** What is not known is logged with its cause, and told by its id alone. */
function toRequestError(
  error: FastifyError,
  request: FastifyRequest,
  bodyBytes: number,
): ReturnType<typeof requestError> {
  const known = refusalOf(error, bodyBytes);
  if (known) return known;
  request.log.error({ err: error, errorId: request.id }, 'unexpected error');
  return requestError(`Something went wrong in the server (${request.id}).`, {
    code: 'INTERNAL',
    remedy: 'Try again; if it stays, report it with this id: the log holds the cause under it.',
    status: 500,
  });
}

/** What Fastify refuses before a handler sees it, in our codes. */
function refusalOf(error: FastifyError, bodyBytes: number): ReturnType<typeof requestError> | null {
  const status = error.statusCode ?? 500;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return requestError(`The request body is larger than ${bodyBytes} bytes.`, {
      code: 'BODY_TOO_LARGE',
      remedy: 'Split the request into several, or ask the operator to raise MAX_BODY_BYTES.',
      status: 413,
      figures: { limit: bodyBytes },
    });
  }
  if (status < 400 || status >= 500) return null;
  return requestError(error.message, {
    code: 'BAD_REQUEST',
    remedy: 'POST a JSON object with query, variables and operationName, with content-type application/json.',
    status,
  });
}
