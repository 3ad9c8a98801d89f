/** Keeps whole answers, so that the same request at the same revision is answered without any work. */
import type { HTTPGraphQLRequest } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { type Answer, type Executor, isWithoutErrors } from './execute-request.ts';
import { identityOf } from './request-identity.ts';

export interface ResponseCacheOptions {
  /** How much text to keep at most, in characters; 0 keeps nothing. */
  readonly size: number;
  /** The revision the graph is at, as last seen; null where it is not known. */
  readonly currentRevision: () => string | null;
  /** Told the revision of each answer that was not kept: a load shows there before anyone looks for it. */
  readonly onRevision: (revision: string) => void;
}

/** The executor with the cache before it. Only answers without errors are kept, each under the revision it was read from. */
export function withResponseCache(executor: Executor, options: ResponseCacheOptions): Executor {
  const { size, currentRevision, onRevision } = options;
  if (size === 0) return executor;
  const answers = new LRUCache<string, Answer>({ maxSize: size, sizeCalculation: sizeOf });
  const execute = async (request: HTTPGraphQLRequest): Promise<Answer> => {
    const identity = identityOf(request);
    const revision = currentRevision();
    const kept = revision === null ? undefined : answers.get(keyOf(identity, revision));
    if (kept) return kept;
    const answer = await executor.execute(request);
    if (answer.revision === null) return answer;
    if (isWithoutErrors(answer)) answers.set(keyOf(identity, answer.revision), answer);
    onRevision(answer.revision);
    return answer;
  };
  return { ...executor, execute };
}

function keyOf(identity: string, revision: string): string {
  return `${revision} ${identity}`;
}

/** The key and the object weigh something too, so that many small answers do not add up unseen. */
function sizeOf({ body }: Answer): number {
  return body.length + 500;
}
