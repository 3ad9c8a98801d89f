/** The tarball of `npm pack` holds all that the program needs, with no more than the packages it declares. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

let folder: string;
let unpacked: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mandategraph-pack-'));
  // Runs `prepare`, so what is packed is built from the sources as they are now.
  await run('npm', ['pack', '--pack-destination', folder, '--loglevel', 'error'], { cwd: root, maxBuffer: 16_000_000 });
  const [tarball] = await readdir(folder);
  await run('tar', ['-xzf', join(folder, String(tarball)), '-C', folder]);
  unpacked = join(folder, 'package');
  await linkDeclaredPackages(unpacked);
}, 300_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('the package holds the program, the data, the queries, the schema, the pages and the licences', () => {
  const parts = [
    'dist/cli/main.js',
    'dist/schema/query.graphql',
    'dist/web/explorer/index.html',
    'dist/web/graphiql/index.html',
    'dist/prepared-graph.jsonl',
    'dist/bundled/third-party-licenses.md',
    'dist/client/index.js',
    'dist/client/index.d.ts',
    'dist/client/documents.json',
    'cypher',
    'seeds/common',
    'schema.graphql',
    'README.md',
    'LICENSE',
    'LICENSE-DATA',
  ];

  expect(parts.filter((part) => !existsSync(join(unpacked, part)))).toEqual([]);
});

test('the package holds no source, no test and no development file', async () => {
  const top = await readdir(unpacked);

  expect(
    top.filter((name) => ['src', 'tests', 'scripts', 'bench', 'web', '.ci', 'tsconfig.json'].includes(name)),
  ).toEqual([]);
});

test.each(['explorer/explorer-assets', 'graphiql/assets'])(
  'the page with its assets in %s is built for use and not for development',
  async (folderOfAssets) => {
    const assets = join(unpacked, 'dist/web', folderOfAssets);
    const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
    const texts = await Promise.all(scripts.map((name) => readFile(join(assets, name), 'utf8')));

    expect(texts.filter((text) => text.includes('Download the React DevTools'))).toEqual([]);
  },
);

test('the command of the unpacked package explains itself', async () => {
  const { stdout } = await run(process.execPath, [join(unpacked, 'dist/cli/main.js'), '--help'], { cwd: folder });

  expect(stdout).toContain('serve');
  expect(stdout).toContain('load');
});

test('the unpacked package finds its own data and passes its own check', async () => {
  const { stdout } = await run(process.execPath, [join(unpacked, 'dist/cli/main.js'), 'check'], {
    cwd: folder,
    maxBuffer: 64_000_000,
  });

  expect(stdout).toMatch(/\b0 errors\b/);
});

test('the unpacked package exports the graph that it ships', async () => {
  const target = join(folder, 'graph.json');
  await run(
    process.execPath,
    [join(unpacked, 'dist/cli/main.js'), 'export', '--format', 'node-link', '--out', target],
    { cwd: folder },
  );
  const graph = z
    .object({ nodes: z.array(z.unknown()), edges: z.array(z.unknown()) })
    .parse(JSON.parse(await readFile(target, 'utf8')));

  expect(graph.nodes.length).toBeGreaterThan(0);
  expect(graph.edges.length).toBeGreaterThan(0);
});

test('the unpacked package serves the API with every ready query, the explorer and GraphiQL, and ends when it is told to', async () => {
  const command = [join(unpacked, 'dist/cli/main.js'), 'serve', '--port', '0'];
  const server = spawn(process.execPath, command, {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  try {
    const address = await addressIn(server.stdout);

    expect(await answerTo(address, '{ graph { entities } }')).toMatchObject({
      data: { graph: { entities: expect.any(Number) } },
    });

    const files = (await readdir(join(root, 'examples'))).filter((name) => name.endsWith('.graphql'));
    for (const file of files) {
      const query = await readFile(join(root, 'examples', file), 'utf8');
      expect(await answerTo(address, query)).toEqual({ data: expect.any(Object) });
    }

    for (const path of ['/', '/id/country/kz', '/graphql']) {
      const page = await fetch(new URL(path, address), { headers: { accept: 'text/html' } });
      const script = /src="([^"]+\.js)"/.exec(await page.text())?.[1];
      const asset = await fetch(new URL(String(script), address));

      expect(page.status).toBe(200);
      expect(asset.status).toBe(200);
      expect(asset.headers.get('content-type')).toContain('javascript');
    }
  } finally {
    server.kill('SIGTERM');
  }
  expect(await ended).toEqual([0, null]);
});

test('the unpacked package serves the graph that the build prepared, until one of its seed files changes', async () => {
  const file = join(unpacked, 'seeds/kz/agencies.yaml');
  const shipped = await readFile(file);
  const asShipped = await openedGraph();
  await appendFile(file, '# Looked at.\n');
  const edited = await openedGraph().finally(() => writeFile(file, shipped));

  expect(asShipped).toMatchObject({ engine: 'embedded', prepared: true });
  expect(edited).toMatchObject({ engine: 'embedded', prepared: false });
});

test('a front end that installs the package compiles against its client and loads it', async () => {
  const project = await projectWithPackage();
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  // Without the types of packages: those of Apollo Client's own do not pass.
  const options = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    'node',
  ];
  await run(process.execPath, [tsc, ...options, '--allowImportingTsExtensions', 'main.ts'], { cwd: project });

  const loaded =
    "import('mandategraph/client').then((it) => console.log(it.SearchDocument.kind, it.possibleTypes.Actor.length))";
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', loaded], { cwd: project });

  expect(stdout).toBe('Document 4\n');
});

/** The example for Apollo Client in a folder of its own, with the unpacked package among its packages. */
async function projectWithPackage(): Promise<string> {
  const project = join(folder, 'front-end');
  await cp(join(root, 'examples/apollo-client'), project, { recursive: true });
  const packages = { mandategraph: unpacked };
  const links = Object.fromEntries(
    ['@apollo/client', '@types/node', 'graphql', 'rxjs'].map((name) => [name, join(root, 'node_modules', name)]),
  );
  for (const [name, target] of Object.entries({ ...packages, ...links })) {
    const link = join(project, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(target, link, 'junction');
  }
  return project;
}

/** What the server logs of the graph it opened; it is ended then. */
async function openedGraph(): Promise<unknown> {
  const server = spawn(process.execPath, [join(unpacked, 'dist/cli/main.js'), 'serve', '--port', '0'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit');
  try {
    for await (const line of createInterface({ input: server.stderr })) {
      const logged = z.object({ msg: z.string() }).loose().parse(JSON.parse(line));
      if (logged.msg === 'the graph is open') return logged;
    }
    throw new Error('the server ended without opening a graph');
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

async function answerTo(address: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return answer.json();
}

/** The server prints its address when it is ready, among its log lines. */
async function addressIn(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /answers at (\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('the server ended without giving its address');
}

/** Only what package.json lists under `dependencies`: a package that is there for development alone must not be found. */
async function linkDeclaredPackages(place: string): Promise<void> {
  const { dependencies } = manifest.parse(JSON.parse(await readFile(join(place, 'package.json'), 'utf8')));
  for (const name of Object.keys(dependencies)) {
    const link = join(place, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, 'node_modules', name), link, 'junction');
  }
}
