/** What became of a question: old data stays while new is on its way, and a failure says what to do. */
import type { CombinedError } from 'urql';

export interface Answer<Data> {
  /** The last answer that came, until another one comes; undefined before the first. */
  readonly data: Data | undefined;
  readonly failure: Failure | null;
  readonly waiting: boolean;
  /** Asks again, past the cache. */
  readonly retry: () => void;
}

export interface Failure {
  /** The API's code, or `NETWORK` where no answer came. */
  readonly code: string;
  readonly message: string;
  /** What to do about it, in English; null where the API gives none. */
  readonly remedy: string | null;
  /** What the reader may have meant, where an id or a name was unknown or ambiguous. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** The first error that the API reports, or the network's. */
export function failureOf(error: CombinedError | undefined): Failure | null {
  if (error === undefined) return null;
  const [first] = error.graphQLErrors;
  if (first === undefined) return { code: 'NETWORK', message: error.message, remedy: null, candidates: [] };
  const { code, remedy, candidates } = first.extensions;
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: first.message,
    remedy: typeof remedy === 'string' ? remedy : null,
    candidates: Array.isArray(candidates) ? candidates.filter(isCandidate) : [],
  };
}

function isCandidate(value: unknown): value is Candidate {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, name } = value as Partial<Record<keyof Candidate, unknown>>;
  return typeof id === 'string' && typeof kind === 'string' && typeof name === 'string';
}
