/** Starts a design in a process of its own, so that none is slowed by what another left behind. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { DESIGN_NAMES, type DesignKey, type OpenOptions } from './design.ts';
import type { RunningDesign } from './running-design.ts';

/** A design that also tells how much of the processor it has used, in milliseconds. */
export interface DesignProcess extends RunningDesign {
  processorTime(): Promise<number>;
}

const program = fileURLToPath(new URL('serve.ts', import.meta.url));

export async function startProcess(key: DesignKey, options: OpenOptions): Promise<DesignProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify({ key, ...options })], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const url = await wordAfter('LISTENING', lines, child, key);
  return {
    url,
    async processorTime() {
      const told = wordAfter('CPU', lines, child, key);
      child.stdin.write('cpu\n');
      return Number(await told);
    },
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

/** What stands behind a word at the start of one of its next lines; rejects where the process ends before. */
async function wordAfter(
  word: string,
  lines: Interface,
  child: ChildProcessByStdio<Writable, Readable, null>,
  key: DesignKey,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null): void =>
      reject(new Error(`${DESIGN_NAMES[key]} ended with ${code ?? 'a signal'}.`));
    const read = (line: string): void => {
      if (!line.startsWith(`${word} `)) return;
      lines.off('line', read);
      child.off('error', reject).off('exit', gone);
      resolve(line.slice(word.length + 1));
    };
    lines.on('line', read);
    child.once('error', reject).once('exit', gone);
  });
}
