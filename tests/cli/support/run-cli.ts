/** Runs the command line as a user does: a process of its own, with nothing of this one's environment but the path. */
import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads from standard input. */
  readonly input?: string;
}

export function startCli(args: readonly string[], { env = {}, input }: CliOptions = {}): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { PATH, HOME, ...env },
  });
  child.stdin.end(input ?? '');
  return child;
}

export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The process has no output to read.');
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const [out, err, code] = await Promise.all([text(stdout), text(stderr), ended]);
  return { code, out, err };
}

export interface ServingCli {
  readonly child: ChildProcess;
  readonly url: string;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** What it wrote to standard error so far. */
  readonly log: () => string;
}

/** Starts `serve` on a free port and waits until it says where it answers. */
export async function startServing(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<ServingCli> {
  const child = startCli(['serve', '--port', '0', ...args], { env });
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+(?=\/graphql)/.exec(chunk.toString());
      if (address) resolve(address[0]);
    });
    void ended.then((code) => reject(new Error(`serve ended with ${code}: ${log}`)));
  });
  return { child, url, ended, log: () => log };
}
