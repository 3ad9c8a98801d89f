/** What a failure of the driver or the server means for the person who runs the graph. */
import { Neo4jError } from 'neo4j-driver';
import { GraphError, type GraphErrorCode } from '../graph-error.ts';

export interface ErrorPlace {
  readonly uri: string;
  readonly database?: string;
  /** The statement that was running, by name. */
  readonly statement?: string;
}

type Verdict = readonly [code: GraphErrorCode, message: string, remedy: string];

export function translateError(error: unknown, place: ErrorPlace): GraphError {
  if (error instanceof GraphError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new GraphError(...verdictOn(error instanceof Neo4jError ? error.code : '', message, place), error);
}

/** Neo4j calls it passing, which holds where others take the memory. */
export function isOutOfMemory(code: string): boolean {
  return code.endsWith('.MemoryPoolOutOfMemoryError');
}

function verdictOn(code: string, message: string, place: ErrorPlace): Verdict {
  const { uri, database, statement = 'of the load' } = place;
  // The driver's words for a pool of which every connection is at work: the server answers, only not at once.
  if (/Connection acquisition timed out.*Active conn count = [1-9]/s.test(message)) {
    return [
      'ENGINE_TIMEOUT',
      `Every connection to Neo4j at ${uri} is busy, and the statement ${statement} got none in time.`,
      'Ask for less at once, or try again when the server is less busy.',
    ];
  }
  // Errors that the server did not send: no connection, none free, an answer that is not Neo4j's.
  if (['ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'N/A'].includes(code)) {
    return [
      'ENGINE_UNAVAILABLE',
      // The driver's advice on encryption comes before the cause; the cause is what helps.
      `Neo4j does not answer at ${uri}: ${message.split('Caused by: ').at(-1)}`,
      'Check that Neo4j 5.26 or newer runs there and that NEO4J_URI names its Bolt address; `docker compose up` starts one.',
    ];
  }
  if (/\.Security\.(Unauthorized|CredentialsExpired|TokenExpired|AuthenticationRateLimit)$/.test(code)) {
    return [
      'ENGINE_AUTHENTICATION',
      `Neo4j at ${uri} refuses the user name or the password: ${message}`,
      'Correct NEO4J_USER (neo4j where it is not set) and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.',
    ];
  }
  if (code.endsWith('.Database.DatabaseNotFound')) {
    return [
      'UNKNOWN_DATABASE',
      `Neo4j at ${uri} has no database named ${database ?? '(its default)'}.`,
      'Correct NEO4J_DATABASE, or leave it out for the default; SHOW DATABASES lists them.',
    ];
  }
  if (/\.TransactionTimedOut/.test(code) || code.endsWith('.LockAcquisitionTimeout')) {
    return [
      'ENGINE_TIMEOUT',
      `The statement ${statement} was stopped at its deadline.`,
      'Ask for less at once, or try again when the server is less busy.',
    ];
  }
  if (isOutOfMemory(code)) {
    return [
      'STATEMENT_FAILED',
      `Neo4j at ${uri} has too little memory for the statement ${statement}: ${message}`,
      'Give Neo4j a larger heap (server.memory.heap.max_size); a load is one transaction, and needs the more the more it changes. The graph is as it was.',
    ];
  }
  if (/\.Security\./.test(code) || code.endsWith('.Statement.AccessMode')) {
    return [
      'ENGINE_FORBIDDEN',
      `Neo4j at ${uri} forbids it: ${message}`,
      'Reading needs a user that may read; `mandategraph load` one that may write and create indexes.',
    ];
  }
  return [
    'STATEMENT_FAILED',
    `The statement ${statement} failed on Neo4j: ${message}`,
    'The statement or its parameters are at fault; the graph is as it was.',
  ];
}
