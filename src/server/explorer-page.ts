/** GraphiQL from our own assets: the page at /graphql in a browser, its scripts and styles under /graphiql/. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

export interface ExplorerPage {
  send(reply: FastifyReply): FastifyReply;
}

/** Where the build puts them; the same from `src/server/` and from `dist/server/`. */
const BUILT_PAGE = fileURLToPath(new URL('../../dist/web/graphiql/', import.meta.url));

const NOT_BUILT = `The explorer page has not been built in this checkout: run "npm run build" and start again.
The API itself works: POST { "query": "{ graph { revision } }" } to this address with content-type application/json.
`;

/** Serves the page from `folder`; where nothing was built says so, and how to build it. */
export async function addExplorerPage(app: FastifyInstance, folder: string = BUILT_PAGE): Promise<ExplorerPage> {
  if (!existsSync(`${folder}/index.html`)) {
    return { send: (reply) => reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT) };
  }
  await app.register(fastifyStatic, { root: folder, prefix: '/graphiql/', cacheControl: true, maxAge: '1h' });
  return { send: (reply) => reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false }) };
}
