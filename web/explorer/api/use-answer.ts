/** Asks the API a query of `generated/` and follows its answer. */
import { useCallback, useDeferredValue } from 'react';
import { type AnyVariables, useQuery } from 'urql';
import { useLanguage } from '../language/use-language.ts';
import { type Answer, failureOf } from './answer.ts';
import type { QueryText } from './query-text.ts';

interface AskOptions {
  /** Do not ask yet. */
  readonly pause?: boolean;
}

/** `language` is filled in; a change of the variables aborts the request before and keeps its data until the new ones come. */
export function useAnswer<Data, Variables>(
  query: QueryText<Data, Variables>,
  variables: Omit<Variables, 'language'>,
  { pause = false }: AskOptions = {},
): Answer<Data> {
  const { language } = useLanguage();
  const [result, ask] = useQuery<Data, AnyVariables>({ query, variables: { ...variables, language }, pause });
  // What an answer changes is made in small steps, between which the page answers its reader.
  const shown = useDeferredValue(result);
  const waiting = result.fetching || result.stale || shown !== result;
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  // An answer that failed as a whole has null for its data.
  return { data: shown.data ?? undefined, failure: failureOf(shown.error), waiting, retry };
}
