/** A page as the build left it: an index.html that is asked for anew each time, and assets that may be kept for good. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { matchesTag } from './request-identity.ts';

export interface BuiltPage {
  /** Sends the page itself; 503 and how to build it where it was not built. */
  send(reply: FastifyReply): Promise<FastifyReply>;
}

export interface PageOptions {
  /** Whether clients that ask for it get compressed files. */
  readonly compression: boolean;
  /** Where the build put it, if not where it always does. */
  readonly folder?: string | undefined;
}

export interface BuiltPageOptions extends PageOptions {
  /** Where the build put it. */
  readonly folder: string;
  /** The address of the folder: `/graphiql/`. */
  readonly prefix: string;
  /** What is said where nothing was built. */
  readonly notBuilt: string;
}

/** Serves the files of the folder at their addresses; the caller decides where the page itself is shown. */
export async function addBuiltPage(app: FastifyInstance, options: BuiltPageOptions): Promise<BuiltPage> {
  const { folder, prefix, notBuilt, compression } = options;
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return { send: async (reply) => sayNotBuilt(reply, notBuilt) };
  await app.register(fastifyStatic, {
    root: folder,
    prefix,
    index: false,
    decorateReply: false,
    cacheControl: false,
    // A build may have compressed them already; the rest is compressed on its way.
    preCompressed: compression,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', cachingOf(relative(folder, path)));
      if (compression) reply.setHeader('vary', 'accept-encoding');
    },
  });
  return { send: async (reply) => sendPage(reply, await readFile(page, 'utf8')) };
}

function sayNotBuilt(reply: FastifyReply, words: string): FastifyReply {
  return reply.code(503).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(words);
}

/** Read anew each time: a build puts another in its place, with assets of other names. */
function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const tag = `W/"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
  reply.header('cache-control', 'no-cache').header('etag', tag);
  if (matchesTag(reply.request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.code(200).type('text/html; charset=utf-8').send(page);
}

const KEEP_FOR_GOOD = 'public, max-age=31536000, immutable';

/** The build writes a hash into the name of whatever it puts into a folder below; what stands beside index.html keeps its name. */
function cachingOf(file: string): string {
  return file.includes(sep) ? KEEP_FOR_GOOD : 'no-cache';
}
