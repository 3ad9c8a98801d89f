/** HTTP caching of GET /graphql: an entity tag for what does not change before the next load, and 304 where a client has it. */
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, isWithoutErrors } from './execute-request.ts';
import { varyByAccept } from './prefers-html.ts';
import { entityTag, identityOf, matchesTag } from './request-identity.ts';

export interface HttpCachingOptions {
  /** The revision the graph is at, as last seen; null where it is not known. */
  readonly currentRevision: () => string | null;
  /** What else answers depend on: the program's version and its settings. */
  readonly edition: string;
  /** Seconds for which an answer may be used without asking again; 0 asks every time. */
  readonly maxAge: number;
}

export interface HttpCaching {
  /** Sends 304 where the client has the answer that it would get; then nothing needs to run. */
  sendKnown(request: FastifyRequest, reply: FastifyReply, asked: HTTPGraphQLRequest): FastifyReply | null;
  /** Says in the headers how long the answer may be kept. */
  mark(reply: FastifyReply, asked: HTTPGraphQLRequest, answer: Answer): void;
}

/** The header that names the revision an answer was read from. */
export const REVISION_HEADER = 'mandategraph-revision';

export function httpCaching({ currentRevision, edition, maxAge }: HttpCachingOptions): HttpCaching {
  const fresh = maxAge === 0 ? 'public, no-cache' : `public, max-age=${maxAge}`;
  const markFresh = (reply: FastifyReply, tag: string): void => {
    reply.header('cache-control', fresh).header('etag', tag);
    varyByAccept(reply);
  };
  return {
    sendKnown(request, reply, asked) {
      const revision = currentRevision();
      const given = request.headers['if-none-match'];
      if (asked.method !== 'GET' || revision === null || given === undefined) return null;
      const tag = entityTag(identityOf(asked), revision, edition);
      if (!matchesTag(given, tag)) return null;
      markFresh(reply, tag);
      return reply.code(304).header(REVISION_HEADER, revision).send();
    },
    mark(reply, asked, answer) {
      if (asked.method !== 'GET' || answer.revision === null || !isWithoutErrors(answer)) {
        reply.header('cache-control', 'no-store');
        return;
      }
      markFresh(reply, entityTag(identityOf(asked), answer.revision, edition));
    },
  };
}
