/** One address, two answers: a page for browsers, JSON for programs. */
import type { FastifyReply } from 'fastify';

/** True where HTML stands in the header before any kind of JSON, as browsers send it when someone opens an address. */
export function prefersHtml(accept: string | undefined): boolean {
  const html = accept?.indexOf('text/html') ?? -1;
  const json = accept?.search(/application\/(graphql-response\+)?json/) ?? -1;
  return html >= 0 && (json < 0 || html < json);
}

/** Caches must not give the one who asked for JSON the page, or the other way round. */
export function varyByAccept(reply: FastifyReply): void {
  const before = reply.getHeader('vary');
  reply.header('vary', before === undefined ? 'Accept' : `${String(before)}, Accept`);
}
