/** Turns whatever went wrong into what a client may see: a message, a stable code and a remedy; never a stack trace. */
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** For codes that graphql-js and Apollo Server give without a remedy. */
const REMEDIES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'Correct the document at the place given in locations.',
  GRAPHQL_VALIDATION_FAILED:
    'Compare the field, argument or type at the place given with the schema (introspection is on).',
  OPERATION_RESOLUTION_FAILURE: 'Name one of the operations of the document in operationName.',
  BAD_USER_INPUT: 'Give every variable a value of the type it is declared with.',
  BAD_REQUEST: 'POST a JSON object with query, variables and operationName, with content-type application/json.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the text of the query.',
};

/** Apollo's `formatError`. What nobody foresaw is logged under an id, and the client gets the id. */
export function createErrorFormatter(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const told = foreseen(cause) ?? foreseenInDocument(cause);
    if (told) return withExtensions({ ...formatted, message: told.message }, { code: told.code, remedy: told.remedy });
    const { code, remedy, ...others } = publicExtensions(formatted);
    if (isClientError(error, cause, code)) {
      const advice = remedy ?? REMEDIES[String(code)];
      return withExtensions(formatted, { code, ...(advice === undefined ? {} : { remedy: advice }), ...others });
    }
    return internal(formatted, cause, log);
  };
}

interface ForeseenError {
  readonly message: string;
  readonly code: string;
  readonly remedy: string;
}

/** The project's own errors carry a code and a remedy and were written to be read. */
function foreseen(error: unknown): ForeseenError | null {
  if (!(error instanceof Error) || error instanceof GraphQLError) return null;
  if (!('code' in error) || typeof error.code !== 'string' || !/^[A-Z][A-Z_]*$/.test(error.code)) return null;
  if (!('remedy' in error) || typeof error.remedy !== 'string') return null;
  return { message: error.message, code: error.code, remedy: error.remedy };
}

/** A literal that a scalar refuses: graphql-js wraps the scalar's error, and Apollo Server writes a code of its own over ours. */
function foreseenInDocument(error: unknown): ForeseenError | null {
  if (!(error instanceof GraphQLError) || !(error.originalError instanceof GraphQLError)) return null;
  const { message, extensions } = error.originalError;
  const { code, remedy } = extensions;
  return typeof code === 'string' && typeof remedy === 'string' ? { message, code, remedy } : null;
}

/** graphql-js tells clients of their own mistakes with errors that have no cause and a code that is not the server's. */
function isClientError(error: unknown, cause: unknown, code: unknown): boolean {
  return error instanceof GraphQLError && cause instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR';
}

function publicExtensions(formatted: GraphQLFormattedError): Readonly<Record<string, unknown>> {
  const { stacktrace: _, http: __, ...shown } = formatted.extensions ?? {};
  return shown;
}

function withExtensions(
  formatted: GraphQLFormattedError,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLFormattedError {
  return { ...formatted, extensions: { ...extensions } };
}

function internal(formatted: GraphQLFormattedError, cause: unknown, log: Logger): GraphQLFormattedError {
  const errorId = randomUUID();
  log.error({ err: cause, errorId, path: formatted.path }, 'unexpected error');
  return {
    ...formatted,
    message: `Something went wrong in the server (${errorId}).`,
    extensions: {
      code: 'INTERNAL',
      remedy: 'Try again; if it stays, report it with this id: the log holds the cause under it.',
      errorId,
    },
  };
}
