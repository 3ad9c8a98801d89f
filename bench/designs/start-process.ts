/** Starts a design in a process of its own, so that none is slowed by what another left behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DESIGN_NAMES, type DesignKey, type OpenOptions } from './design.ts';
import type { RunningDesign } from './running-design.ts';

const program = fileURLToPath(new URL('serve.ts', import.meta.url));

export async function startProcess(key: DesignKey, options: OpenOptions): Promise<RunningDesign> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify({ key, ...options })], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await urlOf(child, key);
  return {
    url,
    async close() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
      child.stdin.end();
      await ended;
      clearTimeout(timer);
    },
  };
}

async function urlOf(child: ChildProcess, key: DesignKey): Promise<string> {
  const { stdout } = child;
  if (stdout === null) throw new Error('The process has no output to read.');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${DESIGN_NAMES[key]} ended with ${code ?? 'a signal'}.`)));
    createInterface({ input: stdout }).on('line', (line) => {
      if (line.startsWith('LISTENING ')) resolve(line.slice('LISTENING '.length));
    });
  });
}
