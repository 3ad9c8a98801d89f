/** The log: one JSON object a line, on standard error or wherever the caller says. */
import pino, { type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './settings.ts';

/**
 * Standard output is left to what a command prints. Requests are logged by id, path, status and time; what a client sent
 * (queries, variables, search parameters) is never logged at `info`.
 */
export function createLog(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino({ level, base: { service: 'mandategraph' }, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
