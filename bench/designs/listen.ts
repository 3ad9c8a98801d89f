/** Lets an app listen on a free port of this machine alone. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { RunningDesign } from './running-design.ts';

export async function listen(app: FastifyInstance, close: () => Promise<void>): Promise<RunningDesign> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      app.server.closeAllConnections();
      await app.close();
      await close();
    },
  };
}
