/** Runs a query in a process of its own and ends that process at the deadline: the embedded engine cannot be interrupted. */
import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../command-error.ts';
import type { QueryJob, QueryMessage, QueryRow } from './query-messages.ts';

/** The rows; throws `CommandError` where the query fails or outlasts its deadline. */
export async function runInChild(job: QueryJob): Promise<readonly QueryRow[]> {
  // The same ending as this file: `.ts` in a checkout, `.js` in the built package.
  const program = fileURLToPath(new URL(`./query-child${extname(import.meta.url)}`, import.meta.url));
  const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    return await answerOf(child, job);
  } finally {
    child.kill('SIGKILL');
  }
}

function answerOf(child: ChildProcess, job: QueryJob): Promise<readonly QueryRow[]> {
  return new Promise((resolve, reject) => {
    let deadline: NodeJS.Timeout | undefined;
    const fail = (error: Error): void => {
      clearTimeout(deadline);
      reject(error);
    };
    child.once('error', (error) =>
      fail(new Error('The process that runs the query could not be started.', { cause: error })),
    );
    child.once('exit', (code, signal) => fail(endedEarly(code, signal)));
    child.on('message', (message: QueryMessage) => {
      switch (message.is) {
        case 'started':
          deadline = setTimeout(() => fail(tooSlow(job.timeoutMilliseconds)), job.timeoutMilliseconds);
          break;
        case 'rows':
          clearTimeout(deadline);
          resolve(message.rows);
          break;
        case 'failed':
          fail(new CommandError(message.code ? `${message.code} ${message.message}` : message.message, message.remedy));
          break;
      }
    });
    child.send(job);
  });
}

function tooSlow(milliseconds: number): CommandError {
  const remedy = 'Bound its paths and lists, start its patterns at nodes with an id, or give it longer with --timeout.';
  return new CommandError(`The query took longer than ${milliseconds / 1000} s and was stopped.`, remedy);
}

function endedEarly(code: number | null, signal: NodeJS.Signals | null): CommandError {
  const how = signal ? `by ${signal}` : `with exit code ${code}`;
  return new CommandError(
    `The process that ran the query ended early, ${how}.`,
    'It may have run out of memory: ask for fewer rows, with LIMIT.',
  );
}
