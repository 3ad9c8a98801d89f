/** GraphiQL from our own assets: the page at /graphql in a browser, its scripts and styles under /graphiql/. */
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { addBuiltPage, type BuiltPage, type PageOptions } from './built-page.ts';

/** Where the build puts it; the same from `src/server/` and from `dist/server/`. */
const BUILT_PAGE = fileURLToPath(new URL('../../dist/web/graphiql/', import.meta.url));

const NOT_BUILT = `The GraphiQL page has not been built in this checkout: run "npm run build" and start again.
The API itself works: POST { "query": "{ graph { revision } }" } to this address with content-type application/json.
`;

export function addGraphiqlPage(app: FastifyInstance, { compression, folder }: PageOptions): Promise<BuiltPage> {
  return addBuiltPage(app, { folder: folder ?? BUILT_PAGE, prefix: '/graphiql/', notBuilt: NOT_BUILT, compression });
}
