/** The arrows between the rooms hold, and the tool that watches them sees the modules and would catch a wrong import. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { root } from './source-files.ts';

const ROOMS = ['model', 'seeds', 'checks', 'graph', 'history', 'schema', 'resolvers', 'server', 'exports', 'cli'];

const cruiseResult = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

let folder: string | undefined;

afterEach(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

test('every room imports only from the rooms to its left', async () => {
  const { summary } = await cruise(root);

  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`)).toEqual([]);
});

test('the tool sees the modules of every room and of the web pages', async () => {
  const { modules } = await cruise(root);
  const seen = modules.map(({ source }) => source);

  // A tool that stops reading TypeScript reports no violation either.
  expect(seen.filter((source) => source.startsWith('src/')).length).toBeGreaterThan(100);
  expect(seen).toContain('web/graphiql/main.tsx');
  expect(ROOMS.filter((room) => !seen.some((source) => source.startsWith(`src/${room}/`)))).toEqual([]);
});

test('a wrong import, a cycle, an orphan and a new room are caught', async () => {
  folder = await projectOf({
    'src/model/law.ts': "import { load } from '../graph/load.ts';\nexport const law = load;\n",
    'src/graph/load.ts': "import { law } from '../model/law.ts';\nexport const load = law;\n",
    'src/exports/csv.ts': "import type { Page } from '../server/page.ts';\nexport type Csv = Page;\n",
    'src/server/page.ts': 'export type Page = string;\n',
    'src/checks/alone.ts': 'export const alone = 1;\n',
    'src/cli/main.ts': "import { thing } from '../utils/thing.ts';\nexport const main = thing;\n",
    'src/utils/thing.ts': 'export const thing = 1;\n',
    'web/page.ts': "import { law } from '../src/model/law.ts';\nexport const shown = law;\n",
  });

  const { summary } = await cruise(folder);

  expect(new Set(summary.violations.map(({ rule }) => rule.name))).toEqual(
    new Set([
      'room-model',
      'room-exports',
      'room-cli',
      'no-cycle',
      'no-orphan',
      'no-new-room',
      'web-knows-only-the-api',
    ]),
  );
});

async function cruise(project: string): Promise<z.infer<typeof cruiseResult>> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  // This reporter leaves the exit code at 0: the violations are in what it prints.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, '--config', config, '--output-type', 'json', 'src', 'web'],
    { cwd: project, maxBuffer: 64_000_000 },
  );
  return cruiseResult.parse(JSON.parse(stdout));
}

async function projectOf(files: Readonly<Record<string, string>>): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'mandategraph-rooms-'));
  const options = { compilerOptions: { module: 'NodeNext', allowImportingTsExtensions: true, noEmit: true } };
  for (const [path, text] of Object.entries({ ...files, 'tsconfig.json': JSON.stringify(options) })) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  return project;
}
