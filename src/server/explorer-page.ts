/** The web explorer: one page for `/` and for every address below that a browser opens and nothing else answers. */
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addBuiltPage, type BuiltPage, type PageOptions } from './built-page.ts';
import { prefersHtml, varyByAccept } from './prefers-html.ts';

export interface ExplorerPage extends BuiltPage {
  /** True where a browser opens an address that the explorer's own routes are to answer. */
  answers(request: FastifyRequest): boolean;
}

/** Where the build puts it; the same from `src/server/` and from `dist/server/`. */
const BUILT_PAGE = fileURLToPath(new URL('../../dist/web/explorer/', import.meta.url));

const NOT_BUILT = `The web explorer has not been built in this checkout: run "npm run build" and start again.
The API itself works: POST { "query": "{ graph { revision } }" } to /graphql with content-type application/json.
`;

/** Whatever stands here is no route of the explorer: a missing asset must not come back as a page. */
const NOT_THE_EXPLORER = ['/graphql', '/graphiql', '/health', '/explorer-assets'];

const ROBOTS = 'User-agent: *\nDisallow:\n';

/** `/` is the page for whoever does not ask for JSON; the rest of its routes reach it through `answers`. */
export async function addExplorerPage(
  app: FastifyInstance,
  { compression, folder }: PageOptions,
): Promise<ExplorerPage> {
  const built = await addBuiltPage(app, {
    folder: folder ?? BUILT_PAGE,
    prefix: '/',
    notBuilt: NOT_BUILT,
    compression,
  });
  const page: ExplorerPage = {
    answers: ({ method, url, headers }) =>
      (method === 'GET' || method === 'HEAD') && isRoute(url) && prefersHtml(headers.accept),
    send(reply: FastifyReply) {
      varyByAccept(reply);
      return built.send(reply);
    },
  };
  app.get('/', async (request, reply) =>
    asksForJson(request.headers.accept) ? reply.callNotFound() : page.send(reply),
  );
  app.get('/robots.txt', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(ROBOTS));
  return page;
}

function isRoute(url: string): boolean {
  const [path = ''] = url.split('?', 1);
  return !NOT_THE_EXPLORER.some((taken) => path === taken || path.startsWith(`${taken}/`));
}

/** `curl` and robots say that they take anything; a program that says JSON wants no page. */
function asksForJson(accept: string | undefined): boolean {
  return !prefersHtml(accept) && /application\/(graphql-response\+)?json/.test(accept ?? '');
}
