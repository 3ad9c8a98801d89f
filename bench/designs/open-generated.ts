/** `@neo4j/graphql` behind Apollo Server and Fastify, as our own server stands behind them: only what makes the Cypher differs. */
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { flatTypes, interfaceTypes } from './generated-types.ts';
import { listen } from './listen.ts';
import type { DatabaseAddress, RunningDesign } from './running-design.ts';

export type GeneratedForm = 'interface' | 'flat';

export async function openGenerated(of: GeneratedForm, database: DatabaseAddress): Promise<RunningDesign> {
  // As our own driver is set: integers as numbers, no hints with every answer.
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
  const library = new Neo4jGraphQL({
    typeDefs: of === 'flat' ? flatTypes() : interfaceTypes(),
    driver,
    features: { excludeDeprecatedFields: { attributeFilters: true } },
  });
  const apollo = new ApolloServer({
    schema: await library.getSchema(),
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const app = fastify();
  app.post('/graphql', async (request, reply) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
    const {
      status,
      headers: out,
      body,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers, search: '', body: request.body },
      context: async () => ({ sessionConfig: { database: 'neo4j' } }),
    });
    for (const [name, value] of out) reply.header(name, value);
    return reply.code(status ?? 200).send(body.kind === 'complete' ? body.string : '');
  });
  return listen(app, async () => {
    await apollo.stop();
    await driver.close();
  });
}
