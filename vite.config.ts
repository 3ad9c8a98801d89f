/** Builds the GraphiQL page that the server gives to browsers: all assets our own, none of them inline. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { dataUrlFiles } from './scripts/data-url-files.ts';

export default defineConfig({
  root: fileURLToPath(new URL('web/graphiql/', import.meta.url)),
  base: '/graphiql/',
  plugins: [dataUrlFiles()],
  // For `vite` alone, while working on the page: the API runs beside it.
  server: { host: '127.0.0.1', proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  build: {
    outDir: fileURLToPath(new URL('dist/web/graphiql/', import.meta.url)),
    emptyOutDir: true,
    // A data: address would have to be allowed by the page's content security policy.
    assetsInlineLimit: 0,
    // The page carries code of others, whose licences ask to be passed on.
    license: { fileName: 'third-party-licenses.md' },
    // GraphiQL's editor is one large module; the page loads it once and keeps it.
    chunkSizeWarningLimit: 3_000,
    target: 'es2022',
    rolldownOptions: {
      onLog(level, log, report) {
        // 'use client' in React libraries is meant for servers that render; there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
