/** Compiles the Java launcher and collects its class path with Maven, once: the outcome is kept beside the installed packages. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../neo4j-harness/', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/neo4j-harness/', import.meta.url));
const sources = ['pom.xml', 'src/main/java/mandategraph/Launcher.java'];

/** The class path to start the launcher with. */
export async function buildHarness(): Promise<string> {
  const output = join(cache, await fingerprint());
  const listFile = join(output, 'classpath.txt');
  const kept = existsSync(listFile) ? await readFile(listFile, 'utf8') : undefined;
  // The jars lie in Maven's own repository, which somebody may have emptied since.
  if (kept?.split(delimiter).every((jar) => existsSync(jar))) return kept;

  await mkdir(output, { recursive: true });
  const jarsFile = join(output, 'jars.txt');
  await maven([
    `-Dlauncher.build=${join(output, 'build')}`,
    `-Dmdep.outputFile=${jarsFile}`,
    'compile',
    'dependency:build-classpath',
  ]);
  const classPath = [join(output, 'build', 'classes'), (await readFile(jarsFile, 'utf8')).trim()].join(delimiter);
  // Renamed into place last, so that a build cut short is never taken for a finished one.
  await writeFile(`${listFile}.new`, classPath);
  await rename(`${listFile}.new`, listFile);
  return classPath;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of sources) hash.update(await readFile(join(project, file)));
  return hash.digest('hex').slice(0, 16);
}

async function maven(args: readonly string[]): Promise<void> {
  try {
    await run('mvn', ['--batch-mode', '--quiet', '--file', join(project, 'pom.xml'), ...args], {
      timeout: 600_000,
      maxBuffer: 16_000_000,
    });
  } catch (cause) {
    if (isMissing(cause)) throw new Error('Maven (mvn) is not installed', { cause });
    const output = cause instanceof Error && 'stdout' in cause ? String(cause.stdout) : '';
    const firstError = output.split('\n').find((line) => line.includes('[ERROR]')) ?? String(cause);
    throw new Error(`Maven could not build the launcher: ${firstError.slice(0, 300)}`, { cause });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
