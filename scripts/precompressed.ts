/**
 * A Vite plugin that writes scripts and styles a second time as `.br`, compressed as far as Brotli can, which takes too long to be
 * done for each request; the server sends them as they are.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);
/** Below a packet's size there is nothing to win. */
const LEAST_BYTES = 1_400;

export function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => /\.(js|css)$/.test(fileName));
      await Promise.all(
        files.map(async (file) => {
          const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          if (content.length >= LEAST_BYTES) await writeFile(join(dir, `${file.fileName}.br`), await compress(content));
        }),
      );
    },
  };
}
