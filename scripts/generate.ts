/** Writes every generated file that the repository keeps; with --check it writes nothing and fails where one is stale. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedSeedFiles } from '../src/seeds/index.ts';
import { type GeneratedFile, generatedSchemaFiles } from './codegen.ts';
import { generatedClientFiles } from './codegen-client.ts';
import { generatedExplorerFiles } from './codegen-explorer.ts';

const stale = await staleAmong([
  ...(await generatedSeedFiles()),
  ...(await generatedSchemaFiles()),
  ...(await generatedClientFiles()),
  ...(await generatedExplorerFiles()),
]);
if (process.argv.includes('--check')) report(stale);
else await writeAll(stale);

async function staleAmong(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const stale: GeneratedFile[] = [];
  for (const file of files) {
    const place = placeOf(file);
    const kept = existsSync(place) ? await readFile(place, 'utf8') : null;
    if (kept !== file.content) stale.push(file);
  }
  return stale;
}

function report(stale: readonly GeneratedFile[]): void {
  for (const { path } of stale)
    console.error(`${path}: stale or missing; run "npm run generate" and commit what it writes`);
  if (stale.length > 0) process.exitCode = 1;
  else console.log('generated files are up to date');
}

async function writeAll(stale: readonly GeneratedFile[]): Promise<void> {
  for (const file of stale) {
    const place = placeOf(file);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, file.content);
    console.log(`wrote ${file.path}`);
  }
  if (stale.length === 0) console.log('nothing to write: generated files are up to date');
}

function placeOf(file: GeneratedFile): string {
  return fileURLToPath(new URL(`../${file.path}`, import.meta.url));
}
