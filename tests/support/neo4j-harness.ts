/** Starts Neo4j in a Java process of our own, for machines with a JDK and Maven and no container engine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Neo4jAttempt, oneLine } from './neo4j-attempt.ts';
import { buildHarness } from './neo4j-harness-build.ts';

const START_TIMEOUT_MS = 120_000;

export interface HarnessMemory {
  /** For queries and transactions, as `java -Xmx` has it. */
  readonly heap?: string;
  /** For the store's pages; the harness has 8 MiB unless told. */
  readonly pageCache?: string;
}

export async function startNeo4jHarness({ heap = '1g', pageCache }: HarnessMemory = {}): Promise<Neo4jAttempt> {
  let folder: string | undefined;
  try {
    const classPath = await buildHarness();
    folder = await mkdtemp(join(tmpdir(), 'mandategraph-neo4j-'));
    const launcher = spawn(
      'java',
      [`-Xmx${heap}`, '-cp', classPath, 'mandategraph.Launcher', folder, ...(pageCache ? [pageCache] : [])],
      {
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    const uri = await boltUriOf(launcher);
    return { started: true, address: { uri, user: 'neo4j', password: 'none' }, stop: () => stop(launcher, folder) };
  } catch (error) {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    return { started: false, reason: `no Java harness (${oneLine(error)})` };
  }
}

/** The launcher prints one line `BOLT <uri>` once the database takes connections. */
async function boltUriOf(launcher: ChildProcess): Promise<string> {
  const { stdout, stderr } = launcher;
  if (stdout === null || stderr === null) throw new Error('the launcher has no output to read');
  let complaints = '';
  stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-2_000);
  });
  return await new Promise<string>((resolve, reject) => {
    const giveUp = (why: string): void => {
      clearTimeout(timer);
      launcher.kill();
      reject(new Error(`${why} ${complaints.slice(-400)}`));
    };
    const timer = setTimeout(() => giveUp(`Neo4j did not start in ${START_TIMEOUT_MS / 1000} s.`), START_TIMEOUT_MS);
    launcher.once('error', (error) => giveUp(`java does not run: ${error.message}`));
    launcher.once('exit', (code) => giveUp(`Neo4j's launcher ended with ${code ?? 'a signal'}.`));
    createInterface({ input: stdout }).on('line', (line) => {
      if (!line.startsWith('BOLT ')) return;
      clearTimeout(timer);
      resolve(line.slice('BOLT '.length));
    });
  });
}

/** Closing its standard input ends the launcher; a killed test run closes it as well. */
async function stop(launcher: ChildProcess, folder: string | undefined): Promise<void> {
  if (launcher.exitCode === null && launcher.signalCode === null) {
    const ended = once(launcher, 'exit');
    const timer = setTimeout(() => launcher.kill('SIGKILL'), 20_000);
    launcher.stdin?.end();
    await ended;
    clearTimeout(timer);
  }
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
