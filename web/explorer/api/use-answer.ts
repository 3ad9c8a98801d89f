/** Asks the API a query of `generated/` and follows its answer. */
import { useCallback } from 'react';
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
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, AnyVariables>({
    query,
    variables: { ...variables, language },
    pause,
  });
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  // An answer that failed as a whole has null for its data.
  return { data: data ?? undefined, failure: failureOf(error), waiting: fetching || stale, retry };
}
