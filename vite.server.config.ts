/**
 * Builds the server with the packages it needs into a few files: most of a start went into finding and opening more than a thousand
 * modules. What is rarely needed stays in files of its own, which are loaded when it is.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const sources = fileURLToPath(new URL('src/', import.meta.url));
const graphql = fileURLToPath(new URL('node_modules/graphql/', import.meta.url));

export default defineConfig({
  plugins: [ownAddresses()],
  // Checks for those who develop with the packages; the tests run with them, on the sources.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  // One build of graphql for modules and for packages that require it or a part of it: two do not know each other's types.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: `${graphql}index.mjs` },
      { find: /^graphql\/(.+?)(?:\.m?js)?$/, replacement: `${graphql}$1.mjs` },
    ],
  },
  ssr: {
    noExternal: true,
    // Opens its binary by its own place; the driver is loaded only where there is a database.
    external: ['@grafeo-db/js', 'neo4j-driver'],
  },
  build: {
    ssr: true,
    outDir: fileURLToPath(new URL('dist/bundled/', import.meta.url)),
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    // Names stay as they are, so that the log's stack traces can be read.
    minify: false,
    // The files carry code of others, whose licences ask to be passed on.
    license: { fileName: 'third-party-licenses.md' },
    rolldownOptions: {
      input: { server: `${sources}server/index.ts` },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});

/** Modules find files of the package by their own address, which is to stay the one that they have in dist/. */
function ownAddresses(): Plugin {
  return {
    name: 'own-addresses',
    transform(code, id) {
      if (!id.startsWith(sources) || !code.includes('import.meta.url')) return null;
      const place = JSON.stringify(`../${relative(sources, id).replaceAll('\\', '/').replace(/\.ts$/, '.js')}`);
      return { code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), map: null };
    },
  };
}
