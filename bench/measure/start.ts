/** How soon the built server is ready with the corpus that ships, on the embedded engine, and how much memory it then holds. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { askOnce } from './ask-once.ts';
import { median } from './median.ts';

export interface StartResult {
  /** From the start of the process to the first answer of /health/ready, in milliseconds; a median. */
  readonly readyMilliseconds: number;
  /** Resident, in megabytes: once ready, and after every example query was asked several times. */
  readonly residentReady: number;
  readonly residentUsed: number;
}

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const STARTS = 5;
const ASKED_EACH = 3;

export async function measureStart(progress: (line: string) => void): Promise<StartResult> {
  if (!existsSync(program)) throw new Error('The section start measures the built server: run npm run build first.');
  const documents = await exampleDocuments();
  const starts: StartResult[] = [];
  for (let at = 0; at < STARTS; at += 1) starts.push(await startOnce(documents));
  const result = {
    readyMilliseconds: median(starts.map(({ readyMilliseconds }) => readyMilliseconds)),
    residentReady: median(starts.map(({ residentReady }) => residentReady)),
    residentUsed: median(starts.map(({ residentUsed }) => residentUsed)),
  };
  progress(`ready after ${result.readyMilliseconds.toFixed(0)} ms, ${result.residentUsed.toFixed(0)} MB`);
  return result;
}

async function startOnce(documents: readonly string[]): Promise<StartResult> {
  const started = performance.now();
  const { NEO4J_URI: _no, ...environment } = process.env;
  const child = spawn(process.execPath, [program, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...environment, LOG_LEVEL: 'warn' },
  });
  try {
    const url = await addressOf(child);
    await fetch(`${url}/health/ready`);
    const readyMilliseconds = performance.now() - started;
    const residentReady = await residentOf(child);
    for (let time = 0; time < ASKED_EACH; time += 1) {
      for (const query of documents) await askOnce(url, { path: '/graphql', body: JSON.stringify({ query }) });
    }
    return { readyMilliseconds, residentReady, residentUsed: await residentOf(child) };
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The process has no output to read.');
  for await (const line of createInterface({ input: stdout })) {
    const found = /http:\/\/\S+(?=\/graphql)/.exec(line)?.[0];
    if (found) return found;
  }
  throw new Error('The server ended before it told its address.');
}

async function residentOf({ pid }: ChildProcess): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.trim()) / 1_024;
}

async function exampleDocuments(): Promise<readonly string[]> {
  const files = (await readdir(examples)).filter((file) => file.endsWith('.graphql'));
  return Promise.all(files.map((file) => readFile(`${examples}${file}`, 'utf8')));
}
