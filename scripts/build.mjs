/**
 * Builds the package into dist/: compiled modules, the SDL files beside them, the server in a few files, the client that front ends
 * import, the pages of the web explorer, and the graph that the seed files project to.
 *
 * Compiled files keep the depth of their sources (src/cli/main.ts becomes dist/cli/main.js), so a module finds what ships with the
 * package by one address before and after the build: new URL('../../cypher/', import.meta.url), likewise '../../seeds/' and
 * '../../dist/web/'. SDL lies next to the modules that read it: new URL('./', import.meta.url) in src/schema as in dist/schema.
 *
 * Plain JavaScript, because it runs in a fresh clone before anything is compiled.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

await build();

async function build() {
  // Emptied first, so that a module deleted from src/ does not go on living in the package.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  runTool('TypeScript', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  copySdl();
  bundleServer();
  runTool('TypeScript', 'node_modules/typescript/bin/tsc', ['-p', 'web/client']);
  cpSync(join(root, 'web/client/generated/documents.json'), join(root, 'dist/client/documents.json'));
  runTool('Vite', 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  runTool('Vite', 'node_modules/vite/bin/vite.js', [
    'build',
    '--config',
    'vite.explorer.config.ts',
    '--logLevel',
    'warn',
  ]);
  await prepareGraph();
  // npm makes the command executable where it installs the package, but not in a clone.
  const command = join(root, 'dist/cli/main.js');
  if (existsSync(command)) chmodSync(command, 0o755);
  // prepare.mjs compares the sources with its time.
  writeFileSync(join(root, 'dist/.built'), '');
}

/** `serve` finds the bundled server behind the door of the compiled one; other commands load the modules they need. */
function bundleServer() {
  runTool('Vite', 'node_modules/vite/bin/vite.js', [
    'build',
    '--config',
    'vite.server.config.ts',
    '--logLevel',
    'warn',
  ]);
  writeFileSync(join(root, 'dist/server/index.js'), "export * from '../bundled/server.js';\n");
}

/** Without it a server reads the seed files themselves; so errors in them, which `mandategraph check` tells, stop no build. */
async function prepareGraph() {
  const { writePrepared } = await import(new URL('../dist/server/prepared/write-prepared.js', import.meta.url).href);
  try {
    await writePrepared(join(root, 'seeds'), join(root, 'dist/prepared-graph.jsonl'));
  } catch (error) {
    console.warn(`build: the graph of the seed files was not prepared: ${error.message}`);
  }
}

/** Each SDL file, at the same place under dist/ as under src/. */
function copySdl() {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.graphql'),
  );
  for (const file of files) cpSync(join(root, 'src', file), join(root, 'dist', file));
}

/** Runs a build tool of this checkout; its own output says what is wrong. */
function runTool(name, program, args) {
  // A caller's own setting (a test run has one) would put the libraries' development versions into the pages.
  const env = { ...process.env, NODE_ENV: 'production' };
  const command = [join(root, program), ...args];
  const { status, error } = spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' });
  if (error !== undefined || status !== 0) {
    console.error(`build: ${name} failed${error === undefined ? '; its messages are above' : `: ${error.message}`}`);
    process.exit(status ?? 1);
  }
}
