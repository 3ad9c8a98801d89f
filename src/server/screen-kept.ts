/** Screens each document once: clients send the same few over and over. */
import type { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from './limits.ts';
import { screenDocument } from './screen-document.ts';

/** Characters of documents whose verdicts are kept. */
const KEPT_CHARACTERS = 2_000_000;

interface Verdict {
  readonly error: GraphQLError | null;
}

export function createScreening(limits: Limits): (source: string) => GraphQLError | null {
  const verdicts = new LRUCache<string, Verdict>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_verdict, source) => source.length + 100,
  });
  return (source) => {
    const verdict = verdicts.get(source) ?? { error: screenDocument(source, limits) };
    verdicts.set(source, verdict);
    return verdict.error;
  };
}
