/** POST and GET /graphql: hands the request to the executor, and the page to browsers. */
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { BuiltPage } from './built-page.ts';
import type { Answer, Executor } from './execute-request.ts';
import { type HttpCaching, REVISION_HEADER } from './http-caching.ts';
import { prefersHtml, varyByAccept } from './prefers-html.ts';
import { type TrustedDocuments, withDocument } from './trusted-documents.ts';

export interface GraphqlRouteOptions {
  readonly executor: Executor;
  /** GraphiQL. */
  readonly page: BuiltPage;
  readonly caching: HttpCaching;
  readonly documents: TrustedDocuments;
}

export function addGraphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { executor, page, caching, documents } = options;
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (request.method === 'GET' && prefersHtml(request.headers.accept)) {
        varyByAccept(reply);
        return page.send(reply);
      }
      const asked = withDocument(toGraphqlRequest(request), documents);
      if (asked instanceof GraphQLError) return sendAnswer(reply, executor.refuse(asked));
      const known = caching.sendKnown(request, reply, asked);
      if (known) return known;
      const answer = await executor.execute(asked);
      caching.mark(reply, asked, answer);
      return send(reply, answer);
    },
  });
}

/** An answer that nobody is to keep. */
export async function sendAnswer(reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  return send(reply, answer);
}

function send(reply: FastifyReply, answer: Answer): FastifyReply {
  // Apollo Server writes a header of its own for caches, which knows nothing of revisions.
  for (const [name, value] of answer.headers) if (name !== 'cache-control') reply.header(name, value);
  if (answer.revision) reply.header(REVISION_HEADER, answer.revision);
  return reply.code(answer.status).send(answer.body);
}

function toGraphqlRequest(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const question = request.url.indexOf('?');
  return {
    method: request.method,
    headers,
    search: question < 0 ? '' : request.url.slice(question),
    body: request.body,
  };
}
