/** Trusted documents: queries that the operator has listed, which clients ask for by an id instead of sending their text. */
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { requestError } from './request-error.ts';

export interface TrustedDocuments {
  /** True where a request that sends a text is refused. */
  readonly only: boolean;
  /** By its id in the manifest or by `sha256:` and the hash of its text. */
  readonly byId: ReadonlyMap<string, string>;
}

/** For a server that was given no manifest. */
export const NO_TRUSTED_DOCUMENTS: TrustedDocuments = { only: false, byId: new Map() };

/** The request with the text of the document that its `documentId` names; an error where there is none, or it is missing. */
export function withDocument(
  request: HTTPGraphQLRequest,
  documents: TrustedDocuments,
): HTTPGraphQLRequest | GraphQLError {
  const { documentId, query } = request.method === 'GET' ? searchParts(request) : bodyParts(request);
  if (documentId === null) return documents.only ? documentRequired() : request;
  if (query !== null) return bothGiven();
  const text = documents.byId.get(documentId);
  if (text === undefined) return documentUnknown(documentId, documents);
  return request.method === 'GET' ? withSearchQuery(request, text) : withBodyQuery(request, text);
}

interface Parts {
  readonly documentId: string | null;
  readonly query: string | null;
}

function searchParts({ search }: HTTPGraphQLRequest): Parts {
  const params = new URLSearchParams(search);
  return { documentId: params.get('documentId'), query: params.get('query') };
}

/** What is no object has neither; the executor says what is wrong with it. */
function bodyParts({ body }: HTTPGraphQLRequest): Parts {
  if (typeof body !== 'object' || body === null) return { documentId: null, query: null };
  const text = (name: string): string | null => {
    const value: unknown = Reflect.get(body, name);
    return typeof value === 'string' ? value : null;
  };
  return { documentId: text('documentId'), query: text('query') };
}

function withSearchQuery(request: HTTPGraphQLRequest, text: string): HTTPGraphQLRequest {
  const params = new URLSearchParams(request.search);
  params.delete('documentId');
  params.set('query', text);
  return { ...request, search: `?${params.toString()}` };
}

function withBodyQuery(request: HTTPGraphQLRequest, query: string): HTTPGraphQLRequest {
  const { documentId: _, ...body } = request.body as Readonly<Record<string, unknown>>;
  return { ...request, body: { ...body, query } };
}

function documentUnknown(id: string, { byId }: TrustedDocuments): GraphQLError {
  const remedy =
    byId.size === 0
      ? 'This server has no trusted documents: send the text of the query as `query`.'
      : 'Give an id from the manifest of the operator, or sha256: and the SHA-256 of the exact text of a document in it.';
  return requestError(`There is no trusted document with the id ${id.slice(0, 100)}.`, {
    code: 'DOCUMENT_UNKNOWN',
    remedy,
    status: 400,
  });
}

function documentRequired(): GraphQLError {
  return requestError('This server answers trusted documents alone, and the request names none.', {
    code: 'DOCUMENT_REQUIRED',
    remedy: 'Send `documentId` instead of `query`; the operator has the list, and may add to it.',
    status: 400,
  });
}

function bothGiven(): GraphQLError {
  return requestError('The request has both `documentId` and `query`.', {
    code: 'BAD_REQUEST',
    remedy: 'Send one of them: the id of a trusted document, or the text of a query.',
    status: 400,
  });
}
