/** The GraphQL client: the public API of the server that gave the pages, and a cache for as long as they are open. */
import { Client, cacheExchange, fetchExchange } from '@urql/core';

export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  // A GET can be kept by browsers and proxies; what is too long for an address goes as POST.
  preferGetMethod: 'within-url-limit',
  // The server answers a GET only where it cannot be the work of another site's page.
  fetchOptions: { headers: { 'apollo-require-preflight': 'yes' } },
});
