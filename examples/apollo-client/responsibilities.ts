/** Apollo Client with the typed documents of `mandategraph/client`: every task under a law, page after page. */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import {
  possibleTypes,
  ResponsibilitiesUnderALawDocument,
  type ResponsibilitiesUnderALawQuery,
} from 'mandategraph/client';

/** `useGETForQueries` lets HTTP caches and the server's 304 help; `possibleTypes` lets the cache match `... on Entity`. */
export function connect(address: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: `${address}/graphql`, useGETForQueries: true }),
    cache: new InMemoryCache({ possibleTypes }),
  });
}

/** One line a task: who holds it, in which role, under which article. */
export async function responsibilitiesUnder(client: ApolloClient, law: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await pageOf(client, law, after);
    // The types come from the schema: a field that the query does not select is an error here, not in the browser.
    for (const task of nodes) {
      const holders = task?.holders?.edges.map(({ role, node }) => `${node?.name} (${role ?? 'role not stated'})`);
      const articles = task?.provisions?.nodes.map((provision) => provision?.asPrinted);
      lines.push(`${task?.task}: ${holders?.join(', ')}; ${articles?.join(', ') || 'no article cited'}`);
    }
    if (!pageInfo.hasNextPage) return lines;
    after = pageInfo.endCursor;
  }
}

type Page = ResponsibilitiesUnderALawQuery['responsibilities'];

async function pageOf(client: ApolloClient, law: string, after: string | null): Promise<Page> {
  const { data } = await client.query({ query: ResponsibilitiesUnderALawDocument, variables: { law, after } });
  if (!data) throw new Error('The server gave no answer.');
  return data.responsibilities;
}
