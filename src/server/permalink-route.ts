/** GET /id/<entity id>: what a citation's permalink leads to, as JSON or, for browsers, as a page of the explorer. */
import { HeaderMap } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Answer, Executor } from './execute-request.ts';
import type { ExplorerPage } from './explorer-page.ts';
import { sendAnswer } from './graphql-route.ts';
import { prefersHtml, varyByAccept } from './prefers-html.ts';
import { requestError } from './request-error.ts';

const QUERY = `query Permalink($id: ID!) {
  entity(id: $id) {
    id
    kind
    name
    summary
    citeAs { text permalink }
    statements { property value status reason evidence { text } }
    relations(first: 200) { totalCount nodes { phrase basis disputed evidence { text } } }
  }
  graph { revision }
}`;

/**
 * The graph holds one revision: a permalink that names an older one leads to what is known now, and the answer's revision
 * tells the two apart.
 */
export function addPermalinkRoute(app: FastifyInstance, executor: Executor, page: ExplorerPage): void {
  app.get<{ Params: { '*': string } }>('/id/*', async (request, reply) => {
    const id = request.params['*'];
    if (prefersHtml(request.headers.accept)) return page.send(reply);
    varyByAccept(reply);
    const answer = await executor.execute({
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query: QUERY, variables: { id } },
    });
    return sendAnswer(reply, hasNoEntity(answer) ? executor.refuse(unknownId(id)) : answer);
  });
}

function hasNoEntity({ body }: Answer): boolean {
  const { data, errors } = JSON.parse(body) as { data?: { entity: unknown } | null; errors?: unknown };
  return errors === undefined && data?.entity === null;
}

function unknownId(id: string): ReturnType<typeof requestError> {
  return requestError(`There is no entity with the id ${id}.`, {
    code: 'NOT_FOUND',
    remedy: 'Look it up by its name with search(text: ...) at /graphql.',
    status: 404,
  });
}
