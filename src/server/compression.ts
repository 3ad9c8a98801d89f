/** Compresses answers and pages for clients that ask for it. */
import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Must be registered before the routes and the static files that it is to compress. */
export async function addCompression(app: FastifyInstance): Promise<void> {
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    // Below a packet's size there is nothing to win.
    threshold: 1_400,
    // Brotli's own default (11) is meant for files that are compressed once.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    // A small compressed body could unfold past the limit of bodies.
    globalDecompression: false,
  });
}
