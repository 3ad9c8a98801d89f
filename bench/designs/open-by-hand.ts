/** The least a server can do: Fastify, and one statement written by hand for each question. */
import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { QUESTIONS } from '../questions/all-questions.ts';
import { listen } from './listen.ts';
import type { DatabaseAddress, RunningDesign } from './running-design.ts';

export async function openByHand({ uri, user, password }: DatabaseAddress): Promise<RunningDesign> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
  const app = fastify();
  for (const { key, byHand } of QUESTIONS) {
    app.post(`/${key}`, async (request) => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(byHand.cypher, request.body);
        return { answer: records[0]?.get('answer') as unknown };
      } finally {
        await session.close();
      }
    });
  }
  return listen(app, () => driver.close());
}
