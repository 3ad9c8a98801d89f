/** What makes two GraphQL requests the same request: document, variables, and how they ask. */
import { createHash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { canonicalJson } from '../graph/projection/content-hash.ts';

/**
 * A hash over everything that the answer depends on but the revision. The headers that Apollo Server admits a request by are part of
 * it, so that a kept answer never reaches a request which would have been refused.
 */
export function identityOf(request: HTTPGraphQLRequest): string {
  const { method, headers } = request;
  const header = (name: string): string => headers.get(name) ?? '';
  const preflighted = header('apollo-require-preflight') !== '' || header('x-apollo-operation-name') !== '';
  const transport = [method, header('accept'), header('content-type'), preflighted];
  return sha256(canonicalJson([transport, method === 'GET' ? searchOf(request) : (request.body ?? null)]));
}

/** Changes with the revision, with the program (`edition`) and with the request; weak, because compression may change the bytes. */
export function entityTag(identity: string, revision: string, edition: string): string {
  return `W/"${sha256(`${edition}\n${revision}\n${identity}`).slice(0, 32)}"`;
}

/** `If-None-Match` is a list; tags compare weakly, as RFC 9110 (8.8.3.2) has it for GET. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = tag.replace(/^W\//, '');
  return (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((given) => given.replace(/^W\//, '') === opaque);
}

function searchOf({ search }: HTTPGraphQLRequest): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...new URLSearchParams(search)].map(([name, value]) => [name, name === 'variables' ? jsonOf(value) : value]),
  );
}

/** Equal variables written differently are equal; what is no JSON stays text and is refused later. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
