/** A page as the build left it: an index.html that is asked for anew each time, and assets that may be kept for good. */
import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

export interface BuiltPage {
  /** Sends the page itself; 503 and how to build it where it was not built. */
  send(reply: FastifyReply): FastifyReply;
}

export interface BuiltPageOptions {
  /** Where the build put it. */
  readonly folder: string;
  /** The address of the folder: `/graphiql/`. */
  readonly prefix: string;
  /** What is said where nothing was built. */
  readonly notBuilt: string;
}

/** Serves the files of the folder at their addresses; the caller decides where the page itself is shown. */
export async function addBuiltPage(app: FastifyInstance, options: BuiltPageOptions): Promise<BuiltPage> {
  const { folder, prefix, notBuilt } = options;
  if (!existsSync(`${folder}/index.html`)) {
    return {
      send: (reply) =>
        reply.code(503).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(notBuilt),
    };
  }
  await app.register(fastifyStatic, {
    root: folder,
    prefix,
    index: false,
    // One registration may add `reply.sendFile`; it serves for all, because it is told the folder.
    decorateReply: !app.hasReplyDecorator('sendFile'),
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', cachingOf(relative(folder, path)));
    },
  });
  return {
    send: (reply) => reply.header('cache-control', 'no-cache').sendFile('index.html', folder, { cacheControl: false }),
  };
}

const KEEP_FOR_GOOD = 'public, max-age=31536000, immutable';

/** The build writes a hash into the name of whatever it puts into a folder below; what stands beside index.html keeps its name. */
function cachingOf(file: string): string {
  return file.includes(sep) ? KEEP_FOR_GOOD : 'no-cache';
}
