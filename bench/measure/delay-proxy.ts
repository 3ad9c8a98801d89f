/** A TCP proxy that holds back what the server sends, so that the database seems some milliseconds away. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface DelayProxy {
  /** `bolt://127.0.0.1:41235` */
  readonly uri: string;
  close(): Promise<void>;
}

/** Each round trip takes so much longer, whatever its size. */
export async function startDelayProxy(target: string, milliseconds: number): Promise<DelayProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname).setNoDelay(true);
    client.setNoDelay(true);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      // Either end may go at any time; the other is told, and nothing else is to be done.
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
    client.on('data', (data) => upstream.write(data)).on('close', () => upstream.destroy());
    upstream
      .on('data', (data) => void setTimeout(() => client.write(data), milliseconds))
      .on('close', () => client.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
