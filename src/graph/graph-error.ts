/** The one error of the graph room: a stable code, what is wrong and what to do about it. */

export type GraphErrorCode =
  /** The engine does not answer: not started, not reachable, closed. */
  | 'ENGINE_UNAVAILABLE'
  /** It answered too late, or was stopped at its deadline. */
  | 'ENGINE_TIMEOUT'
  /** It refused the user name or the password. */
  | 'ENGINE_AUTHENTICATION'
  /** The user may not do this there. */
  | 'ENGINE_FORBIDDEN'
  | 'UNKNOWN_DATABASE'
  /** The embedded engine has no binary for this platform. */
  | 'PLATFORM_UNSUPPORTED'
  | 'SETTINGS_INVALID'
  /** Nothing was ever loaded. */
  | 'GRAPH_EMPTY'
  | 'SNAPSHOT_INVALID'
  /** The database holds nodes of our labels that are not ours. */
  | 'FOREIGN_DATABASE'
  /** A node to be removed holds a relationship that is not ours. */
  | 'FOREIGN_RELATIONSHIP'
  | 'LOAD_ABORTED'
  | 'STATEMENT_FAILED';

export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;
  /** What to do about it, as a sentence. */
  readonly remedy: string;

  constructor(code: GraphErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.remedy = remedy;
  }
}

/** Both engines say the same where nothing was ever loaded. */
export function graphEmpty(): GraphError {
  return new GraphError(
    'GRAPH_EMPTY',
    'The graph is empty: nothing was ever loaded into it.',
    'Run `mandategraph load`.',
  );
}

/** Ends a load between two statements once its signal says so. */
export function refuseAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new GraphError(
    'LOAD_ABORTED',
    'The load was stopped before its end; the graph is as it was.',
    'Run the load again.',
    signal.reason,
  );
}
