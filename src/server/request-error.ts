/** An error that concerns the request as a whole, with its code, its remedy and its HTTP status. */
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

export interface RequestErrorDetails {
  /** Stable, for clients: `COST_LIMIT`. */
  readonly code: string;
  readonly remedy: string;
  readonly status: number;
  /** Figures a client may want to read without parsing the message. */
  readonly figures?: Readonly<Record<string, number>>;
}

export function requestError(message: string, details: RequestErrorDetails): GraphQLError {
  const { code, remedy, status, figures } = details;
  return new GraphQLError(message, {
    extensions: { code, remedy, ...figures, http: { status, headers: new HeaderMap() } },
  });
}

/** The HTTP status an error asks for, or the fallback. */
export function statusOf(error: GraphQLError, fallback: number): number {
  const http: unknown = error.extensions['http'];
  if (typeof http !== 'object' || http === null || !('status' in http)) return fallback;
  return typeof http.status === 'number' ? http.status : fallback;
}
