/** Builds the explorer, the web application at `/`: all assets our own, none of them inline. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompressed } from './scripts/precompressed.ts';

/** For `vite --config vite.explorer.config.ts` alone, while working on the pages: the API runs beside it. */
const api = process.env['EXPLORER_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: fileURLToPath(new URL('web/explorer/', import.meta.url)),
  base: '/',
  plugins: [precompressed()],
  server: { host: '127.0.0.1', proxy: { '/graphql': api, '/graphiql': api } },
  build: {
    outDir: fileURLToPath(new URL('dist/web/explorer/', import.meta.url)),
    emptyOutDir: true,
    assetsDir: 'explorer-assets',
    // A data: address would have to be allowed by the page's content security policy.
    assetsInlineLimit: 0,
    // The pages carry code of others, whose licences ask to be passed on.
    license: { fileName: 'explorer-assets/third-party-licenses.md' },
    target: 'es2022',
    rolldownOptions: {
      onLog(level, log, report) {
        // 'use client' in React libraries is meant for servers that render; there is none here.
        // Nor is it news that compressing takes its time.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE' && log.code !== 'PLUGIN_TIMINGS') report(level, log);
      },
    },
  },
});
