/** Response headers that keep a browser from running or sending anything but our own. */
import type { FastifyInstance } from 'fastify';

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Everything from this origin and nothing inline; images and fonts may also stand in a style sheet as `data:`. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers may be read by other origins only where CORS lets them. */
export function addSecurityHeaders(app: FastifyInstance, { openToOthers }: { readonly openToOthers: boolean }): void {
  const headers = {
    ...HEADERS,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cross-origin-resource-policy': openToOthers ? 'cross-origin' : 'same-origin',
  };
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
}
