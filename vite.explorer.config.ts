/** Builds the explorer, the web application at `/`: all assets our own, none of them inline. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompressed } from './scripts/precompressed.ts';
import { preloadFirstModules } from './scripts/preload-first-modules.ts';

/** For `vite --config vite.explorer.config.ts` alone, while working on the pages: the API runs beside it. */
const api = process.env['EXPLORER_API'] ?? 'http://127.0.0.1:4000';

/** What start.ts runs, in its order. */
const FIRST_MODULES = ['explorer/api/first-questions.ts', 'explorer/texts/texts.ts', 'explorer/main.tsx'];

/**
 * What every first load needs, in a few files instead of many small ones; each holds what it names and all that this imports, but for
 * what a file above it holds. A file is fetched in one go, run in one task, and stays in the browser when others change.
 */
const FILES = [
  {
    name: 'first',
    test: /explorer\/(early|pages|pauses)\.ts|explorer\/settings\/(settings|theme)\.ts|rolldown\/runtime|vite\/preload-helper/,
  },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'questions', test: /explorer\/api\/first-questions\.ts/ },
  { name: 'router', test: /node_modules\/react-router\// },
  { name: 'texts', test: /explorer\/texts\/texts\.ts/ },
  { name: 'shell', test: /explorer\/(main\.tsx|parts\/(page|query-state|standing-mark)\.tsx)/ },
  {
    name: 'facts',
    test: /explorer\/(address\/(use-address|address-field)|api\/use-pages|memo\/fact-of|texts\/use-value-words|parts\/(cited-sentence|data-table|more-button|statement-value))/,
  },
].map((file, index, all) => ({ ...file, priority: all.length - index }));

export default defineConfig({
  root: fileURLToPath(new URL('web/explorer/', import.meta.url)),
  base: '/',
  plugins: [preloadFirstModules(FIRST_MODULES), precompressed()],
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
      output: { codeSplitting: { groups: FILES } },
      onLog(level, log, report) {
        // 'use client' in React libraries is meant for servers that render; there is none here.
        // Nor is it news that compressing takes its time.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE' && log.code !== 'PLUGIN_TIMINGS') report(level, log);
      },
    },
  },
});
