/** POST and GET /graphql: hands the request to the executor, and the page to browsers. */
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Answer, Executor } from './execute-request.ts';
import type { ExplorerPage } from './explorer-page.ts';

/** The header that names the revision an answer was read from. */
export const REVISION_HEADER = 'mandategraph-revision';

export function addGraphqlRoute(app: FastifyInstance, executor: Executor, page: ExplorerPage): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (request.method === 'GET' && prefersHtml(request.headers.accept)) return page.send(reply);
      return sendAnswer(reply, await executor.execute(toGraphqlRequest(request)));
    },
  });
}

export async function sendAnswer(reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  reply.code(answer.status);
  for (const [name, value] of answer.headers) reply.header(name, value);
  if (answer.revision) reply.header(REVISION_HEADER, answer.revision);
  // An answer changes with the next load, and the row cache behind it makes asking again cheap.
  reply.header('cache-control', 'no-store');
  return reply.send(answer.body);
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

/** True where HTML stands in the header before any kind of JSON, as browsers send it when someone opens an address. */
export function prefersHtml(accept: string | undefined): boolean {
  const html = accept?.indexOf('text/html') ?? -1;
  const json = accept?.search(/application\/(graphql-response\+)?json/) ?? -1;
  return html >= 0 && (json < 0 || html < json);
}
